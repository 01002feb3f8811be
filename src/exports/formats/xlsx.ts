import { overLimit } from '../../errors.ts';
import { type Column, edgeColumns, nodeColumns } from '../columns.ts';
import { aboutLines, type Drawing, drawingOf, edgeId } from '../drawing.ts';
import { checkLayout, type Format, heldGraph } from '../format.ts';
import { aliasesOf, basisTexts, claimTexts, sourceTexts } from '../properties.ts';
import type { ExportEdge, ExportNode, Properties } from '../source.ts';
import { writable } from '../xml.ts';
import { withoutTime } from './zip-time.ts';

/** A workbook is made as a whole: as much as this is some hundred megabytes of memory. */
const most = { nodes: 20_000, edges: 60_000 };

type Cell =
  | { value: string; type: StringConstructor }
  | { value: number | boolean; type?: never }
  | { value: Date; format: string }
  | null;

/** Excel takes no longer texts. */
const longest = 32_767;

/** Text stays text, whatever it looks like: it is never taken for a formula, a number or a date. */
const text = (value: unknown): Cell => {
  if (value === undefined || value === null || value === '') return null;
  const whole = writable(String(value));
  return { value: whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole, type: String };
};

/** A day is a date; a month or a year, which no spreadsheet has a kind of cell for, is text. */
const typed = ({ name, kind }: Column, properties: Properties): Cell => {
  const value = properties[name];
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (kind === 'date' && typeof value === 'string' && value.length === 10)
    return { value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
  return text(value);
};

const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
const heads = (names: readonly string[]) => names.map(bold);

const nodeHead = [
  'id',
  'name',
  'type',
  'nameZh',
  'nameEn',
  'aliases',
  'summary',
  ...nodeColumns.map(({ name }) => name),
  'claims',
  'sources',
];
const nodeRow = (drawing: Drawing, n: ExportNode): Cell[] => [
  text(n.id),
  text(drawing.label(n)),
  text(drawing.typeLabel(n.type)),
  text(n.properties.nameZh),
  text(n.properties.nameEn),
  text(aliasesOf(n.properties).join('; ')),
  text(drawing.summary(n)),
  ...nodeColumns.map((column) => typed(column, n.properties)),
  text(claimTexts(n.properties).join('; ')),
  text(sourceTexts(n.properties).join('; ')),
];

const edgeHead = [
  'start',
  'startName',
  'verb',
  'end',
  'endName',
  'type',
  'id',
  'basis',
  'rule',
  'because',
  ...edgeColumns.map(({ name }) => name),
  'sources',
];
const edgeRow = (drawing: Drawing, names: ReadonlyMap<string, string>, e: ExportEdge): Cell[] => {
  const { basis, rule, because } = basisTexts(e.properties);
  return [
    text(e.start),
    text(names.get(e.start)),
    text(drawing.verb(e)),
    text(e.end),
    text(names.get(e.end)),
    text(e.type),
    text(edgeId(e)),
    text(basis),
    text(rule),
    text(because),
    ...edgeColumns.map((column) => typed(column, e.properties)),
    text(sourceTexts(e.properties).join('; ')),
  ];
};

const sheets = {
  zh: { nodes: '实体', edges: '关系', about: '说明' },
  en: { nodes: 'Entities', edges: 'Relationships', about: 'About' },
} as const;

export const xlsx: Format = {
  name: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  positions: 'none',
  description: `A workbook with a sheet of records and one of relationships: days are dates, text stays text. At most ${most.nodes} records and ${most.edges} relationships; for more, csv-nodes and csv-relationships.`,
  async *write(source, options = {}) {
    checkLayout(xlsx, options);
    const drawing = await drawingOf(source, options, 'none');
    const { nodes, edges } = await heldGraph(source, most, (what, seen) =>
      overLimit(`xlsx: ${what}`, most[what], seen, 'Take csv-nodes and csv-relationships, or export less.'),
    );
    const names = new Map(nodes.map((n) => [n.id, drawing.label(n)]));
    const say = sheets[drawing.lang];
    const about = aboutLines(drawing);
    const frozen = { stickyRowsCount: 1 };
    const { default: writeExcelFile } = await import('write-excel-file/node');
    const book = writeExcelFile([
      { data: [heads(nodeHead), ...nodes.map((n) => nodeRow(drawing, n))], sheet: say.nodes, ...frozen },
      {
        data: [heads(edgeHead), ...edges.map((e) => edgeRow(drawing, names, e))],
        sheet: say.edges,
        ...frozen,
      },
      ...(about.length > 0 ? [{ data: about.map((line) => [text(line)]), sheet: say.about }] : []),
    ] as never);
    yield withoutTime(await book.toBuffer());
  },
};
