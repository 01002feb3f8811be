import type { Param, Row, Value } from '../cypher/statement.ts';

const isPlainMap = (value: object) => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** The embedded engine gives nodes and relationships as maps, known by the keys it adds. */
const isRawElement = (value: object) => '_id' in value && ('_labels' in value || '_source' in value);

const refuse = (what: string, column: string): never => {
  throw new TypeError(
    `Column "${column}" holds ${what}. A statement returns maps (n {.*}), labels(n), type(r) and ISO text for dates, ` +
      'because the engines give everything else in different shapes.',
  );
};

/** A date, a time, a point: what others keep in our properties is shown as its text. */
const ownObject = (value: object, column: string): Value => {
  const element = 'identity' in value || 'segments' in value || 'elementId' in value;
  if (element) return refuse(`a driver's own object (${value.constructor.name})`, column);
  if (value instanceof Date) return value.toISOString();
  return String(value);
};

const plainObject = (value: object, column: string): Value => {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      if (item === null || typeof item === 'string') continue;
      value[i] = plain(item, column);
    }
    return value as Value[];
  }
  if (!isPlainMap(value)) return ownObject(value, column);
  if (isRawElement(value)) return refuse('a whole node or relationship', column);
  const map = value as Record<string, unknown>;
  for (const name of Object.keys(map)) {
    const item = map[name];
    if (item === null || typeof item === 'string') continue;
    map[name] = plain(item, column);
  }
  return map as { [name: string]: Value };
};

/**
 * One value as the engines' callers know it: integers of any size become numbers, dates and points their text; a node,
 * relationship or path is refused. Lists and maps are changed in place: they were made for this answer and belong to nobody else.
 */
const plain = (value: unknown, column: string): Value => {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'bigint':
      return Number(value);
    case 'object':
      return value === null ? null : plainObject(value, column);
    default:
      return refuse(`a ${typeof value}`, column);
  }
};

/** A driver's rows, made plain in place. */
export const plainRows = (rows: readonly object[]): Row[] => {
  for (const row of rows) {
    const columns = row as Record<string, unknown>;
    for (const column of Object.keys(columns)) columns[column] = plain(columns[column], column);
  }
  return rows as Row[];
};

/**
 * One text for equal values and only for them, whatever order a map's names stand in. An integer and a float of one size
 * differ, because the engines tell them apart.
 */
export const canonical = (value: Param | Value): string => {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return `f${Object.is(value, -0) ? '-0' : value}`;
    case 'bigint':
      return `i${value}`;
    case 'boolean':
      return String(value);
    default:
      return value === null ? 'null' : canonicalObject(value);
  }
};

const canonicalObject = (value: readonly (Param | Value)[] | { readonly [name: string]: Param | Value }) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const map = value as { readonly [name: string]: Param | Value };
  const pairs = Object.keys(map)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(map[name]!)}`);
  return `{${pairs.join(',')}}`;
};
