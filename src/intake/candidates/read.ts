import { basename } from 'node:path';
import { badInput } from '../../errors.ts';
import type { Problem } from '../../importer/problem.ts';
import { didYouMean } from '../../importer/suggest.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import {
  allowedPairs,
  connectionsOf,
  entityType,
  entityTypeNames,
  relationshipType,
  relationshipTypeNames,
} from '../../ontology/ontology.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';
import { hasHan } from '../../ontology/squeeze.ts';
import { sameName } from '../collect.ts';
import { intakeLimits } from '../limits.ts';
import { detectEncoding, type Encoding } from '../tables/encoding.ts';
import { jsonEntries, jsonLines } from '../tables/json.ts';
import { cellPlace } from '../tables/row.ts';
import { formatOf } from '../tables/table.ts';
import { type Candidate, type CandidateEnd, candidateSchema } from './schema.ts';

/** What a predicate means for a subject. */
export type Meaning =
  | {
      readonly kind: 'relationship';
      readonly type: RelationshipTypeName;
      readonly reversed: boolean;
      readonly subjects: readonly EntityTypeName[];
      readonly objects: readonly EntityTypeName[];
    }
  | {
      readonly kind: 'field' | 'alias' | 'summary';
      readonly field: string;
      readonly subjects: readonly EntityTypeName[];
    };

export interface ReadCandidate {
  /** Which of the file, from 1. */
  readonly number: number;
  readonly candidate: Candidate;
  readonly meaning: Meaning;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

const relationshipMeaning = (type: RelationshipTypeName, reversed: boolean): Meaning => {
  const pairs = allowedPairs(relationshipType(type));
  const [from, to] = [unique(pairs.map(([a]) => a)), unique(pairs.map(([, b]) => b))];
  return {
    kind: 'relationship',
    type,
    reversed,
    subjects: reversed ? to : from,
    objects: reversed ? from : to,
  };
};

const fields = unique(entityTypeNames.flatMap((type) => Object.keys(entityType(type).fields)));
const connections = unique(entityTypeNames.flatMap((type) => [...connectionsOf(type).keys()]));

const typeGiven = (end: CandidateEnd): EntityTypeName | undefined =>
  typeof end === 'string' ? undefined : (end.type as EntityTypeName | undefined);
export const nameGiven = (end: CandidateEnd): string => (typeof end === 'string' ? end : end.name);
export const languageGiven = (end: CandidateEnd): 'zh' | 'en' =>
  (typeof end === 'string' ? undefined : end.language) ?? (hasHan(nameGiven(end)) ? 'zh' : 'en');

/** A predicate as people and models write it: the type, a connection field of the subject’s type, a field. */
const meaningOf = ({ predicate, subject }: Candidate): Meaning | undefined => {
  const name = predicate.toUpperCase().replace(/[\s-]+/g, '_') as RelationshipTypeName;
  if (relationshipTypeNames.includes(name)) return relationshipMeaning(name, false);
  const given = typeGiven(subject);
  const types = given === undefined ? entityTypeNames : [given];
  const connection = types.flatMap((type) => connectionsOf(type).get(predicate) ?? []);
  const kinds = unique(connection.map((c) => `${c.relationship.name} ${c.direction}`));
  if (kinds.length === 1) {
    const { relationship, direction } = connection[0]!;
    return relationshipMeaning(relationship.name, direction === 'in');
  }
  if (predicate === 'alias' || predicate === 'summary')
    return { kind: predicate, field: predicate, subjects: entityTypeNames };
  const owners = types.filter((type) => Object.hasOwn(entityType(type).fields, predicate));
  return owners.length > 0 ? { kind: 'field', field: predicate, subjects: owners } : undefined;
};

const wrong = (number: number, file: string, message: string): Problem => ({
  place: cellPlace(file, number),
  message: `Candidate ${number}: ${message}`,
});

const readOne = (number: number, value: unknown, file: string): ReadCandidate | Problem[] => {
  const read = candidateSchema.safeParse(value);
  if (!read.success)
    return read.error.issues.map((issue) =>
      wrong(number, file, `${issue.path.join('.') || 'the whole'}: ${issue.message}.`.replace('..', '.')),
    );
  const candidate = read.data;
  const meaning = meaningOf(candidate);
  if (meaning === undefined)
    return [
      wrong(
        number,
        file,
        `There is no predicate "${candidate.predicate}".${didYouMean(candidate.predicate, [...relationshipTypeNames, ...fields, ...connections, 'alias', 'summary'])}`,
      ),
    ];
  const wants = meaning.kind === 'relationship' ? 'object' : 'value';
  if (candidate[wants] === undefined || candidate[wants === 'object' ? 'value' : 'object'] !== undefined)
    return [wrong(number, file, `"${candidate.predicate}" wants "${wants}", and nothing else.`)];
  const ends = [
    [candidate.subject, meaning.subjects, 'subject'] as const,
    ...(meaning.kind === 'relationship' ? [[candidate.object!, meaning.objects, 'object'] as const] : []),
  ];
  const misfit = ends.flatMap(([end, allowed, part]) => {
    const type = typeGiven(end);
    return type === undefined || allowed.includes(type)
      ? []
      : [
          wrong(
            number,
            file,
            `${part}: ${candidate.predicate} has no ${type} there; it may be ${allowed.join(', ')}.`,
          ),
        ];
  });
  return misfit.length > 0 ? misfit : { number, candidate, meaning };
};

/** What each name of the file is: its type where one says so, else the types that all that is said of it allows. */
export const typesOfNames = (
  candidates: readonly ReadCandidate[],
): ReadonlyMap<string, readonly EntityTypeName[]> => {
  const said = new Map<string, Set<EntityTypeName>>();
  const allowed = new Map<string, readonly EntityTypeName[]>();
  const look = (end: CandidateEnd, types: readonly EntityTypeName[]) => {
    const key = sameName(nameGiven(end));
    const type = typeGiven(end);
    if (type !== undefined) said.set(key, (said.get(key) ?? new Set()).add(type));
    const before = allowed.get(key) ?? types;
    const both = before.filter((one) => types.includes(one));
    allowed.set(key, both.length > 0 ? both : before);
  };
  for (const { candidate, meaning } of candidates) {
    look(candidate.subject, meaning.subjects);
    if (meaning.kind === 'relationship') look(candidate.object!, meaning.objects);
  }
  return new Map(
    [...allowed].map(([key, types]) => [key, said.get(key)?.size === 1 ? [...said.get(key)!] : types]),
  );
};

/** Whether a JSON file holds candidates and not the rows of a table. */
export const holdsCandidates = async (path: string): Promise<boolean> => {
  const format = await formatOf(path);
  if (format !== 'json' && format !== 'jsonl') return false;
  const encoding = await detectEncoding(path);
  const entries = (format === 'json' ? jsonEntries : jsonLines)(path, basename(path), encoding, () => {});
  for await (const { value } of entries) return 'subject' in value && 'predicate' in value;
  return false;
};

/** The candidates of a JSON or JSON Lines file; what is wrong with any of them is reported. */
export const readCandidates = async (
  path: string,
  { encoding, report }: { encoding?: Encoding; report: (problem: Problem) => void },
): Promise<ReadCandidate[]> => {
  const format = await formatOf(path);
  if (format !== 'json' && format !== 'jsonl')
    throw badInput(`${path}: candidate statements are JSON or JSON Lines (.json, .jsonl).`);
  const name = basename(path);
  const chosen = encoding ?? (await detectEncoding(path));
  const read: ReadCandidate[] = [];
  for await (const { number, value } of (format === 'json' ? jsonEntries : jsonLines)(
    path,
    name,
    chosen,
    report,
  )) {
    if (read.length >= intakeLimits.rows)
      throw badInput(`${name}: more than ${intakeLimits.rows} candidates. Divide the file.`);
    const one = readOne(number, value, name);
    if (Array.isArray(one)) for (const problem of one) report(problem);
    else read.push(one);
  }
  return read;
};
