import type { Audit, AuditRule } from './audit.ts';

const table = (rows: readonly (readonly string[])[]): string[] => {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) =>
    row
      .map((cell, i) => (/^\d+$/.test(cell) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
};

/** How many things break a rule; what is only wished for breaks none. */
export const auditFailures = ({ rules }: Audit): number =>
  rules.reduce((sum, { found, wish }) => sum + (wish ? 0 : found.length), 0);

const remark = ({ found, wish, unlooked }: AuditRule): string =>
  unlooked
    ? `; not looked for: those of ${unlooked.join(', ')}`
    : wish && found.length > 0
      ? ' (a wish)'
      : '';

/** The sections as a table, then each rule with what breaks it, one a line. */
export const auditLines = (audit: Audit): string[] => {
  const failures = auditFailures(audit);
  return [
    ...table([
      ['report', 'section', 'nodes', 'relationships'],
      ...audit.sections.map((s) => [s.report, s.section, String(s.nodes), String(s.relationships)]),
    ]),
    '',
    ...audit.rules.flatMap((looked) => [
      `${String(looked.found.length).padStart(5)}  ${looked.rule}${remark(looked)}`,
      ...looked.found.map((line) => `         ${line}`),
    ]),
    '',
    `${audit.derived} statements follow from these by the ontology's rules; no section gave them.`,
    `${audit.withoutAlias} records have no alias, which is no fault.`,
    failures === 0
      ? audit.rules.some(({ unlooked }) => unlooked !== undefined)
        ? 'Nothing was found to mend, in what could be looked for.'
        : 'The seed is clean.'
      : `${failures} ${failures === 1 ? 'thing' : 'things'} to mend.`,
  ];
};
