import type { EntityTypeName } from '../ontology/entities.ts';
import { allowedPairs, connectionsOf, entityTypeNames, relationshipType } from '../ontology/ontology.ts';
import type { Draft, RecordDraft, StatementDraft } from './draft.ts';
import { citationOf, relationshipId } from './merge.ts';
import { nounOf, nounsOf } from './noun.ts';
import { formatPlace, type Problem, problemAt } from './problem.ts';
import { nearest } from './suggest.ts';

/** Records by id: one for each report that defines it, in the order of the files. */
export type Defined = ReadonlyMap<string, readonly RecordDraft[]>;

export const byId = (records: readonly RecordDraft[]): Map<string, RecordDraft[]> => {
  const defined = new Map<string, RecordDraft[]>();
  for (const record of records) {
    const same = defined.get(record.id);
    if (same === undefined) defined.set(record.id, [record]);
    else same.push(record);
  }
  return defined;
};

/** Files of a report that were written in one go: by hand, or by one import each (`imported/NAME/`). */
const partOf = ({ report, at }: RecordDraft): string =>
  `${report} ${/[\\/]imported[\\/]([^\\/]+)[\\/]/.exec(at().file)?.[1] ?? ''}`;

/** Each id once in a part of a report, and of one type in all of them. */
const repeated = (defined: Defined): Problem[] =>
  [...defined.values()].flatMap((records) =>
    records.slice(1).flatMap((record, i) => {
      const twice = records.slice(0, i + 1).find((r) => partOf(r) === partOf(record));
      if (twice !== undefined)
        return [
          problemAt(
            record.at,
            `"${record.id}" is defined a second time; first at ${formatPlace(twice.at())}. Join the two, or give one another id.`,
          ),
        ];
      const first = records[0]!;
      return record.type === first.type
        ? []
        : [
            problemAt(
              record.at,
              `"${record.id}" is ${nounOf(record.type)} here, but ${nounOf(first.type)} at ${formatPlace(first.at())}. An id means one thing in all reports.`,
            ),
          ];
    }),
  );

const missingReports = ({ reports, possibleIds, records }: Draft, defined: Defined): Problem[] =>
  reports.flatMap((report) => {
    const found = defined.get(report)?.some((r) => r.type === 'Report' && r.report === report);
    const first = records.find((r) => r.report === report);
    return found || first === undefined || possibleIds.has(report)
      ? []
      : [
          {
            place: { file: first.at().file, line: 1, column: 1 },
            message: `The folder "${report}" has no record of its report. Write it in one of its files: "reports:" with the record "${report}".`,
          },
        ];
  });

/** For so many ids that nobody defines a near one is looked for: each time all are gone through. */
const mostLookedFor = 500;

/** Finds what was meant by an id that nobody defines: a name, or a word near it. */
const idFinder = (defined: Defined) => {
  const names = new Map<string, string>();
  for (const [id, records] of defined)
    for (const { name, aliases } of records)
      for (const text of [name?.zh, name?.en, ...(aliases.zh ?? []), ...(aliases.en ?? [])])
        if (text !== undefined) names.set(text.toLowerCase().replaceAll(' ', '-'), id);
  const near = new Map<string, string | undefined>();
  const nearTo = (id: string): string | undefined => {
    if (!near.has(id) && near.size < mostLookedFor) near.set(id, nearest(id, defined.keys()));
    return near.get(id);
  };
  return (id: string): string => {
    const found = names.get(id) ?? nearTo(id);
    return found === undefined ? ' Define it, or correct the id.' : ` Did you mean "${found}"?`;
  };
};

const typeProblem = (s: StatementDraft, from: EntityTypeName, to: EntityTypeName): string | undefined => {
  const pairs = allowedPairs(relationshipType(s.relationship));
  const allows = (x: EntityTypeName, y: EntityTypeName) => pairs.some(([f, t]) => f === x && t === y);
  const field = s.field === undefined ? undefined : connectionsOf(from).get(s.field);
  if (field !== undefined ? field.targets.includes(to) : allows(from, to)) return undefined;
  const { verb } = relationshipType(s.relationship);
  if (allows(to, from))
    return `${s.relationship} leads from ${nounOf(to)} to ${nounOf(from)}, so this is the wrong way round. Write { from: ${s.to}, relationship: ${s.relationship}, to: ${s.from} }.`;
  const targets = field?.targets ?? entityTypeNames.filter((t) => allows(from, t));
  if (targets.length > 0)
    return `"${s.to}" is ${nounOf(to)}, but ${nounOf(from)} ${verb.en} ${nounsOf(targets)} (${s.relationship}).`;
  const starts = entityTypeNames.filter((t) => allows(t, to));
  return starts.length === 0
    ? `${s.relationship} leads neither from ${nounOf(from)} nor to ${nounOf(to)}.`
    : `"${s.from}" is ${nounOf(from)}, but ${s.relationship} leads to ${nounOf(to)} only from ${nounsOf(starts)}.`;
};

const ends = (draft: Draft, defined: Defined): Problem[] => {
  const meant = idFinder(defined);
  return draft.statements.flatMap((s) => {
    const unknown = [
      ...(s.field === undefined ? [{ id: s.from, at: s.fromAt }] : []),
      { id: s.to, at: s.at },
    ].filter(({ id }) => !defined.has(id));
    if (unknown.length > 0)
      return unknown
        .filter(({ id }) => !draft.possibleIds.has(id))
        .map(({ id, at }) => problemAt(at, `No record has the id "${id}".${meant(id)}`));
    if (s.from === s.to) return [problemAt(s.at, `"${s.from}" would lead to itself by ${s.relationship}.`)];
    const message = typeProblem(s, defined.get(s.from)![0]!.type, defined.get(s.to)![0]!.type);
    return message === undefined ? [] : [problemAt(s.at, message)];
  });
};

const claimantTypes: readonly EntityTypeName[] = ['Company', 'Institution', 'Agency', 'Person'];

const claimants = (draft: Draft, defined: Defined): Problem[] => {
  const meant = idFinder(defined);
  return draft.claimants.flatMap(({ id, at }) => {
    const type = defined.get(id)?.[0]?.type;
    if (type === undefined)
      return draft.possibleIds.has(id)
        ? []
        : [problemAt(at, `No record has the id "${id}" of this claimant.${meant(id)}`)];
    return claimantTypes.includes(type)
      ? []
      : [problemAt(at, `"${id}" is ${nounOf(type)}; only ${nounsOf(claimantTypes)} claims something.`)];
  });
};

/** The same statement may come from several sources, but from each only once. */
const saidTwice = (draft: Draft): Problem[] => {
  const first = new Map<string, StatementDraft>();
  return draft.statements.flatMap((s) => {
    if (s.source === undefined) return [];
    const key = `${relationshipId(s)} ${citationOf(s.report, s.source)}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, s);
      return [];
    }
    return [
      problemAt(
        s.at,
        `"${s.from}" ${s.relationship} "${s.to}" is stated a second time from the same source; first at ${formatPlace(earlier.at())}. Delete one.`,
      ),
    ];
  });
};

/** What is wrong between records and files: dangling and mistyped links, records and statements given twice. */
export const resolveDraft = (draft: Draft): Problem[] => {
  const defined = byId(draft.records);
  return [
    ...repeated(defined),
    ...missingReports(draft, defined),
    ...ends(draft, defined),
    ...claimants(draft, defined),
    ...saidTwice(draft),
  ];
};
