/** What GraphiQL calls its own parts, which it knows in English alone. */
const inChinese: Readonly<Record<string, string>> = {
  Variables: '变量',
  Headers: '请求头',
  'Show Documentation Explorer': '打开文档',
  'Hide Documentation Explorer': '收起文档',
  'Documentation Explorer': '文档',
  'Show GraphiQL Explorer': '打开字段选择',
  'Hide GraphiQL Explorer': '收起字段选择',
  'Re-fetch GraphQL schema': '重新读取模式',
  'Open short keys dialog': '快捷键',
  'Open settings dialog': '设置',
  'Select active operation': '选择操作',
  'New tab': '新标签页',
  'Operation Editor': '查询编辑器',
  'Editor content': '编辑器内容',
  'Editor Commands': '编辑器命令',
  'Execute query': '运行查询',
  'Stop query': '停止查询',
  'Prettify query': '整理格式',
  'Merge fragments into query': '把片段并入查询',
  'Copy query': '复制查询',
  'Hide editor tools': '收起变量与请求头',
  'Show editor tools': '打开变量与请求头',
  'Result Window': '答案',
};
const inEnglish = Object.fromEntries(Object.entries(inChinese).map(([en, zh]) => [zh, en]));

/** The same in the language of the page; what stands in brackets after it are keys. */
const translated = (text: string): string => {
  const words = document.documentElement.lang === 'en' ? inEnglish : inChinese;
  const [, name, keys] = /^(.*?)( \([^)]*\))?$/.exec(text) ?? [];
  return (name && words[name] && `${words[name]}${keys ?? ''}`) || text;
};

/** Names of controls and of the two tabs below the query. Writes only what differs: who watches for changes comes to rest. */
export const mendWords = (element: Element) => {
  for (const named of element.querySelectorAll('[aria-label]')) {
    const label = named.getAttribute('aria-label')!;
    const wanted = translated(label);
    if (wanted !== label) named.setAttribute('aria-label', wanted);
  }
  for (const tab of element.querySelectorAll('.graphiql-editor-tools button:not(:has(*))')) {
    const wanted = translated(tab.textContent);
    if (wanted !== tab.textContent) tab.textContent = wanted;
  }
};
