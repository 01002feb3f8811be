import type { Scalar } from '../../importer/draft.ts';
import { sharedPhrases } from '../../importer/fingerprints.ts';
import { formatPlace } from '../../importer/problem.ts';
import type { Source } from '../../ontology/citation.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityType } from '../../ontology/ontology.ts';
import type { Ask } from '../ask.ts';
import { sameName } from '../collect.ts';
import type { Named, Proposal } from '../proposal.ts';
import type { Base } from './base.ts';
import type { Fate } from './names.ts';
import type { Review } from './review.ts';

/** A record as it is to be written. */
export interface RecordOut {
  readonly id: string;
  readonly type: EntityTypeName;
  readonly fresh: boolean;
  readonly name: { zh?: string; en?: string };
  readonly aliases: { zh?: readonly string[]; en?: readonly string[] };
  readonly summary: { zh?: string; en?: string };
  readonly fields: Readonly<Record<string, Scalar>>;
  /** By register, in order. */
  readonly externalIds: Readonly<Record<string, readonly string[]>>;
  readonly source: Source;
}

export interface RecordsJudged {
  readonly records: readonly RecordOut[];
  readonly asks: readonly Ask[];
  /** Values of records that are there already: how many are new, agree, contradict. */
  readonly values: { new: number; known: number; contradicts: number; waits: number };
}

/** `盘古（循环智能）`: where two things have one name, each says whose or what it is. */
const qualified = (named: Named, lang: 'zh' | 'en'): string => {
  const owner = named.of?.name;
  const of =
    owner === undefined || sameName(owner) === sameName(named.name[lang]!)
      ? entityType(named.type).label[lang]
      : owner;
  return lang === 'zh' ? `${named.name.zh}（${of}）` : `${named.name.en} (${of})`;
};

/** Names as they are to be written: told apart where another record, loaded or new, is called so. */
const nameOf = (base: Base, named: Named, id: string, owners: ReadonlyMap<string, ReadonlySet<string>>) => {
  const shared = (name: string) =>
    [...base.called(name)].some((one) => one !== id) || (owners.get(sameName(name))?.size ?? 0) > 1;
  return Object.fromEntries(
    (['zh', 'en'] as const).flatMap((lang) => {
      const name = named.name[lang];
      return name === undefined ? [] : [[lang, shared(name) ? qualified(named, lang) : name]];
    }),
  ) as { zh?: string; en?: string };
};

/** As seed files write them. */
const byScheme = (texts: readonly string[]): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const text of [...new Set(texts)].sort()) {
    const end = text.indexOf(':');
    const scheme = text.slice(0, end);
    found[scheme] = [...(found[scheme] ?? []), text.slice(end + 1)];
  }
  return found;
};

/** The records behind the names, one for each id, in the order of the file. */
export const judgeRecords = (
  base: Base,
  { named }: Proposal,
  fates: ReadonlyMap<string, Fate>,
  review: Review,
  fingerprints: ReadonlySet<string>,
): RecordsJudged => {
  const asks: Ask[] = [];
  const values = { new: 0, known: 0, contradicts: 0, waits: 0 };
  const groups = new Map<string, Named[]>();
  const owners = new Map<string, Set<string>>();
  for (const one of named.values()) {
    const fate = fates.get(one.key)!;
    if (!('id' in fate)) continue;
    groups.set(fate.id, [...(groups.get(fate.id) ?? []), one]);
    if (fate.kind === 'new')
      for (const name of [one.name.zh, one.name.en])
        if (name !== undefined)
          owners.set(sameName(name), (owners.get(sameName(name)) ?? new Set()).add(fate.id));
  }
  const allowed = (ask: Ask): boolean => {
    const { decision } = review.entries.get(ask.ask) ?? {};
    asks.push(ask);
    if (decision === undefined) values.waits++;
    return decision === 'accept';
  };
  const records = [...groups].map(([id, all]): RecordOut => {
    const node = base.node(id);
    const first = all.find(({ key }) => fates.get(key)!.kind === 'new') ?? all[0]!;
    const type = node?.type ?? first.type;
    const name = node === undefined ? nameOf(base, first, id, owners) : first.name;
    const fields: Record<string, Scalar> = {};
    for (const one of all)
      for (const [field, { value, at }] of one.fields) {
        if (!Object.hasOwn(entityType(type).fields, field) || Object.hasOwn(fields, field)) continue;
        const known = (node?.properties as Readonly<Record<string, unknown>> | undefined)?.[field];
        if (node !== undefined && known !== undefined && known !== null && String(known) !== String(value)) {
          const ask = `${one.key} · ${field} = ${String(value)}`;
          if (!allowed({ ask, why: `contradicts: ${id} has ${String(known)}`, at: formatPlace(at) }))
            continue;
          values.contradicts++;
        } else if (node !== undefined) values[known === undefined || known === null ? 'new' : 'known']++;
        fields[field] = value;
      }
    const summary: { zh?: string; en?: string } = {};
    for (const lang of ['zh', 'en'] as const) {
      const text = all.flatMap((one) => one.summary[lang] ?? [])[0];
      if (text === undefined) continue;
      const copied = sharedPhrases(text, fingerprints, []);
      const ask = `${first.key} · summary ${lang}`;
      if (
        copied.length === 0 ||
        allowed({ ask, why: `too close a copy: "${copied[0]}"`, at: formatPlace(first.at) })
      )
        summary[lang] = text;
    }
    const aliases = Object.fromEntries(
      (['zh', 'en'] as const).flatMap((lang) => {
        const found = new Set(
          all.flatMap((one) => [...one.aliases[lang], ...(one === first ? [] : [one.name[lang]])]),
        );
        const list = [...found].filter(
          (alias): alias is string =>
            alias !== undefined &&
            alias !== name[lang] &&
            [...base.called(alias)].every((one) => one === id) &&
            [...(owners.get(sameName(alias)) ?? [])].every((one) => one === id),
        );
        return list.length === 0 ? [] : [[lang, list]];
      }),
    );
    return {
      id,
      type,
      fresh: node === undefined,
      name,
      aliases,
      summary,
      fields,
      externalIds: byScheme(all.flatMap((one) => [...one.externalIds])),
      source: first.source,
    };
  });
  return { records, asks, values };
};
