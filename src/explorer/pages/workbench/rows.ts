/** An answer as tables: what is nested goes into columns, lists go down. */

export interface Cell {
  readonly text: string;
  readonly kind: 'text' | 'number' | 'none';
  /** Address name of the record that the cell names. */
  readonly slug?: string;
  /** Rows that it stands for. */
  readonly span: number;
}

export interface Table {
  /** The field of the answer. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Groups of rows: one for each item of the outermost list. Null: covered by a cell above. */
  readonly groups: readonly (readonly (readonly (Cell | null)[])[])[];
}

type Json = null | string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

/** Cells by column, row by row; a cell covers the rows below it up to the next. */
type Block = Map<string, { row: number; text: string; kind: Cell['kind']; slug?: string }[]>;

interface Sized {
  readonly height: number;
  readonly block: Block;
}

/** Of Relay's wrapping only the inside is told. */
const silent = new Set(['nodes', 'edges', 'node']);
const joined = (path: string, name: string) =>
  silent.has(name) ? path : path === '' ? name : `${path}.${name}`;

const isRecord = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const cellOf = (value: string | number | boolean | null, slug: string | undefined) => ({
  row: 0,
  text: value === null ? '—' : typeof value === 'boolean' ? (value ? '✓' : '✗') : String(value),
  kind:
    value === null ? ('none' as const) : typeof value === 'number' ? ('number' as const) : ('text' as const),
  ...(slug === undefined ? {} : { slug }),
});

const stack = (parts: readonly Sized[]): Sized => {
  const block: Block = new Map();
  let height = 0;
  for (const part of parts) {
    for (const [column, cells] of part.block) {
      const list = block.get(column) ?? [];
      list.push(...cells.map((cell) => ({ ...cell, row: cell.row + height })));
      block.set(column, list);
    }
    height += part.height;
  }
  return { height, block };
};

const blockOf = (value: Json, path: string, slug?: string): Sized => {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    if (items.every((item) => typeof item !== 'object' || item === null))
      return { height: 1, block: new Map([[path, [cellOf(items.join(', '), undefined)]]]) };
    return stack(items.map((item) => blockOf(item, path)));
  }
  if (!isRecord(value)) return { height: 1, block: new Map([[path, [cellOf(value as never, slug)]]]) };
  const block: Block = new Map();
  let height = 1;
  const own = typeof value.slug === 'string' ? value.slug : undefined;
  for (const [name, child] of Object.entries(value)) {
    const scalar = typeof child !== 'object';
    const names = name !== 'slug' && /^(name|english|label|title|names|zh|en)$/.test(name);
    const part = blockOf(child, joined(path, name), scalar && (names || name === 'slug') ? own : undefined);
    for (const [column, cells] of part.block) block.set(column, [...(block.get(column) ?? []), ...cells]);
    height = Math.max(height, part.height);
  }
  return { height, block };
};

const groupOf = ({ height, block }: Sized, columns: readonly string[]): (Cell | null)[][] => {
  const rows: (Cell | null)[][] = Array.from({ length: height }, () => []);
  for (const column of columns) {
    const cells = (block.get(column) ?? []).toSorted((a, b) => a.row - b.row);
    const starts = cells[0]?.row === 0 ? cells : [{ row: 0, text: '', kind: 'none' as const }, ...cells];
    for (const [index, cell] of starts.entries()) {
      const { row, ...rest } = cell;
      const end = starts[index + 1]?.row ?? height;
      rows[row]!.push({ ...rest, span: end - row });
      for (let covered = row + 1; covered < end; covered++) rows[covered]!.push(null);
    }
  }
  return rows;
};

/** The list that a field's value is about: `nodes` of a connection, `hits` of a search; else the value itself. */
const itemsOf = (value: Json): readonly Json[] => {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return [value];
  const lists = Object.entries(value).filter(
    ([, v]) => Array.isArray(v) && v.some((item: Json) => isRecord(item)),
  );
  const others = Object.entries(value).filter(([, v]) => !Array.isArray(v));
  const [only] = lists;
  const plain = others.every(([, v]) => !isRecord(v) || Object.keys(v).length === 0);
  return lists.length === 1 && only !== undefined && plain && (silent.has(only[0]) || others.length === 0)
    ? (only[1] as readonly Json[])
    : [value];
};

/** One table for each list in the answer's fields; a field with several lists, such as a graph, gets one for each of them. */
export const tablesOf = (data: unknown): Table[] => {
  if (!isRecord(data as Json)) return [];
  const parts = Object.entries(data as Record<string, Json>).flatMap(
    ([name, value]): (readonly [string, Json])[] => {
      if (!isRecord(value)) return [[name, value]];
      const lists = Object.entries(value).filter(
        ([, v]) => Array.isArray(v) && v.some((item: Json) => isRecord(item)),
      );
      const isNode = 'slug' in value || 'name' in value;
      if (lists.length < 2 || isNode) return [[name, value]];
      const rest = Object.fromEntries(
        Object.entries(value).filter(([field]) => !lists.some(([list]) => list === field)),
      );
      return [
        ...lists.map(([field, v]) => [`${name}.${field}`, v] as const),
        ...(Object.keys(rest).length > 0 ? [[name, rest] as const] : []),
      ];
    },
  );
  return parts.flatMap(([name, value]) => {
    if (value === null) return [];
    const blocks = itemsOf(value).map((item) => blockOf(item, ''));
    const columns = [...new Set(blocks.flatMap(({ block }) => [...block.keys()]))];
    if (blocks.length === 0 || columns.length === 0) return [];
    return [{ name, columns, groups: blocks.map((block) => groupOf(block, columns)) }];
  });
};
