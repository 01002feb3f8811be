import type { Ask } from './drive.ts';
import { randomOf, sizesOf, slugOf, zipfOf } from './graph.ts';

/** One kind of question that a growing graph must not make dearer. */
export interface GrowthWorkload {
  readonly name: string;
  readonly next: () => Ask;
}

const graphql = (query: string, variables: object): Ask => ({
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});

/** Entities on a page such that the smallest graph, of 10,000, has a thousand pages. */
const onPage = 9;

/** The workloads for a graph of this size; the server is asked for the cursor in front of the 1,000th page. */
export const growthWorkloads = async (
  size: number,
  send: (ask: Ask) => Promise<{ readonly text: string }>,
): Promise<readonly GrowthWorkload[]> => {
  const sizes = sizesOf(size);
  const random = randomOf(13);
  const often = (type: keyof typeof sizes) => {
    const index = zipfOf(sizes[type], random);
    return () => slugOf(type, index());
  };
  const any = (type: keyof typeof sizes) => slugOf(type, Math.floor(random() * sizes[type]));
  const [company, type] = [often('Company'), often('ModelType')];

  let after: string | null = null;
  for (let at = 0; at < onPage * 999; at += 27) {
    const { text } = await send(
      graphql('query($after:String){entities(first:27,after:$after){pageInfo{endCursor}}}', { after }),
    );
    after = JSON.parse(text).data.entities.pageInfo.endCursor;
  }
  const page = 'query($n:Int!,$after:String){entities(first:$n,after:$after){nodes{slug name}}}';
  const ask = (name: string, query: string, draw: () => object): GrowthWorkload => ({
    name,
    next: () => graphql(query, draw()),
  });
  return [
    ask(
      'by slug, 10 related',
      'query($slug:String!){company(slug:$slug){slug name models(first:10){nodes{slug name}}}}',
      () => ({ slug: company() }),
    ),
    ask('first page', page, () => ({ n: onPage })),
    ask('1,000th page', page, () => ({ n: onPage, after })),
    ask(
      'filter through one relationship',
      'query($slug:String!){models(first:10,where:{types:{some:{slug:{eq:$slug}}}}){nodes{slug}}}',
      () => ({ slug: type() }),
    ),
    ask(
      'filter through two relationships',
      'query($slug:String!){companies(first:10,where:{models:{some:{types:{some:{slug:{eq:$slug}}}}}}){nodes{slug}}}',
      () => ({ slug: type() }),
    ),
    ask(
      'neighbourhood, 2 steps, 100 nodes',
      'query($of:ID!){neighborhood(of:$of,depth:2,limit:100){nodes{slug}}}',
      () => ({ of: any('Product') }),
    ),
    ask('search', 'query($text:String!){search(text:$text,first:10){hits{entity{slug}}}}', () => ({
      text: any('Model').replaceAll('-', ' '),
    })),
  ];
};
