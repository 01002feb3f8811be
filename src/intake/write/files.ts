import { citationOf } from '../../importer/merge.ts';
import type { Source } from '../../ontology/citation.ts';
import { connectionsOf, entityType, entityTypeNames } from '../../ontology/ontology.ts';
import type { RecordOut } from '../judge/records.ts';
import type { Judged } from '../judge/statements.ts';
import { yamlList, yamlMap, yamlSource, yamlText } from './yaml.ts';

export interface OutFile {
  readonly name: string;
  readonly text: string;
}

/** Characters of a file: so much can be read in an editor, and parsed without much memory. */
const fileCharacters = 250_000;

const sameSource = (a: Source, b: Source) => citationOf('', a) === citationOf('', b);

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The field under which a statement is written at its start. */
const fieldFor = (record: RecordOut, { relationship }: Judged, toType: string): string | undefined =>
  [...connectionsOf(record.type).values()].find(
    (c) =>
      c.direction === 'out' && c.relationship.name === relationship && c.targets.includes(toType as never),
  )?.name;

const linkTexts = ({ to, fields, sources }: Judged, owner: Source): string[] =>
  sources.map((source) => {
    const own = Object.entries(fields).map(([name, value]) => [name, yamlText(value)] as const);
    const cited = sameSource(source, owner) ? [] : [['source', yamlSource(source)] as const];
    return own.length + cited.length === 0 ? to : yamlMap([['to', to], ...own, ...cited]);
  });

const recordText = (record: RecordOut, links: ReadonlyMap<string, readonly string[]>): string => {
  const { id, name, aliases, summary, fields, externalIds, source } = record;
  const texts = (of: Readonly<Record<string, string | undefined>>) =>
    yamlMap(
      Object.entries(of).flatMap(([lang, text]) =>
        text === undefined ? [] : [[lang, yamlText(text)] as const],
      ),
    );
  const lines = [
    `  ${id}:`,
    `    name: ${texts(name)}`,
    ...(Object.keys(aliases).length === 0
      ? []
      : [
          `    aliases: ${yamlMap(Object.entries(aliases).map(([lang, list]) => [lang, yamlList(list.map(yamlText))]))}`,
        ]),
    ...(Object.keys(summary).length === 0 ? [] : [`    summary: ${texts(summary)}`]),
    ...(Object.keys(externalIds).length === 0
      ? []
      : [
          `    externalIds: ${yamlMap(Object.entries(externalIds).map(([scheme, ids]) => [scheme, yamlList(ids.map(yamlText))]))}`,
        ]),
    `    source: ${yamlSource(source)}`,
    ...Object.entries(fields).map(([field, value]) => `    ${field}: ${yamlText(value)}`),
    ...[...links].flatMap(([field, items]) =>
      items.length === 1 && /^[a-z0-9-]+$/.test(items[0]!)
        ? [`    ${field}: ${items[0]}`]
        : [`    ${field}:`, ...items.map((item) => `      - ${item}`)],
    ),
  ];
  return `${lines.join('\n')}\n`;
};

const statementTexts = ({ from, relationship, to, fields, sources }: Judged): string[] =>
  sources.map(
    (source) =>
      `  - ${yamlMap([
        ['from', from],
        ['relationship', relationship],
        ['to', to],
        ...Object.entries(fields).map(([name, value]) => [name, yamlText(value)] as const),
        ['source', yamlSource(source)],
      ])}\n`,
  );

/** Parts of one section as files that are not too large. */
const divided = (name: string, section: string, head: string, parts: readonly string[]): OutFile[] => {
  const files: string[][] = [[]];
  let size = 0;
  for (const part of parts) {
    if (size > 0 && size + part.length > fileCharacters) {
      files.push([]);
      size = 0;
    }
    files.at(-1)!.push(part);
    size += part.length;
  }
  return files.map((texts, i) => ({
    name: `${name}${i === 0 ? '' : `-${i + 1}`}.yaml`,
    text: `${head}${section}:\n${texts.join('')}`,
  }));
};

/**
 * The seed files of an import: a file for each type of record, with what is said of a record at it, by ids. The same input
 * gives the same bytes.
 */
export const seedFiles = (
  records: readonly RecordOut[],
  statements: readonly Judged[],
  { head, typeOf }: { head: string; typeOf: (id: string) => string },
): OutFile[] => {
  const written = new Map(records.map((record) => [record.id, record]));
  const links = new Map<string, Map<string, string[]>>();
  const loose: Judged[] = [];
  for (const one of statements) {
    const record = written.get(one.from);
    const field = record && fieldFor(record, one, typeOf(one.to));
    if (record === undefined || field === undefined) {
      loose.push(one);
      continue;
    }
    const own = links.get(record.id) ?? new Map<string, string[]>();
    links.set(record.id, own);
    own.set(field, [...(own.get(field) ?? []), ...linkTexts(one, record.source)]);
  }
  const files = entityTypeNames.flatMap((type) => {
    const own = [...written.values()]
      .filter((record) => record.type === type)
      .sort((a, b) => byText(a.id, b.id));
    if (own.length === 0) return [];
    const { plural } = entityType(type);
    const file = plural.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
    return divided(
      file,
      plural,
      head,
      own.map((record) => recordText(record, links.get(record.id) ?? new Map())),
    );
  });
  const rest = loose
    .sort((a, b) => byText(a.from, b.from) || byText(a.relationship, b.relationship) || byText(a.to, b.to))
    .flatMap(statementTexts);
  return rest.length === 0 ? files : [...files, ...divided('statements', 'statements', head, rest)];
};
