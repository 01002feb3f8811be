import type { Ask } from './drive.ts';
import { randomOf, sizesOf, slugOf, zipfOf } from './graph.ts';
import { makeQuestions } from './question-workloads.ts';

export type PeerName = 'atlas' | 'neo4j-graphql' | 'hand-written';

/** One kind of question: what each peer is sent for the same parameters, and what of its answer must be equal. */
export interface Workload {
  readonly name: string;
  /** Parameters of the next request; deterministic by the stream it is given. */
  readonly draw: () => Params;
  readonly asks: Readonly<Record<PeerName, (params: Params) => Ask>>;
  /** The answer in a common form, so that peers can be compared. */
  readonly reads: Readonly<Record<PeerName, (answer: never) => unknown>>;
  readonly note?: string;
}

export type Params = Readonly<Record<string, string | number>>;

export const graphql = (query: string) => (variables: Params) => ({
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});
export const byHand = (name: string) => (params: Params) => ({
  path: '/',
  body: JSON.stringify({ name, params }),
});

export interface Slug {
  readonly slug: string;
}
interface Named {
  readonly name: string;
}
type Developed<Developers> = Named & { readonly developers: Developers };

export const slugs = (list: readonly Slug[]) => list.map(({ slug }) => slug);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
export const sorted = (list: readonly string[]) => [...list].sort();

/** Every workload for a graph of `size` records. `deepCursor`: the cursor of this server before the page far in. */
export const makeWorkloads = (
  size: number,
  far: { readonly cursor: string; readonly sortKey: string; readonly offset: number },
  seed = 11,
): readonly Workload[] => {
  const sizes = sizesOf(size);
  const random = randomOf(seed);
  const some = (type: keyof typeof sizes) => {
    const index = zipfOf(sizes[type], random);
    return () => slugOf(type, index());
  };
  const uniform = (type: keyof typeof sizes) => slugOf(type, Math.floor(random() * sizes[type]));
  const company = some('Company');
  const type = some('ModelType');
  const region = some('Region');
  return [
    {
      name: 'by slug, 10 related',
      draw: () => ({ slug: company() }),
      asks: {
        atlas: graphql(
          'query($slug:String!){company(slug:$slug){slug name models(first:10){nodes{slug name}}}}',
        ),
        'neo4j-graphql': graphql(
          'query($slug:ID!){companies(where:{id:{eq:$slug}}){id nameZh models(limit:10,sort:[{sortKey:ASC}]){id nameZh}}}',
        ),
        'hand-written': byHand('bySlug'),
      },
      reads: {
        atlas: (d: { company: Slug & { models: { nodes: Slug[] } } }) => [
          d.company.slug,
          slugs(d.company.models.nodes),
        ],
        'neo4j-graphql': (d: { companies: { id: string; models: { id: string }[] }[] }) => [
          d.companies[0]!.id,
          ids(d.companies[0]!.models),
        ],
        'hand-written': (d: (Slug & { models: Slug[] })[]) => [d[0]!.slug, slugs(d[0]!.models)],
      },
    },
    {
      name: 'list 20 × 10',
      draw: () => ({ n: 11 + Math.floor(random() * 10) }),
      asks: {
        atlas: graphql(
          'query($n:Int!){companies(first:$n){nodes{slug name models(first:10){nodes{slug name}}}}}',
        ),
        'neo4j-graphql': graphql(
          'query($n:Int!){companies(limit:$n,sort:[{sortKey:ASC}]){id nameZh models(limit:10,sort:[{sortKey:ASC}]){id nameZh}}}',
        ),
        'hand-written': byHand('list'),
      },
      reads: {
        atlas: (d: { companies: { nodes: (Slug & { models: { nodes: Slug[] } })[] } }) =>
          d.companies.nodes.map((c) => [c.slug, slugs(c.models.nodes)]),
        'neo4j-graphql': (d: { companies: { id: string; models: { id: string }[] }[] }) =>
          d.companies.map((c) => [c.id, ids(c.models)]),
        'hand-written': (d: (Slug & { models: Slug[] })[]) => d.map((c) => [c.slug, slugs(c.models)]),
      },
    },
    {
      name: 'two levels',
      draw: () => ({ n: 6 + Math.floor(random() * 10) }),
      asks: {
        atlas: graphql(
          'query($n:Int!){companies(first:$n){nodes{slug models(first:5){nodes{slug types(first:5){nodes{slug}}}}}}}',
        ),
        'neo4j-graphql': graphql(
          'query($n:Int!){companies(limit:$n,sort:[{sortKey:ASC}]){id models(limit:5,sort:[{sortKey:ASC}]){id types(limit:5,sort:[{sortKey:ASC}]){id}}}}',
        ),
        'hand-written': byHand('twoLevels'),
      },
      reads: {
        atlas: (d: {
          companies: { nodes: (Slug & { models: { nodes: (Slug & { types: { nodes: Slug[] } })[] } })[] };
        }) =>
          d.companies.nodes.map((c) => [c.slug, c.models.nodes.map((m) => [m.slug, slugs(m.types.nodes)])]),
        'neo4j-graphql': (d: {
          companies: { id: string; models: { id: string; types: { id: string }[] }[] }[];
        }) => d.companies.map((c) => [c.id, c.models.map((m) => [m.id, ids(m.types)])]),
        'hand-written': (d: (Slug & { models: (Slug & { types: Slug[] })[] })[]) =>
          d.map((c) => [c.slug, c.models.map((m) => [m.slug, slugs(m.types)])]),
      },
    },
    {
      name: 'the README’s first query',
      draw: () => ({ type: type() }),
      asks: {
        atlas: graphql(
          'query($type:String!){modelType(slug:$type){name english:name(lang:EN) models{nodes{name developers{nodes{name}}}}}}',
        ),
        'neo4j-graphql': graphql(
          'query($type:ID!){modelTypes(where:{id:{eq:$type}}){nameZh nameEn models(limit:20,sort:[{sortKey:ASC}]){nameZh developers(limit:20,sort:[{sortKey:ASC}]){nameZh}}}}',
        ),
        'hand-written': byHand('firstQuery'),
      },
      reads: {
        atlas: (d: {
          modelType: { name: string; english: string; models: { nodes: Developed<{ nodes: Named[] }>[] } };
        }) => [
          d.modelType.name,
          d.modelType.english,
          d.modelType.models.nodes.map((m) => [m.name, m.developers.nodes.map(({ name }) => name)]),
        ],
        'neo4j-graphql': (d: {
          modelTypes: {
            nameZh: string;
            nameEn: string;
            models: { nameZh: string; developers: { nameZh: string }[] }[];
          }[];
        }) => {
          const { nameZh, nameEn, models } = d.modelTypes[0]!;
          return [nameZh, nameEn, models.map((m) => [m.nameZh, m.developers.map((c) => c.nameZh)])];
        },
        'hand-written': (d: { name: string; english: string; models: Developed<Named[]>[] }[]) => [
          d[0]!.name,
          d[0]!.english,
          d[0]!.models.map((m) => [m.name, m.developers.map(({ name }) => name)]),
        ],
      },
    },
    {
      name: 'filter through two relationships',
      draw: () => ({ type: type() }),
      asks: {
        atlas: graphql(
          'query($type:String!){companies(first:10,where:{models:{some:{types:{some:{slug:{eq:$type}}}}}}){nodes{slug}}}',
        ),
        'neo4j-graphql': graphql(
          'query($type:ID!){companies(limit:10,sort:[{sortKey:ASC}],where:{models:{some:{types:{some:{id:{eq:$type}}}}}}){id}}',
        ),
        'hand-written': byHand('filter'),
      },
      reads: {
        atlas: (d: { companies: { nodes: Slug[] } }) => slugs(d.companies.nodes),
        'neo4j-graphql': (d: { companies: { id: string }[] }) => ids(d.companies),
        'hand-written': (d: Slug[]) => slugs(d),
      },
    },
    {
      name: 'page far in',
      draw: () => ({ after: far.sortKey, cursor: far.cursor, offset: far.offset }),
      asks: {
        atlas: (p) =>
          graphql('query($cursor:String!){models(first:20,after:$cursor){nodes{slug}}}')({
            cursor: p.cursor!,
          }),
        'neo4j-graphql': (p) =>
          graphql('query($offset:Int!){models(limit:20,offset:$offset,sort:[{sortKey:ASC}]){id}}')({
            offset: p.offset!,
          }),
        'hand-written': (p) => byHand('deepPage')({ after: p.after! }),
      },
      reads: {
        atlas: (d: { models: { nodes: Slug[] } }) => slugs(d.models.nodes),
        'neo4j-graphql': (d: { models: { id: string }[] }) => ids(d.models),
        'hand-written': (d: Slug[]) => slugs(d),
      },
    },
    {
      name: 'part of a name',
      draw: () => ({ text: `模型 ${100 + Math.floor(random() * 800)}` }),
      asks: {
        atlas: graphql('query($text:String!){models(first:10,where:{name:{contains:$text}}){nodes{slug}}}'),
        'neo4j-graphql': graphql('query($text:String!){contains(text:$text){slug}}'),
        'hand-written': byHand('nameContains'),
      },
      reads: {
        atlas: (d: { models: { nodes: Slug[] } }) => slugs(d.models.nodes),
        'neo4j-graphql': (d: { contains: Slug[] }) => slugs(d.contains),
        'hand-written': (d: Slug[]) => slugs(d),
      },
    },
    {
      name: 'facets',
      draw: () => ({ least: 1 + Math.floor(random() * 100) }),
      asks: {
        atlas: graphql(
          'query($least:Float!){models(where:{parametersBillion:{gte:$least}}){facets(fields:["types"],limit:10){values{value count}}}}',
        ),
        'neo4j-graphql': graphql('query($least:Float!){facet(least:$least){value count}}'),
        'hand-written': byHand('facets'),
      },
      reads: {
        atlas: (d: { models: { facets: { values: { value: string; count: number }[] }[] } }) =>
          d.models.facets[0]!.values.map((v) => v.count),
        'neo4j-graphql': (d: { facet: { count: number }[] }) => d.facet.map((v) => v.count),
        'hand-written': (d: { count: number }[]) => d.map((v) => v.count),
      },
    },
    ...makeQuestions({ some, uniform, region }),
  ];
};
