// Which models of a type there are and who develops them: page by page, with types that come from the schema.
import {
  initGraphQLTada,
  type ResultOf,
  readFragment,
  type TadaDocumentNode,
  type VariablesOf,
} from 'gql.tada';
import { print } from 'graphql';
import type { introspection } from './graphql-env.d.ts';

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { PartialDate: string; Slug: string };
}>();

const card = graphql(`
  fragment Card on Model {
    name(lang: EN)
    releasedOn
    developers {
      nodes {
        name(lang: EN)
      }
    }
  }
`);

const models = graphql(
  `
    query Models($type: String!, $after: String) {
      modelType(slug: $type) {
        name(lang: EN)
        models(first: 5, after: $after) {
          totalCount
          edges {
            node {
              ...Card
            }
          }
          pageInfo {
            endCursor
            hasNextPage
          }
        }
      }
    }
  `,
  [card],
);

const server = process.argv[2] ?? 'http://127.0.0.1:4000';

/** Errors may stand beside data: one field that fails does not take its neighbours along. */
const ask = async <D extends TadaDocumentNode<any, any, any>>(
  document: D,
  variables: VariablesOf<D>,
): Promise<ResultOf<D>> => {
  const response = await fetch(new URL('/graphql', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: ResultOf<D>;
    errors?: { message: string; extensions: { code: string } }[];
  };
  for (const { message, extensions } of errors ?? []) console.error(`${extensions.code}: ${message}`);
  if (!data) throw new Error('There is no answer.');
  return data;
};

let after: string | null = null;
do {
  const { modelType }: ResultOf<typeof models> = await ask(models, { type: 'industry-model', after });
  if (!modelType?.models) break;
  if (after === null) console.log(`${modelType.name}: ${modelType.models.totalCount}`);
  for (const { node } of modelType.models.edges) {
    const { name, releasedOn, developers } = readFragment(card, node);
    const makers = developers?.nodes.map((maker) => maker.name).join(', ') || 'nobody is named';
    console.log(`- ${name} (${releasedOn ?? 'date not said'}): ${makers}`);
  }
  after = modelType.models.pageInfo.hasNextPage ? modelType.models.pageInfo.endCursor : null;
} while (after !== null);
