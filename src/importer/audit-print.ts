import type { Audit } from './audit.ts';

const table = (rows: readonly (readonly string[])[]): string[] => {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) =>
    row
      .map((cell, i) => (/^\d+$/.test(cell) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
};

/** How many things break a rule. */
export const auditFailures = ({ rules }: Audit): number => rules.reduce((sum, r) => sum + r.found.length, 0);

/** The sections as a table, then each rule with what breaks it, one a line. */
export const auditLines = (audit: Audit): string[] => {
  const failures = auditFailures(audit);
  return [
    ...table([
      ['report', 'section', 'nodes', 'relationships'],
      ...audit.sections.map((s) => [s.report, s.section, String(s.nodes), String(s.relationships)]),
    ]),
    '',
    ...audit.rules.flatMap(({ rule, found }) => [
      `${String(found.length).padStart(5)}  ${rule}`,
      ...found.map((line) => `         ${line}`),
    ]),
    '',
    `${audit.derived} statements follow from these by the ontology's rules; no section gave them.`,
    `${audit.withoutAlias} records have no alias, which is no fault.`,
    failures === 0 ? 'The seed is clean.' : `${failures} ${failures === 1 ? 'thing' : 'things'} to mend.`,
  ];
};
