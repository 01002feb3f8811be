/** What the map says. */
export const words = {
  title: { zh: '全部记录的地图', en: 'A map of all records' },
  about: {
    zh: '彼此关联多的记录聚成一座岛，岛以其中关联最多的记录命名。',
    en: 'Records with many relationships among them are an island, named after its most connected ones.',
  },
  find: { zh: '在地图上找一条记录', en: 'Find a record on the map' },
  loading: { zh: '正在取来全部记录…', en: 'Loading all records …' },
  count: {
    zh: (islands: number, records: number, lines: number) =>
      `${islands} 座岛，${records} 条记录，${lines} 条关联`,
    en: (islands: number, records: number, lines: number) =>
      `${islands} islands, ${records} records, ${lines} relationships`,
  },
  summary: {
    zh: (islands: number, records: number) =>
      `${records} 条记录分成 ${islands} 座岛的地图；旁边的列表有同样的内容`,
    en: (islands: number, records: number) =>
      `A map of ${records} records in ${islands} islands; the list beside it has the same`,
  },
  noWebgl: {
    zh: '此浏览器没有 WebGL：这里是服务器画的同一幅地图；旁边的列表可打开每座岛。',
    en: 'This browser has no WebGL: here is the same map as the server draws it; the list opens every island.',
  },
  islands: { zh: '岛', en: 'Islands' },
  rest: {
    zh: (n: number) => `另有 ${n} 条，可按名称查找。`,
    en: (n: number) => `${n} more; find them by name.`,
  },
  tools: { zh: '地图的工具', en: 'Tools of the map' },
  closer: { zh: '放大', en: 'Zoom in' },
  farther: { zh: '缩小', en: 'Zoom out' },
  fit: { zh: '看全图', en: 'Fit the window' },
  picked: { zh: '选中的', en: 'Picked' },
  graph: { zh: '在图中展开', en: 'Expand it in the graph' },
  page: { zh: '打开页面', en: 'Open its page' },
  close: { zh: '关闭', en: 'Close' },
};
