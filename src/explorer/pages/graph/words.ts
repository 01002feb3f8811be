/** What the graph view says. */
export const words = {
  title: { zh: '图', en: 'Graph' },
  of: { zh: (name: string) => `${name} · 图`, en: (name: string) => `${name} · graph` },
  emptyTitle: { zh: '从哪里看起？', en: 'Where to begin?' },
  empty: {
    zh: '选一条记录，看它与什么相连；再按关系展开、隐藏、固定，找两者之间的路径。',
    en: 'Choose a record to see what it is joined to; then expand by verb, hide, pin, and find the ways between two.',
  },
  tryThese: { zh: '例如', en: 'For example' },
  map: { zh: '看全部记录的地图', en: 'See all records as a map' },
  missing: {
    zh: (names: string) => `没有地址名为 ${names} 的记录，已略去。可用搜索框另选。`,
    en: (names: string) =>
      `There is no record with the address name ${names}; it is left out. Choose another by its name.`,
  },
  add: { zh: '加入一条记录', en: 'Add a record' },
  summary: {
    zh: (records: number, lines: number) =>
      `图中有 ${records} 条记录、${lines} 条关联；旁边的表格有同样的内容`,
    en: (records: number, lines: number) =>
      `A picture of ${records} records and ${lines} relationships; the table beside it has the same`,
  },
  count: {
    zh: (records: number, lines: number) => `${records} 条记录，${lines} 条关联`,
    en: (records: number, lines: number) =>
      `${records} ${records === 1 ? 'record' : 'records'}, ${lines} ${lines === 1 ? 'relationship' : 'relationships'}`,
  },
  filtered: {
    zh: (records: number, lines: number) => `筛选遮住了 ${records} 条记录、${lines} 条关联`,
    en: (records: number, lines: number) => `Filters hide ${records} records and ${lines} relationships`,
  },
  clear: { zh: '清除筛选', en: 'Clear the filters' },
  hidden: { zh: (n: number) => `隐藏了 ${n} 条记录`, en: (n: number) => `${n} hidden` },
  unhide: { zh: '重新显示', en: 'Show again' },
  reveal: {
    zh: (n: number) => `显示它们之间另外 ${n} 条关联`,
    en: (n: number) => `Reveal ${n} more among them`,
  },
  unreveal: { zh: '只留展开的关联', en: 'Only what was expanded' },
  outside: {
    zh: (n: number) => `${n} 条在画面之外 · 全部显示`,
    en: (n: number) => `${n} out of sight · show all`,
  },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  fit: { zh: '看全图', en: 'Fit the window' },
  closer: { zh: '放大', en: 'Zoom in' },
  farther: { zh: '缩小', en: 'Zoom out' },
  tools: { zh: '图的工具', en: 'Tools of the picture' },
  loading: { zh: '正在取来…', en: 'Loading …' },
  placing: { zh: '正在排布…', en: 'Finding room for all names …' },
  noWebgl: {
    zh: '此浏览器没有 WebGL 2：这里是同一幅图的静态 SVG，旁边的表格仍可操作一切。',
    en: 'This browser has no WebGL 2: here is the same picture as still SVG; everything can be done from the table.',
  },
  tooMany: {
    zh: (n: number) => `一幅图最多 ${n} 条记录。先隐藏或收起一些，或改看地图。`,
    en: (n: number) =>
      `One picture holds ${n} records at most. Hide or collapse some first, or take the map.`,
  },
  again: { zh: '没有应答；回车再试', en: 'No answer; Enter tries again' },
  nothingMore: { zh: '没有更多可以展开的。', en: 'There is nothing more to bring.' },
  // The table.
  table: { zh: '表格', en: 'Table' },
  tableLabel: { zh: '图中的记录及其关联', en: 'The records of the picture and their relationships' },
  tableHelp: {
    zh: '上下键走动，回车展开，空格选中，P 固定，Delete 隐藏',
    en: 'Arrow keys walk, Enter expands, Space picks, P pins, Delete hides',
  },
  name: { zh: '名称', en: 'Name' },
  type: { zh: '类型', en: 'Type' },
  joined: { zh: '关联', en: 'Joined' },
  here: { zh: '图中', en: 'Here' },
  ofAll: {
    zh: (shown: number, all: number) => `图中 ${shown}，共 ${all}`,
    en: (shown: number, all: number) => `${shown} of ${all} here`,
  },
  bring: { zh: (n: number) => `展开 ${n} 条`, en: (n: number) => `Bring ${n}` },
  allHere: { zh: '都在图中', en: 'All of them are here' },
  takeBack: { zh: '收起', en: 'Collapse' },
  // What is picked.
  picked: { zh: '选中的', en: 'Picked' },
  several: { zh: (n: number) => `选中 ${n} 条`, en: (n: number) => `${n} picked` },
  page: { zh: '打开页面', en: 'Open its page' },
  hide: { zh: '隐藏', en: 'Hide' },
  pin: { zh: '固定', en: 'Pin' },
  unpin: { zh: '取消固定', en: 'Unpin' },
  collapse: { zh: '全部收起', en: 'Collapse all' },
  unpick: { zh: '取消选中', en: 'Pick none' },
  expand: { zh: '按关系展开', en: 'Expand by relationship' },
  says: { zh: '这条线说了什么', en: 'What this line says' },
  close: { zh: '关闭', en: 'Close' },
  findWays: { zh: '找两者之间的路径', en: 'Find the ways between' },
  compare: { zh: '比较两者', en: 'Compare the two' },
  pickHint: {
    zh: '点一条记录看它的关系；按住 Shift 或 Ctrl 再点，可同时选两条来比较或找路径。',
    en: 'Choose a record to see its relationships; with Shift or Ctrl a second one, to compare them or find ways.',
  },
  // Between two.
  between: { zh: '两者之间', en: 'Between two' },
  from: { zh: '起点', en: 'From' },
  to: { zh: '终点', en: 'To' },
  via: { zh: '途经', en: 'Via' },
  avoid: { zh: '避开', en: 'Avoid' },
  choose: { zh: '选择记录', en: 'Choose a record' },
  remove: { zh: (name: string) => `去掉${name}`, en: (name: string) => `Remove ${name}` },
  ways: { zh: (n: number) => `${n} 条路径`, en: (n: number) => (n === 1 ? '1 way' : `${n} ways`) },
  noWays: {
    zh: '六步之内没有这样的路径。去掉途经或避开的条件再试。',
    en: 'There is no such way within six steps. Take away a condition and try again.',
  },
  showWay: { zh: '在图中高亮', en: 'Highlight it' },
  shared: { zh: (n: number) => `共同的 ${n} 项`, en: (n: number) => `${n} in common` },
  onlyOf: {
    zh: (name: string, n: number) => `只有${name}有的 ${n} 项`,
    en: (name: string, n: number) => `${n} only of ${name}`,
  },
  cut: {
    zh: (name: string, n: number, all: number) => `${name}共有 ${all} 条关联，这里比较前 ${n} 条。`,
    en: (name: string, n: number, all: number) =>
      `${name} has ${all} relationships; the first ${n} are compared.`,
  },
  none: { zh: '没有', en: 'None' },
  addShared: { zh: '把共同的加入图中', en: 'Add what they share' },
  // Filters.
  filters: { zh: '筛选', en: 'Filters' },
  types: { zh: '类型', en: 'Types' },
  verbs: { zh: '关系', en: 'Verbs' },
  basis: { zh: '依据', en: 'Basis' },
  section: { zh: '报告章节', en: 'Section of the report' },
  all: { zh: '全部', en: 'All' },
  since: { zh: '从（年或年-月）', en: 'From (year or year-month)' },
  until: { zh: '到', en: 'Until' },
  dates: { zh: '日期；没有日期的仍显示', en: 'Date; what has none stays' },
  // Taking away.
  picture: { zh: '图片', en: 'Picture' },
  gephi: { zh: '在 Gephi Lite 中打开（lite.gephi.org）', en: 'Open in Gephi Lite (lite.gephi.org)' },
  gephiAbout: {
    zh: '这会打开别的网站，由它来本服务器取 GEXF 文件；本服务器须以 CORS_ORIGINS=https://lite.gephi.org 允许它。不行的话，先下载 gexf 再在那里打开。',
    en: 'That is another site; it fetches the GEXF file from this server, which has to allow it: CORS_ORIGINS=https://lite.gephi.org. Otherwise download gexf and open it there.',
  },
  // The trail.
  trail: { zh: '足迹', en: 'Trail' },
  derived: { zh: '虚线：由别的陈述推得', en: 'Dashed: follows from other statements' },
};
