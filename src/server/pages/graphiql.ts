import type { Example } from '../../examples/examples.ts';
import { graphiqlAddresses } from './graphiql-assets.ts';
import { exampleList, page } from './layout.ts';

/** JSON as it may stand inside a script element. */
const inertJson = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** GraphiQL with the worked examples beside it. The address says which example, or which query, it opens on. */
export const graphiqlPage = async (examples: readonly Example[], url: URL): Promise<string> => {
  const { style, ...addresses } = await graphiqlAddresses();
  const first = examples[0];
  const setup = {
    ...addresses,
    first: {
      query: first?.query ?? '{ __typename }\n',
      variables: first?.variables ? JSON.stringify(first.variables, null, 2) : null,
    },
  };
  const current =
    url.searchParams.get('example') ?? (url.searchParams.has('query') ? undefined : first?.name);
  return page({
    title: 'GraphiQL · Model Atlas',
    bodyClass: 'workbench',
    head: `<link rel="stylesheet" href="${style}">\n`,
    bar: '<button id="toggle" type="button" aria-expanded="true" aria-controls="examples">Examples</button>\n',
    body: `<div class="bench">
<aside id="examples" aria-label="Worked examples"><h2>Worked examples</h2>
${exampleList(examples, current)}
</aside>
<div id="graphiql"><noscript>GraphiQL needs JavaScript. The API answers without it: POST a query to <code>/graphql</code>.</noscript></div>
</div>
<script type="application/json" id="setup">${inertJson(setup)}</script>
<script type="module" src="assets/workbench.js"></script>`,
  });
};
