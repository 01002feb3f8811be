import { formatPlace } from '../importer/problem.ts';
import type { Imported } from './import.ts';
import type { Fate } from './judge/names.ts';
import type { RecordOut } from './judge/records.ts';
import { type Judged, marks, markTexts } from './judge/statements.ts';

const columns = ['by name', 'by review', 'new', 'asked', 'waits', 'left out'] as const;

const columnOf = (fate: Fate): (typeof columns)[number] =>
  fate.kind === 'known' ? (fate.by === 'name' ? 'by name' : 'by review') : fate.kind;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] => {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]!.length)));
  return all.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
};

/** The table of what would happen: how many names and statements of each sort. */
export const importTables = ({ proposal, names, statements, records }: Imported): string[] => {
  const counts = new Map<string, Map<string, number>>();
  for (const { key, type } of proposal.named.values()) {
    const row = counts.get(type) ?? new Map<string, number>();
    const column = columnOf(names.fates.get(key)!);
    counts.set(type, row.set(column, (row.get(column) ?? 0) + 1));
  }
  const { values } = records;
  const lines = [
    ...table(
      ['names', ...columns],
      [...counts].map(([type, row]) => [type, ...columns.map((column) => row.get(column) ?? 0)]),
    ),
    '',
    ...table(
      ['statements', ...marks],
      [...statements.counts].map(([type, row]) => [type, ...marks.map((mark) => row.get(mark) ?? 0)]),
    ),
    ...marks.map((mark) => `  ${mark}: ${markTexts[mark]}`),
  ];
  const told = Object.entries(values).filter(([, count]) => count > 0);
  return told.length === 0
    ? lines
    : [
        ...lines,
        '',
        `values of known records: ${told.map(([mark, count]) => `${count} ${mark}`).join(', ')}`,
      ];
};

/** Lines of one kind that a dry run prints: more are not read, and are in the files that the import writes. */
const mostLines = 2_000;

const listed = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [
        '',
        head,
        ...lines.slice(0, mostLines),
        ...(lines.length > mostLines
          ? [`  and ${lines.length - mostLines} more: run it without --dry-run, and read the files`]
          : []),
      ];

const recordLine = ({ id, type, name }: RecordOut) =>
  `  ${type} ${id}: ${[name.zh, name.en].filter((one) => one !== undefined).join(' · ')}`;

const statementLine = ({ from, relationship, to, fields, mark }: Judged) => {
  const own = Object.entries(fields).map(([field, value]) => `${field}: ${String(value)}`);
  return `  ${mark}: ${from} ${relationship} ${to}${own.length === 0 ? '' : ` { ${own.join(', ')} }`}`;
};

/**
 * What a person reads before it is done: every name that was taken for a record without asking, every one that is asked,
 * every record that is new, and every statement with what it is worth.
 */
export const importDetails = ({ proposal, names, records, statements }: Imported): string[] => {
  const taken = [...proposal.named.values()].flatMap(({ key, at }) => {
    const fate = names.fates.get(key)!;
    return fate.kind === 'known' && fate.by === 'name'
      ? [
          `  ${key} → ${fate.id}: ${fate.hit!.score} by ${fate.hit!.kind} "${fate.hit!.text}" (${formatPlace(at)})`,
        ]
      : [];
  });
  const asks = [...proposal.asks, ...names.asks, ...records.asks, ...statements.asks];
  return [
    ...listed('taken by name:', taken),
    ...listed(
      'asked:',
      asks.flatMap(({ ask, why, choices = [] }) => [
        `  ${ask}: ${why}`,
        ...choices.map((one) => `      ${one}`),
      ]),
    ),
    ...listed('new records:', records.records.filter(({ fresh }) => fresh).map(recordLine)),
    ...listed('statements:', statements.statements.map(statementLine)),
  ];
};
