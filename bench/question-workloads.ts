import type { sizesOf } from './graph.ts';
import { byHand, graphql, type Slug, slugs, sorted, type Workload } from './workloads.ts';

type Type = keyof ReturnType<typeof sizesOf>;

export interface Draws {
  /** A record of a type, the first ones far more often. */
  readonly some: (type: Type) => () => string;
  /** A record of a type, each as often. */
  readonly uniform: (type: Type) => string;
  readonly region: () => string;
}

/** Not compared: the peers' statements have another notion of it. */
const notCompared = { atlas: () => 0, 'neo4j-graphql': () => 0, 'hand-written': () => 0 };

/** The questions whose answer is a graph, a table or a search. */
export const makeQuestions = ({ some, uniform, region }: Draws): readonly Workload[] => {
  const company = some('Company');
  const another = (one: string, type: Type): string => {
    const other = uniform(type);
    return other === one ? another(one, type) : other;
  };
  return [
    {
      name: 'neighbourhood, 2 steps, 100 nodes',
      draw: () => ({ slug: uniform('Product') }),
      asks: {
        atlas: graphql('query($slug:ID!){neighborhood(of:$slug,depth:2,limit:100){nodes{slug}}}'),
        'neo4j-graphql': graphql('query($slug:String!){neighborhood(slug:$slug){slug depth}}'),
        'hand-written': byHand('neighborhood'),
      },
      reads: {
        atlas: (d: { neighborhood: { nodes: Slug[] } }) => sorted(slugs(d.neighborhood.nodes)).length,
        'neo4j-graphql': (d: { neighborhood: Slug[] }) => d.neighborhood.length + 1,
        'hand-written': (d: Slug[]) => d.length + 1,
      },
      note: 'Compared by size: this server gives each type of relationship its share where a limit cuts, the others do not.',
    },
    {
      name: 'shortest path',
      draw: () => ({ from: uniform('Product'), to: uniform('Capability') }),
      asks: {
        atlas: graphql(
          'query($from:ID!,$to:ID!){shortestPath(from:$from,to:$to,maxLength:6){length nodes{slug}}}',
        ),
        'neo4j-graphql': graphql(
          'query($from:String!,$to:String!){shortest(from:$from,to:$to){length nodes}}',
        ),
        'hand-written': byHand('shortestPath'),
      },
      reads: {
        atlas: (d: { shortestPath: { length: number } | null }) => d.shortestPath?.length,
        'neo4j-graphql': (d: { shortest: { length: number }[] }) => d.shortest[0]?.length,
        'hand-written': (d: { length: number }[]) => d[0]?.length,
      },
    },
    {
      name: 'crosstab',
      draw: () => ({ region: region() }),
      asks: {
        atlas: graphql(
          'query($region:String!){crosstab(rows:COMPANY,columns:MODEL_TYPE,through:[DEVELOPS,HAS_TYPE],rowWhere:{company:{locations:{some:{slug:{eq:$region}}}}},limit:2000){cells{count row{slug} column{slug}}}}',
        ),
        'neo4j-graphql': graphql('query($region:String!){crosstab(region:$region){row column count}}'),
        'hand-written': byHand('crosstab'),
      },
      reads: {
        atlas: (d: { crosstab: { cells: { row: Slug; column: Slug; count: number }[] } }) =>
          sorted(d.crosstab.cells.map((c) => `${c.row.slug} ${c.column.slug} ${c.count}`)),
        'neo4j-graphql': (d: { crosstab: { row: string; column: string; count: number }[] }) =>
          sorted(d.crosstab.map((c) => `${c.row} ${c.column} ${c.count}`)),
        'hand-written': (d: { row: string; column: string; count: number }[]) =>
          sorted(d.map((c) => `${c.row} ${c.column} ${c.count}`)),
      },
    },
    {
      name: 'search',
      draw: () => ({ text: uniform('Model').replaceAll('-', ' ') }),
      asks: {
        atlas: graphql('query($text:String!){search(text:$text,first:10){hits{entity{slug}}}}'),
        'neo4j-graphql': graphql('query($text:String!){search(text:$text){slug}}'),
        'hand-written': byHand('search'),
      },
      reads: { atlas: () => 0, 'neo4j-graphql': () => 0, 'hand-written': () => 0 },
      note: 'Not compared: the peers ask Neo4j’s own full-text index, which knows neither pinyin nor mistakes.',
    },
    {
      name: 'pattern, 2 steps',
      draw: () => ({ region: region() }),
      asks: {
        atlas: graphql(
          'query($region:String!){pattern(start:{type:REGION,where:{slug:{eq:$region}}},steps:[{relationship:LOCATED_IN,direction:IN,type:COMPANY},{relationship:DEVELOPS,direction:OUT,type:MODEL}],limit:50){matches{bindings{entity{slug}}}}}',
        ),
        'neo4j-graphql': graphql('query($region:String!){pattern(region:$region){nodes}}'),
        'hand-written': byHand('pattern'),
      },
      reads: {
        atlas: (d: { pattern: { matches: { bindings: { entity: Slug }[] }[] } }) =>
          d.pattern.matches.map((m) => m.bindings.map(({ entity }) => entity.slug)),
        'neo4j-graphql': (d: { pattern: { nodes: string[] }[] }) => d.pattern.map(({ nodes }) => nodes),
        'hand-written': (d: { nodes: string[] }[]) => d.map(({ nodes }) => nodes),
      },
    },
    {
      name: 'what two share',
      draw: () => {
        const one = uniform('Model');
        return { one, other: another(one, 'Model') };
      },
      asks: {
        atlas: graphql('query($one:ID!,$other:ID!){common(ids:[$one,$other]){shared{entity{slug}}}}'),
        'neo4j-graphql': graphql('query($one:String!,$other:String!){common(one:$one,other:$other){slug}}'),
        'hand-written': byHand('common'),
      },
      reads: {
        atlas: (d: { common: { shared: { entity: Slug }[] } }) =>
          slugs(d.common.shared.map(({ entity }) => entity)),
        'neo4j-graphql': (d: { common: Slug[] }) => slugs(d.common),
        'hand-written': (d: Slug[]) => slugs(d),
      },
    },
    {
      name: 'similar',
      draw: () => ({ slug: company() }),
      asks: {
        atlas: graphql('query($slug:ID!){similar(id:$slug,first:10){entities{score entity{slug}}}}'),
        'neo4j-graphql': graphql('query($slug:String!){similar(slug:$slug){slug}}'),
        'hand-written': byHand('similar'),
      },
      reads: notCompared,
      note: 'Not compared: the peers count shared neighbours, this server weighs them.',
    },
    {
      name: 'connect three',
      draw: () => {
        const one = uniform('Product');
        return { one, other: another(one, 'Product'), third: uniform('Model') };
      },
      asks: {
        atlas: graphql(
          'query($one:ID!,$other:ID!,$third:ID!){connect(ids:[$one,$other,$third],maxLength:6){graph{nodes{slug}}}}',
        ),
        'neo4j-graphql': graphql(
          'query($one:String!,$other:String!,$third:String!){connect(one:$one,other:$other,third:$third){nodes}}',
        ),
        'hand-written': byHand('connect'),
      },
      reads: notCompared,
      note: 'Not compared: the peers give a shortest path of each pair, this server a small graph that joins all.',
    },
  ];
};
