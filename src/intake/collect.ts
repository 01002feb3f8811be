import type { OwnFields } from '../importer/draft.ts';
import type { Place } from '../importer/problem.ts';
import { type Citation, citationText, type Source } from '../ontology/citation.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import { fold } from '../ontology/text.ts';
import type { FieldSaid, Named, Proposal, Said } from './proposal.ts';

export const emptyProposal = (): Proposal => ({
  named: new Map(),
  said: new Map(),
  asks: [],
  stopped: [],
});

/** What makes two spellings one name: case, width, accents, spaces and punctuation do not count; a plus does. */
export const sameName = (name: string): string => fold(name).replace(/[^\p{L}\p{N}+]+/gu, '') || fold(name);

/** One naming of a thing, as a row or a candidate gives it. */
export interface Naming {
  readonly type: EntityTypeName;
  readonly types: readonly EntityTypeName[];
  readonly untyped?: true;
  readonly name: { zh?: string; en?: string };
  readonly aliases?: { zh?: readonly string[]; en?: readonly string[] };
  readonly summary?: { zh?: string; en?: string };
  readonly fields?: ReadonlyMap<string, FieldSaid>;
  readonly externalIds?: readonly string[];
  readonly of?: { readonly named: Named; readonly relationship: RelationshipTypeName };
  readonly source: Source;
  readonly at: Place;
}

const byIdentity = new WeakMap<Proposal, Map<string, Named>>();

/** Puts a naming to those of the same thing; gives the thing. */
export const addNaming = (proposal: Proposal, naming: Naming): Named => {
  const { type, types, name, of, source, at } = naming;
  const shown = (name.zh ?? name.en)!;
  const identity = `${types.join()} ${sameName(shown)}${of ? ` · ${of.named.key}` : ''}`;
  const known = byIdentity.get(proposal) ?? new Map<string, Named>();
  byIdentity.set(proposal, known);
  let named = known.get(identity);
  if (named === undefined) {
    named = {
      key: `${type} ${shown}${of ? ` · ${(of.named.name.zh ?? of.named.name.en)!}` : ''}`,
      type,
      types,
      ...(naming.untyped && { untyped: true }),
      name: { ...name },
      aliases: { zh: new Set(), en: new Set() },
      summary: {},
      fields: new Map(),
      externalIds: new Set(),
      ...(of && {
        of: {
          key: of.named.key,
          name: (of.named.name.zh ?? of.named.name.en)!,
          relationship: of.relationship,
        },
      }),
      source,
      at,
      count: 0,
    };
    known.set(identity, named);
    proposal.named.set(named.key, named);
  }
  named.count++;
  for (const id of naming.externalIds ?? []) named.externalIds.add(id);
  for (const lang of ['zh', 'en'] as const) {
    const given = name[lang];
    if (given !== undefined) {
      if (named.name[lang] === undefined) named.name[lang] = given;
      else if (named.name[lang] !== given) named.aliases[lang].add(given);
    }
    for (const alias of naming.aliases?.[lang] ?? [])
      if (alias !== named.name[lang]) named.aliases[lang].add(alias);
    if (naming.summary?.[lang] !== undefined) named.summary[lang] ??= naming.summary[lang];
  }
  return named;
};

/** Puts a statement to those that say the same: its sources are kept, each once. */
export const addSaid = (
  proposal: Proposal,
  said: {
    from: Named;
    relationship: RelationshipTypeName;
    to: Named;
    fields: OwnFields;
    source: Source;
    at: Place;
  },
): void => {
  const { from, relationship, to, fields, source, at } = said;
  const key = JSON.stringify([from.key, relationship, to.key, Object.entries(fields).sort()]);
  const known = proposal.said.get(key);
  const text = sourceText(source);
  if (known === undefined) {
    const made: Said = {
      from: from.key,
      relationship,
      to: to.key,
      fields,
      sources: new Map([[text, source]]),
      at,
    };
    proposal.said.set(key, made);
  } else if (!known.sources.has(text)) known.sources.set(text, source);
};

const sourceText = (source: Source): string =>
  citationText({ ...source, report: '', basis: source.basis ?? 'report' } as Citation);
