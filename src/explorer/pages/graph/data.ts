import { near, type ShownQuery, shown } from '../../../../schema/explorer/queries.ts';
import type { Ask, Complete } from '../../ask.ts';
import type { Named } from '../../parts/named.tsx';
import type { Source } from '../../parts/sources.tsx';
import { most } from './state.ts';

/** A record of the picture. */
export interface GraphRecord extends Named {
  readonly degree: number;
  readonly citations: readonly Source[];
  /** When it was issued, released, happened … */
  readonly date: string | null;
}

/** A relationship of the picture. */
export interface Line {
  readonly id: string;
  readonly type: string;
  readonly basis: string;
  readonly date: string | null;
  readonly start: string;
  readonly end: string;
  readonly citations: readonly Source[];
}

/** Records, and every relationship between them. */
export interface Known {
  readonly records: readonly GraphRecord[];
  readonly lines: readonly Line[];
}

const dateFields = [
  'issuedOn',
  'releasedOn',
  'introducedOn',
  'happenedOn',
  'publishedOn',
  'asOf',
  'deadline',
] as const;

type ShownGraph = NonNullable<Complete<ShownQuery>['graph']>;

const knownOf = ({ nodes, edges }: ShownGraph): Known => ({
  records: nodes.map((node) => {
    const { __typename, slug, names, degree, citations } = node;
    const dates = node as unknown as Readonly<Record<string, string | null | undefined>>;
    const date = dateFields.map((field) => dates[field]).find((value) => value) ?? null;
    return { __typename, slug, names, degree, citations, date };
  }),
  lines: edges.map(({ id, type, basis, date, asOf, startSlug, endSlug, citations }) => ({
    id,
    type,
    basis,
    date: date ?? asOf,
    start: startSlug,
    end: endSlug,
    citations,
  })),
});

/** These records as far as they exist, and every relationship between them, derived ones too. */
export const knownFor = async (ask: Ask, slugs: readonly string[]): Promise<Known> => {
  if (slugs.length === 0) return { records: [], lines: [] };
  const { graph } = await ask(shown, { slugs: slugs.slice(0, most), limit: most });
  return graph ? knownOf(graph) : { records: [], lines: [] };
};

/** What is nearest to a record: its relationship types take turns. */
export const nearestOf = async (ask: Ask, slug: string, count: number): Promise<string[]> => {
  const { neighborhood } = await ask(near, { slug, limit: count + 1 });
  return (neighborhood?.nodes ?? []).map((node) => node.slug).filter((other) => other !== slug);
};
