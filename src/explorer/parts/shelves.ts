import type { Format } from '../page.ts';
import type { Words } from '../words.ts';

/** Who opens which format; those that nobody foresaw stand at the end. */
const shelves: readonly { readonly label: Words; readonly formats: readonly string[] }[] = [
  { label: { zh: '图片与网页', en: 'Pictures' }, formats: ['svg', 'png', 'html'] },
  { label: { zh: '表格', en: 'Tables' }, formats: ['xlsx', 'csv-nodes', 'csv-relationships'] },
  {
    label: { zh: '绘图软件', en: 'Graph programs' },
    formats: ['gexf', 'graphml', 'yed', 'cx2', 'dot', 'mermaid'],
  },
  {
    label: { zh: '网页绘图库', en: 'Web libraries' },
    formats: ['d3', 'cytoscape', 'graphology', 'vis', 'echarts', 'g6', 'nvl', 'points', 'islands'],
  },
  { label: { zh: '数据与程序', en: 'Data and code' }, formats: [] },
];

/** The formats on their shelves. */
export const shelved = (formats: readonly Format[]) => {
  const known = new Set(shelves.flatMap((shelf) => shelf.formats));
  return shelves.map(({ label, formats: names }) => ({
    label,
    formats:
      names.length > 0
        ? names.flatMap((name) => formats.filter((format) => format.name === name))
        : formats.filter(({ name }) => !known.has(name)),
  }));
};
