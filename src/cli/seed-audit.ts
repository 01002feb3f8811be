import { readFile } from 'node:fs/promises';
import type { Engine } from '../engine/engine.ts';
import { badInput } from '../errors.ts';
import { auditSeed } from '../importer/audit.ts';
import { auditFailures, auditLines } from '../importer/audit-print.ts';
import type { SeedPlaces } from '../importer/files.ts';
import { readFingerprints, writeFingerprints } from '../importer/fingerprints.ts';
import type { SeedGraph } from '../importer/graph.ts';
import { auditDatabase } from '../importer/odd.ts';
import { parseCitation } from '../ontology/citation.ts';
import { type ExitCode, exitCode, type Surroundings, UsageError } from './command.ts';

/** What the command line asks of the audit. */
export interface AuditRequest {
  readonly places: SeedPlaces;
  /** A file with the text of a report, whose phrases are to be noted first. */
  readonly text?: string;
  /** Which report that is; not needed where there is one only. */
  readonly report?: string;
  /** Opens the database that is to be looked at too. */
  readonly database?: () => Promise<Engine>;
}

const reportsOf = ({ nodes }: SeedGraph): string[] =>
  [...new Set(nodes.flatMap((n) => n.properties.citations.map((c) => parseCitation(c).report)))].sort();

const notePhrases = async (reports: readonly string[], request: AuditRequest, around: Surroundings) => {
  const { places, text: file, report = reports.length === 1 ? reports[0]! : undefined } = request;
  if (file === undefined) {
    if (request.report !== undefined) throw new UsageError('--report goes with --text');
    return;
  }
  if (report === undefined) throw new UsageError(`Say whose text it is: --report ${reports.join(' or ')}`);
  if (!reports.includes(report))
    throw new UsageError(`There is no report "${report}". Known: ${reports.join(', ')}`);
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw badInput(`The text of the report cannot be read: ${error.message}`);
  });
  const { path, count } = await writeFingerprints(places, report, text);
  around.stdout.write(`${path}: ${count} hashes\n\n`);
};

/** Prints the audit; a seed that is not clean ends in an exit code of 1. */
export const runAudit = async (
  graph: SeedGraph,
  request: AuditRequest,
  around: Surroundings,
): Promise<ExitCode> => {
  const reports = reportsOf(graph);
  await notePhrases(reports, request, around);
  const { fingerprints, without } = await readFingerprints(request.places, reports);
  const audit = auditSeed(graph, fingerprints, without);
  for (const line of auditLines(audit)) around.stdout.write(`${line}\n`);
  for (const report of without)
    around.stdout.write(
      `Not looked for: phrases of ${report}, whose text is not noted. Note it: seed audit --text FILE --report ${report}\n`,
    );
  const odd = request.database === undefined ? 0 : await auditGraph(request.database, around);
  return auditFailures(audit) + odd === 0 ? exitCode.ok : exitCode.problems;
};

/** Prints what is odd in a database that others use too; says how much that is. */
const auditGraph = async (open: () => Promise<Engine>, { stdout }: Surroundings): Promise<number> => {
  const engine = await open();
  try {
    const { lines, found } = await auditDatabase((statement) => engine.read(statement));
    stdout.write(`\n${engine.name}: ${found === 0 ? 'nothing odd' : `${found} odd, none of it is served`}\n`);
    for (const line of lines) stdout.write(`         ${line}\n`);
    return found;
  } finally {
    await engine.close();
  }
};
