import type { Row, Value } from '../../cypher/statement.ts';
import type { FieldKind } from '../../ontology/define.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityType } from '../../ontology/ontology.ts';
import { storedProperties } from '../../ontology/stored.ts';
import { turn } from '../in-turns.ts';

/** What a column may hold beside the fields of a type: all names of a record, folded; other lists of texts. */
export type ColumnKind = FieldKind | 'names' | 'texts';

/** The values of one stored property, by the number of the entity; undefined where there is none. */
export interface Column {
  readonly kind: ColumnKind;
  readonly at: (node: number) => Value | undefined;
}

/** Columns of one label: a type's own fields, or what all entities have. */
export type Label = EntityTypeName | 'Entity';

export interface ColumnsOptions {
  /** Rows `id`, `value` of those that have one; undefined: the graph has changed since. */
  readonly read: (label: Label, property: string) => Promise<Row[] | undefined>;
  readonly placeOf: (id: string) => number | undefined;
  /** How many entities there are. */
  readonly count: number;
  /** What all columns may weigh together. */
  readonly mostBytes: number;
}

const bytesPerPlace = 8;
const bytesPerText = 24;
/** Rows that are put in place before others may have their turn. */
const rowsInOneGo = 20_000;

const isTexts = (value: Value) => Array.isArray(value) && value.every((text) => typeof text === 'string');

const holds: Readonly<Record<ColumnKind, (value: Value) => boolean>> = {
  string: (value) => typeof value === 'string',
  enum: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string',
  int: (value) => typeof value === 'number',
  float: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  names: isTexts,
  texts: isTexts,
};

const weightOf = (value: Value): number =>
  typeof value === 'string'
    ? bytesPerText + 2 * value.length
    : Array.isArray(value)
      ? value.reduce<number>((sum, item) => sum + weightOf(item), bytesPerText)
      : 0;

/**
 * Values of single fields at one revision of the graph, read when somebody asks for them first. A column that holds
 * anything that the ontology would not put there is left to statements, which say what becomes of it.
 */
export class Columns {
  private readonly options: ColumnsOptions;
  /** Null: it is on its way, or cannot be had at this revision. */
  private readonly kept = new Map<string, Column | null>();
  private bytes = 0;

  constructor(options: ColumnsOptions) {
    this.options = options;
  }

  /** Undefined while it is not there; asking for it has it read. */
  of(label: Label, property: string): Column | undefined {
    const known = this.kept.get(`${label} ${property}`);
    if (known === undefined) void this.fetch(label, property);
    return known ?? undefined;
  }

  /** Reads it now; for tests. Never rejects. */
  async fetch(label: Label, property: string): Promise<void> {
    const key = `${label} ${property}`;
    const kind = kindOf(label, property);
    if (this.kept.has(key) || kind === undefined) return;
    this.kept.set(key, null);
    try {
      const made = await this.make(kind, label, property);
      if (made) this.kept.set(key, made);
    } catch {
      // Statements meet the same obstacle, and say what it is; asked for again, it is tried again.
      this.kept.delete(key);
    }
  }

  private async make(kind: ColumnKind, label: Label, property: string): Promise<Column | undefined> {
    const { read, placeOf, count, mostBytes } = this.options;
    if (this.bytes + count * bytesPerPlace > mostBytes) return undefined;
    const rows = await read(label, property);
    if (!rows) return undefined;
    const values = new Array<Value | undefined>(count).fill(undefined);
    let bytes = count * bytesPerPlace;
    for (const [i, { id, value }] of rows.entries()) {
      const node = placeOf(id as string);
      if (node === undefined || !holds[kind](value!)) return undefined;
      values[node] = value!;
      bytes += weightOf(value!);
      if (i % rowsInOneGo === rowsInOneGo - 1) await turn();
    }
    // Others may have been read meanwhile.
    if (this.bytes + bytes > mostBytes) return undefined;
    this.bytes += bytes;
    return { kind, at: (node) => values[node] };
  }
}

const ofEntities = new Map<string, ColumnKind>(
  storedProperties.node.map(({ name, holds }) => [name, holds === 'list' ? 'texts' : 'string']),
);

const kindOf = (label: Label, property: string): ColumnKind | undefined => {
  if (property === 'names') return 'names';
  if (label === 'Entity') return ofEntities.get(property);
  const { fields } = entityType(label);
  return Object.hasOwn(fields, property) ? fields[property]!.kind : undefined;
};
