import { parse as parseCsv } from 'csv-parse/sync';
import { type Param, statement } from '../../src/cypher/statement.ts';
import type { Engine, Transaction } from '../../src/engine/engine.ts';
import { arrayDelimiter } from '../../src/exports/formats/csv.ts';

type Table = readonly (readonly string[])[];

/** A cell as neo4j-admin understands it by its column's type; nothing where it is empty. */
const typed = (type: string, cell: string): Param | undefined => {
  if (cell === '') return undefined;
  if (type.endsWith('[]')) return cell.split(arrayDelimiter);
  if (type === 'long') return BigInt(cell);
  if (type === 'double') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  return cell;
};

/** The rows of a file for neo4j-admin: what its header calls properties, and the columns that mean something to it. */
const rowsOf = (text: string) => {
  const [header, ...rows] = parseCsv(text) as unknown as Table;
  return rows.map((cells) => {
    const properties: Record<string, Param> = {};
    const special: Record<string, string> = {};
    header!.forEach((title, i) => {
      const [name, type] = title.split(':') as [string, string];
      if (type.toUpperCase() === type) special[type] = cells[i]!;
      const value = typed(type, cells[i]!);
      if (name !== '' && value !== undefined) properties[name] = value;
    });
    return { properties, special };
  });
};

/** As `neo4j-admin database import` does. */
export const loadCsv = async (tx: Transaction, nodes: string, relationships: string) => {
  for (const { properties, special } of rowsOf(nodes)) {
    const labels = special.LABEL!.split(arrayDelimiter).map((label) => `:\`${label}\``);
    await tx.run(statement(`CREATE (n${labels.join('')}) SET n = $properties`, { properties }));
  }
  for (const { properties, special } of rowsOf(relationships))
    await tx.run(
      statement(
        `MATCH (a:Entity {id: $start}) MATCH (b:Entity {id: $end}) CREATE (a)-[r:\`${special.TYPE}\`]->(b) SET r = $properties`,
        { start: special.START_ID!, end: special.END_ID!, properties },
      ),
    );
};

/** As `cypher-shell -f` does. */
export const runScript = async (engine: Engine, script: string) => {
  const [constraint, ...statements] = script.split(';\n').filter((text) => text !== '');
  await engine.prepare([statement(constraint!)]);
  await engine.write(async (tx) => {
    for (const text of statements) await tx.run(statement(text));
  });
};

export const empty = (engine: Engine) => engine.write((tx) => tx.run(statement('MATCH (n) DETACH DELETE n')));

/** As a program that reads JSON Lines does: whole numbers are integers, unless they are written as floats. */
export const loadLines = async (tx: Transaction, text: string) => {
  const exact = (line: string) =>
    JSON.parse(line.replace(/(?<!\\)":(-?\d+)(?=[,}])/g, '":"integer $1"'), (_, value) =>
      typeof value === 'string' && /^integer -?\d+$/.test(value) ? BigInt(value.slice(8)) : value,
    );
  for (const line of text.trim().split('\n')) {
    const { type, label, labels, start, end, properties } = exact(line);
    await tx.run(
      type === 'node'
        ? statement(`CREATE (n${labels.map((one: string) => `:\`${one}\``).join('')}) SET n = $properties`, {
            properties,
          })
        : statement(
            `MATCH (a:Entity {id: $start}) MATCH (b:Entity {id: $end}) CREATE (a)-[r:\`${label}\`]->(b) SET r = $properties`,
            { start: start.id, end: end.id, properties },
          ),
    );
  }
};
