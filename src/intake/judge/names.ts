import { nounOf } from '../../importer/noun.ts';
import type { Problem } from '../../importer/problem.ts';
import { nearest } from '../../importer/suggest.ts';
import { sureScore } from '../../questions/search.ts';
import type { Ranked } from '../../questions/search-rank.ts';
import type { Ask } from '../ask.ts';
import { sameName } from '../collect.ts';
import type { Named } from '../proposal.ts';
import type { Base } from './base.ts';
import { freshId } from './ids.ts';
import { isDecided, type Review } from './review.ts';

/** From here on a name is asked about; what fits less is another thing. */
export const askedScore = 0.5;

/** A whole name, be it in pinyin. */
const wholeScore = 0.9;

/** What has become of a name. */
export type Fate =
  | { readonly kind: 'known'; readonly id: string; readonly by: 'name' | 'review'; readonly hit?: Ranked }
  | { readonly kind: 'new'; readonly id: string; readonly by: 'name' | 'review' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'left out' }
  | { readonly kind: 'waits'; readonly for: string };

export interface NamesJudged {
  readonly fates: ReadonlyMap<string, Fate>;
  readonly asks: readonly Ask[];
  readonly ids: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const shown = (base: Base, { id, score, kind, text }: Ranked): string => {
  const node = base.node(id)!;
  return `${id}: ${node.properties.nameZh ?? node.properties.nameEn}, ${nounOf(node.type)}; ${score} by ${kind} "${text}"`;
};

/** What companies put behind their names, and others leave out. */
const tails =
  /(?:股份有限公司|有限责任公司|有限公司|集团|公司|科技|[,，]?\s*(?:inc|ltd|llc|corp|corporation|co|limited|group|technologies|technology)\.?)+$/iu;

const terms = ({ name }: Named): string[] => [name.zh, name.en].flatMap((one) => one ?? []);

/** The hits of all of a thing's names together, best first. */
const merged = (lists: readonly (readonly Ranked[])[]): Ranked[] => {
  const best = new Map<string, Ranked>();
  for (const hit of lists.flat()) {
    const known = best.get(hit.id);
    if (known === undefined || hit.score > known.score) best.set(hit.id, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.sortKey < b.sortKey ? -1 : 1));
};

interface Found {
  readonly hits: readonly Ranked[];
  /** What the name means when what companies put behind it is left out. */
  readonly shorter: Ranked | undefined;
  /** Two names of one thing that mean two records. */
  readonly torn: boolean;
}

const lookUp = async (base: Base, all: readonly Named[]): Promise<Map<string, Found>> => {
  const found = new Map<string, Found>();
  const byTypes = new Map<string, Named[]>();
  for (const named of all)
    byTypes.set(named.types.join(), [...(byTypes.get(named.types.join()) ?? []), named]);
  for (const group of byTypes.values()) {
    const { types } = group[0]!;
    const short = (named: Named) =>
      terms(named).flatMap((term) => {
        const cut = term.replace(tails, '').trim();
        return cut !== '' && cut !== term ? [cut] : [];
      });
    const wanted = [...new Set(group.flatMap((named) => [...terms(named), ...short(named)]))];
    const hits = await base.resolve(wanted, types);
    for (const named of group) {
      const lists = terms(named).map((term) => hits.get(term) ?? []);
      const sure = new Set(lists.flatMap(([best]) => (best && best.score >= sureScore ? [best.id] : [])));
      const shorter = short(named).flatMap((term) => hits.get(term)?.[0] ?? []);
      found.set(named.key, {
        hits: merged(lists),
        shorter: shorter.find(({ score }) => score >= wholeScore),
        torn: sure.size > 1,
      });
    }
  }
  return found;
};

/** `清华大学（深圳）`: what stands in brackets may be another name of the same, or tell it apart from that. */
const bracketed = /^([^()（）]+)[(（]([^()（）]+)[)）]$/u;

/** Whether only a part of the name is one of the record's. */
const onlyInPart = (base: Base, named: Named, { id, text }: Ranked): boolean =>
  terms(named).every((term) => {
    const [, before, within] = bracketed.exec(term) ?? [];
    if (before === undefined || within === undefined) return false;
    const called = (name: string) => base.called(name).has(id);
    return sameName(text) !== sameName(term) && !(called(before) && called(within));
  });

/** Why a record that is called so may be another one all the same; undefined where it is sure. */
const doubt = (
  base: Base,
  named: Named,
  { hits, torn }: Found,
  owner: Fate | undefined,
): string | undefined => {
  const [best, second] = hits;
  if (torn) return 'its two names mean two records';
  if (best!.score < sureScore) return 'a record has a name like it';
  if (onlyInPart(base, named, best!)) return 'a record is called as a part of it is';
  if (second !== undefined && second.score === best!.score) return 'two records are called so';
  if (named.of === undefined) return undefined;
  const joined = base.joined(best!.id, named.of.relationship);
  const ownerId = owner?.kind === 'known' ? owner.id : undefined;
  return ownerId !== undefined && joined.has(ownerId)
    ? undefined
    : `a record is called so, but it is not joined with ${named.of.name} by ${named.of.relationship}`;
};

/**
 * Which record each name means: one that is called so and no other (0.95 or more), what the review says, or a new one;
 * between the two it is asked. Ids of new ones are those that the review kept.
 */
export const judgeNames = async (
  base: Base,
  all: readonly Named[],
  review: Review,
  reviewName: string,
): Promise<NamesJudged> => {
  const found = await lookUp(base, all);
  const fates = new Map<string, Fate>();
  const asks: Ask[] = [];
  const problems: Problem[] = [];
  const ids = new Map<string, string>();
  const reserved = new Set(review.ids.values());
  const used = new Set<string>();
  const later: { named: Named; id: string }[] = [];
  const make = (named: Named, by: 'name' | 'review'): Fate => {
    const owner = named.of && fates.get(named.of.key);
    const kept = review.ids.get(named.key);
    const id =
      kept ??
      freshId(
        {
          name: named.name.en ?? named.name.zh!,
          type: named.type,
          owner: owner !== undefined && 'id' in owner ? owner.id : undefined,
        },
        (one) => base.node(one) !== undefined || reserved.has(one) || used.has(one),
      );
    used.add(id);
    ids.set(named.key, id);
    if (base.node(id) !== undefined)
      problems.push({
        message: `${reviewName}: the id "${id}" of "${named.key}" is that of a record already. If they are one, write "same-as: ${id}"; else change the id.`,
      });
    return { kind: 'new', id, by };
  };
  // Things that are named by others come after those.
  const ordered = [...all].sort((a, b) => Number(a.of !== undefined) - Number(b.of !== undefined));
  for (const named of ordered) {
    const owner = named.of && fates.get(named.of.key);
    if (owner !== undefined && !('id' in owner)) {
      fates.set(named.key, owner.kind === 'left out' ? owner : { kind: 'waits', for: named.of!.key });
      continue;
    }
    const looked = found.get(named.key)!;
    const entry = review.entries.get(named.key);
    const [best] = looked.hits;
    const proposed = best !== undefined && best.score >= askedScore ? best : looked.shorter;
    const why =
      proposed === undefined
        ? named.untyped
          ? `it is new, and nobody says which of ${named.types.join(', ')} it is: give its "type" in the file`
          : undefined
        : best === undefined || best.score < askedScore
          ? 'without the words that companies put behind their names, a record is called so'
          : doubt(base, named, looked, owner);
    if (why !== undefined || entry !== undefined)
      asks.push({
        ask: named.key,
        why: why ?? (proposed === undefined ? 'decided by hand' : 'decided by hand; the name is clear'),
        at: `${named.at.file}:${named.at.line}${named.count > 1 ? `, ${named.count} times in all` : ''}`,
        ...(proposed !== undefined && { best: proposed.id }),
        choices: [
          ...looked.hits.filter(({ score }) => score >= askedScore),
          ...(looked.shorter && proposed === looked.shorter ? [looked.shorter] : []),
        ]
          .slice(0, 5)
          .map((hit) => shown(base, hit)),
      });
    if (isDecided(entry)) {
      const sameAs =
        entry['same-as'] ?? (entry.decision === 'accept' ? (entry.best ?? proposed?.id) : undefined);
      if (sameAs !== undefined) {
        later.push({ named, id: sameAs });
        fates.set(named.key, { kind: 'known', id: sameAs, by: 'review' });
      } else if (entry.decision === 'accept') {
        problems.push({
          message: `${reviewName}: "${named.key}" is accepted, but nothing is proposed. Write "same-as: ID", or reject: then it is a new record.`,
        });
        fates.set(named.key, { kind: 'asked' });
      } else fates.set(named.key, entry.decision === 'skip' ? { kind: 'left out' } : make(named, 'review'));
    } else if (why !== undefined) fates.set(named.key, { kind: 'asked' });
    else if (proposed === undefined) fates.set(named.key, make(named, 'name'));
    else fates.set(named.key, { kind: 'known', id: proposed.id, by: 'name', hit: proposed });
  }
  // A name may also be the same as a record that this very import makes.
  const made = new Map([...ids].map(([key, id]) => [id, key]));
  for (const { named, id } of later) {
    const node = base.node(id);
    if (node === undefined && !made.has(id)) {
      const near = nearest(id, [...base.ids(), ...made.keys()]);
      problems.push({
        message: `${reviewName}: "${named.key}" is the same as "${id}", but there is no such record.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
      });
    }
  }
  return { fates, asks, ids, problems };
};
