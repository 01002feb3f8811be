import { basename } from 'node:path';
import type { OwnFields, Scalar } from '../importer/draft.ts';
import { type Source, sourceSchema } from '../ontology/citation.ts';
import { entityType, relationshipType } from '../ontology/ontology.ts';
import type { Ask } from './ask.ts';
import { type QuoteMatch, quoteFinder } from './candidates/quotes.ts';
import {
  languageGiven,
  nameGiven,
  type ReadCandidate,
  readCandidates,
  typesOfNames,
} from './candidates/read.ts';
import type { CandidateEnd } from './candidates/schema.ts';
import { sectionFinder } from './candidates/sections.ts';
import { addNaming, addSaid, emptyProposal, sameName } from './collect.ts';
import { finishImport, type ImportOutcome, type ImportPlaces } from './import.ts';
import { problemList } from './import-table.ts';
import type { Review } from './judge/review.ts';
import type { FieldSaid, Named, Proposal } from './proposal.ts';
import type { Encoding } from './tables/encoding.ts';
import { cellPlace } from './tables/row.ts';

export interface CandidatesRequest {
  readonly file: string;
  /** The text of the report, in which the quotes are looked for. */
  readonly text: string;
  readonly encoding?: Encoding;
  readonly dryRun: boolean;
  readonly onCandidate?: (done: number, total: number) => void;
}

export type CandidatesOutcome = ImportOutcome & {
  readonly candidates: number;
  readonly found: ReadonlyMap<QuoteMatch, number>;
  readonly readMs: number;
};

/** Below this the proposer itself is not sure. */
const unsure = 0.5;

const keyOf = ({ candidate: { subject, predicate, object, value } }: ReadCandidate): string =>
  `${nameGiven(subject)} ${predicate} ${object === undefined ? JSON.stringify(value) : nameGiven(object)}`;

/** Whether a person has let a candidate pass that is asked about; with the section that was given. */
const allowed = (
  review: Review,
  ask: Ask,
  asks: Ask[],
): { yes: boolean; section?: string; decided: boolean } => {
  asks.push(ask);
  const entry = review.entries.get(ask.ask);
  return {
    yes: entry?.decision === 'accept',
    decided: entry?.decision !== undefined,
    ...(entry?.section !== undefined && { section: entry.section }),
  };
};

const readFields = (
  given: Readonly<Record<string, Scalar>> | undefined,
  fields: ReturnType<typeof relationshipType>['fields'],
  of: string,
): { fields: OwnFields; wrong: string[] } => {
  const wrong: string[] = [];
  const read: Record<string, Scalar> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    const outcome = fields[name]?.schema.safeParse(value);
    if (outcome?.success) read[name] = outcome.data as Scalar;
    else
      wrong.push(
        outcome === undefined
          ? `${of} has no field "${name}".`
          : `"${name}": ${JSON.stringify(value)} cannot be taken: ${outcome.error.issues[0]!.message}.`,
      );
  }
  return { fields: read, wrong };
};

/** Candidate statements → what they name and say; those whose quote the text has not are asked about. */
export const importCandidates = async (
  places: ImportPlaces,
  { file, text, encoding, dryRun, onCandidate }: CandidatesRequest,
): Promise<CandidatesOutcome> => {
  const list = problemList();
  const began = performance.now();
  const candidates = await readCandidates(file, {
    report: list.report,
    ...(encoding !== undefined && { encoding }),
  });
  const types = typesOfNames(candidates);
  const find = quoteFinder(text);
  const sectionAt = sectionFinder(text);
  const found = new Map<QuoteMatch, number>();
  const name = basename(file);
  const problem = (number: number, message: string): void =>
    list.report({ place: cellPlace(name, number), message: `Candidate ${number}: ${message}` });

  const naming = (proposal: Proposal, end: CandidateEnd, of: { source: Source; number: number }): Named => {
    const known = types.get(sameName(nameGiven(end)))!;
    return addNaming(proposal, {
      type: known[0]!,
      types: known,
      ...(known.length > 1 && { untyped: true }),
      name: { [languageGiven(end)]: nameGiven(end) },
      source: of.source,
      at: cellPlace(name, of.number),
    });
  };

  const sourceFor = (one: ReadCandidate, review: Review, proposal: Proposal): Source | undefined => {
    const { number, candidate } = one;
    const { quote, confidence, by, claimedBy, asOf } = candidate;
    const place = find(quote);
    const at = `${name}:${number}`;
    const kind = one.meaning.kind === 'relationship' ? one.meaning.type : one.meaning.field;
    let section = place === undefined ? undefined : sectionAt(place.at);
    const stop = (mark: 'not in the text' | 'waits') => proposal.stopped.push({ relationship: kind, mark });
    if (place === undefined) {
      const ask = {
        ask: `${keyOf(one)} · not in the text: “${quote.slice(0, 80)}”`,
        why: 'not in the text; accept it with the section where it stands',
        at,
      };
      const given = allowed(review, ask, proposal.asks);
      if (given.yes && given.section === undefined)
        problem(
          number,
          `It is accepted in the review, but its quote is not in the text. Say there in which "section" it stands, or reject it.`,
        );
      section = given.yes ? given.section : undefined;
      if (section === undefined) {
        stop('not in the text');
        return undefined;
      }
    } else found.set(place.match, (found.get(place.match) ?? 0) + 1);
    if (confidence !== undefined && confidence < unsure) {
      const ask = {
        ask: `${keyOf(one)} · unsure`,
        why: `${by ?? 'its proposer'} is sure of it by ${confidence} only`,
        at,
      };
      if (!allowed(review, ask, proposal.asks).yes) {
        stop('waits');
        return undefined;
      }
    }
    const read = sourceSchema.safeParse({ section, ...(claimedBy && { claimedBy }), ...(asOf && { asOf }) });
    if (read.success) return read.data;
    problem(number, `asOf: ${read.error.issues[0]!.message}.`);
    return undefined;
  };

  /** Of two values for one field the first stands, unless the review takes the other. */
  const instead = (
    before: FieldSaid,
    said: FieldSaid,
    one: ReadCandidate,
    proposal: Proposal,
    review: Review,
  ) => {
    if (before.value === said.value) return false;
    const why = `another candidate says ${JSON.stringify(before.value)}; accept it to take this one instead`;
    const at = `${name}:${one.number}`;
    if (allowed(review, { ask: `${keyOf(one)} · instead`, why, at }, proposal.asks).yes) return true;
    proposal.stopped.push({ relationship: one.candidate.predicate, mark: 'waits' });
    return false;
  };

  const add = (one: ReadCandidate, review: Review, proposal: Proposal): void => {
    const source = sourceFor(one, review, proposal);
    if (source === undefined) return;
    const { number, candidate, meaning } = one;
    const subject = naming(proposal, candidate.subject, { source, number });
    const at = cellPlace(name, number);
    if (meaning.kind === 'relationship') {
      const object = naming(proposal, candidate.object!, { source, number });
      const { fields, wrong } = readFields(
        candidate.properties,
        relationshipType(meaning.type).fields,
        meaning.type,
      );
      for (const message of wrong) problem(number, message);
      const [from, to] = meaning.reversed ? [object, subject] : [subject, object];
      if (wrong.length === 0 && from !== to)
        addSaid(proposal, { from, relationship: meaning.type, to, fields, source, at });
      return;
    }
    const value = candidate.value!;
    if (meaning.kind === 'field') {
      const owner = subject.types.find((type) => Object.hasOwn(entityType(type).fields, meaning.field));
      if (owner === undefined) {
        problem(number, `${subject.types.join(' and ')} have no field "${meaning.field}".`);
        return;
      }
      const { fields, wrong } = readFields({ [meaning.field]: value }, entityType(owner).fields, owner);
      for (const message of wrong) problem(number, message);
      if (wrong.length > 0) return;
      const said = { value: fields[meaning.field]!, source, at };
      const before = subject.fields.get(meaning.field);
      if (before === undefined || instead(before, said, one, proposal, review))
        subject.fields.set(meaning.field, said);
    } else {
      const lang = languageGiven(String(value));
      if (meaning.kind === 'alias') subject.aliases[lang].add(String(value));
      else {
        const before = subject.summary[lang];
        const said = { value: String(value), source, at };
        if (before === undefined || instead({ ...said, value: before }, said, one, proposal, review))
          subject.summary[lang] = said.value;
      }
    }
  };

  const propose = async (review: Review): Promise<Proposal> => {
    const proposal = emptyProposal();
    for (const [i, one] of candidates.entries()) {
      add(one, review, proposal);
      onCandidate?.(i + 1, candidates.length);
    }
    return proposal;
  };
  const by = [...new Set(candidates.flatMap(({ candidate }) => candidate.by ?? []))].sort();
  const outcome = await finishImport(places, ({ review }) => propose(review), {
    dryRun,
    source: name,
    ...(by.length > 0 && { by: `proposed by ${by.join(', ').replace(/\s+/g, ' ')},` }),
    text,
    problems: list.all,
  });
  return { ...outcome, candidates: candidates.length, found, readMs: performance.now() - began };
};
