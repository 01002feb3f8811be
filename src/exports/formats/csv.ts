import type { FieldKind } from '../../ontology/define.ts';
import { type NamedProperty, storedProperties } from '../../ontology/stored.ts';
import { type Column, edgeColumns, nodeColumns } from '../columns.ts';
import { type Drawing, edgeId, edgeKind } from '../drawing.ts';
import { type Format, format } from '../format.ts';
import { aliasesOf, basisColumns, basisTexts, claimTexts, sourceTexts } from '../properties.ts';
import type { ExportEdge, ExportNode } from '../source.ts';

type Cell = unknown;
const mediaType = 'text/csv; charset=utf-8';
const extension = 'csv';
const end = '\r\n';

const field = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A cell for people. Spreadsheets run what looks like a formula: such text gets an apostrophe in front. */
const cell = (value: Cell): string => {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return String(value);
  return field(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
};

const line = (cells: readonly Cell[]) => cells.map(cell).join(',') + end;
const bom = '\ufeff';
const joined = (values: unknown) => ((values ?? []) as string[]).join('; ');
const names = (columns: readonly Column[]) => columns.map(({ name }) => name);

const nodeCells = (drawing: Drawing, { id, type, properties: p, ...rest }: ExportNode): Cell[] => [
  id,
  drawing.label({ id, type, properties: p, ...rest }),
  type,
  p.nameZh,
  p.nameEn,
  joined(aliasesOf(p)),
  drawing.summary({ id, type, properties: p, ...rest }),
  ...nodeColumns.map(({ name }) => p[name]),
  joined(claimTexts(p)),
  joined(sourceTexts(p)),
];

const edgeCells = (drawing: Drawing, e: ExportEdge): Cell[] => [
  e.start,
  e.end,
  'Directed',
  edgeKind(e),
  edgeId(e),
  drawing.verb(e),
  e.type,
  ...basisColumns.map((name) => basisTexts(e.properties)[name]),
  ...edgeColumns.map(({ name }) => e.properties[name]),
  joined(sourceTexts(e.properties)),
];

const nodesForPeople: Format = format(
  {
    name: 'csv-nodes',
    mediaType,
    extension,
    bare: true,
    description:
      "Nodes for spreadsheets and Gephi: UTF-8 with BOM; text that looks like a formula begins with '. Spreadsheets take a month such as 2023-10 for a day: for them, xlsx.",
  },
  (drawing) => ({
    open:
      bom +
      line([
        'Id',
        'Label',
        'Type',
        'nameZh',
        'nameEn',
        'aliases',
        'summary',
        ...names(nodeColumns),
        'claims',
        'sources',
      ]),
    node: (n) => line(nodeCells(drawing, n)),
    separator: '',
  }),
);

const edgesForPeople: Format = format(
  {
    name: 'csv-relationships',
    mediaType,
    extension,
    bare: true,
    description:
      'Relationships for spreadsheets and Gephi: UTF-8 with BOM; Source and Target are Ids of csv-nodes. Kind tells parallel relationships apart, which Gephi merges otherwise.',
  },
  (drawing) => ({
    open:
      bom +
      line([
        'Source',
        'Target',
        'Type',
        'Kind',
        'Id',
        'Label',
        'relationshipType',
        ...basisColumns,
        ...names(edgeColumns),
        'sources',
      ]),
    edge: (e) => line(edgeCells(drawing, e)),
    separator: '',
  }),
);

/** Separates the items of a list and the labels: no text contains it, and neo4j-admin has no way to write one that did. */
export const arrayDelimiter = '\u001f';

const types: Readonly<Record<FieldKind, string>> = {
  string: 'string',
  enum: 'string',
  date: 'string',
  int: 'long',
  float: 'double',
  boolean: 'boolean',
};

const header = (columns: readonly Column[]) => columns.map(({ name, kind }) => `${name}:${types[kind]}`);
/** What is stored of every node, and of every relationship, but for the id, which stands first. */
const storedOn = {
  node: storedProperties.node.filter(({ purpose }) => purpose !== 'identity'),
  relationship: storedProperties.relationship.filter(({ purpose }) => purpose !== 'identity'),
};
const storedHeader = (properties: readonly NamedProperty[]) =>
  properties.map(({ name, holds }) => `${name}:${holds === 'list' ? 'string[]' : 'string'}`);

/** As stored: text is always in quotes, so that it is never taken for nothing. */
const stored = (value: Cell): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.length === 0 ? '' : stored(value.join(arrayDelimiter));
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
};
const storedLine = (cells: readonly Cell[]) => `${cells.map(stored).join(',')}\n`;

const forImport =
  'neo4j-admin database import full --nodes=… --relationships=… --array-delimiter=U+001F --multiline-fields=true';

const neo4jNodes: Format = format(
  {
    name: 'neo4j-nodes',
    mediaType,
    extension,
    bare: true,
    description: `${forImport}. An empty list becomes no property.`,
    copy: true,
  },
  () => ({
    open: `${['id:ID', ...storedHeader(storedOn.node), ...header(nodeColumns), ':LABEL'].join(',')}\n`,
    node: ({ id, labels, properties: p }) =>
      storedLine([
        id,
        ...storedOn.node.map(({ name }) => p[name]),
        ...nodeColumns.map(({ name }) => p[name]),
        labels,
      ]),
    separator: '',
  }),
);

const neo4jRelationships: Format = format(
  { name: 'neo4j-relationships', mediaType, extension, bare: true, description: `${forImport}.`, copy: true },
  () => ({
    open: `${[':START_ID', ':END_ID', ':TYPE', 'id:string', ...storedHeader(storedOn.relationship), ...header(edgeColumns)].join(',')}\n`,
    edge: ({ id, type, start, end: to, properties: p }) =>
      storedLine([
        start,
        to,
        type,
        id,
        ...storedOn.relationship.map(({ name }) => p[name]),
        ...edgeColumns.map(({ name }) => p[name]),
      ]),
    separator: '',
  }),
);

export const csvFormats: readonly Format[] = [nodesForPeople, edgesForPeople, neo4jNodes, neo4jRelationships];
