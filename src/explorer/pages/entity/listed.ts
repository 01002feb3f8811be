import { relationshipTypes } from '../../../../schema/explorer/legend.ts';
import type { EntityQueryVariables } from '../../../../schema/explorer/queries.ts';
import { type Address, type Parameters, paramsOf } from '../../address.ts';
import type { Words } from '../../words.ts';
import type { Found } from './groups.ts';
import { heading, verbsOf } from './groups.ts';

/** Which of a record's relationships a page lists; all of it stands in the address. */
export interface Listed {
  readonly verb: string | undefined;
  readonly way: 'OUT' | 'IN' | undefined;
  readonly after: string | undefined;
  readonly before: string | undefined;
  readonly asTable: boolean;
}

export const perPage = 100;

export const listedOf = (address: Address): Listed => {
  const asked = paramsOf(address);
  const verb = asked.get('verb')?.toUpperCase();
  const way = asked.get('way')?.toUpperCase();
  return {
    verb: verb !== undefined && Object.hasOwn(relationshipTypes, verb) ? verb : undefined,
    way: way === 'OUT' || way === 'IN' ? way : undefined,
    after: asked.get('after') ?? undefined,
    before: asked.get('before') ?? undefined,
    asTable: asked.get('view') === 'table',
  };
};

/** The address's part that lists these. */
export const parametersOf = ({ verb, way, after, before, asTable }: Partial<Listed>): Parameters => ({
  view: asTable ? 'table' : undefined,
  verb: verb?.toLowerCase(),
  way: way?.toLowerCase(),
  after,
  before,
});

export const variablesOf = (
  slug: string,
  { verb, way, after, before }: Listed,
): EntityQueryVariables & { slug: string } => ({
  slug,
  ...(verb && { types: [verb as keyof typeof relationshipTypes] }),
  ...(way && { direction: way }),
  ...(before ? { last: perPage, before } : { first: perPage, ...(after && { after }) }),
});

export interface Verb {
  readonly type: string;
  readonly way: 'OUT' | 'IN';
  readonly words: Words;
  readonly count: number;
}

/** Every verb that the record has relationships of, with how many; most first. */
export const verbsIn = (found: Found): Verb[] =>
  (['OUT', 'IN'] as const)
    .flatMap((way) =>
      (found[way === 'OUT' ? 'out' : 'in'].facets[0]?.values ?? []).map(({ value, count }) => {
        const { verb, inverse } = verbsOf(value);
        return { type: value, way, words: heading(way === 'OUT' ? verb : inverse), count };
      }),
    )
    .toSorted((a, b) => b.count - a.count);

export const totalOf = ({ out, in: into }: Found) => out.totalCount + into.totalCount;
