import { stripIgnoredCharacters } from 'graphql';
import type { Example } from '../../examples/examples.ts';
import { escapeHtml } from './escape.ts';
import { exampleList, page } from './layout.ts';

/** What a person sees who opens the bare address. */
export const homePage = (examples: readonly Example[], publicUrl: string): string => {
  const first = examples[0];
  return page({
    title: 'Model Atlas',
    body: `<main class="page">
<h1>Model Atlas</h1>
<p class="lead">A knowledge graph of the large-model (大模型) industry: companies, the models they build, the chips these run on,
the policies that promote them. In Chinese and English, with a source for every statement.</p>
<p class="doors"><a class="door first" href="graphql">Ask it in GraphiQL</a></p>
<h2>Worked examples</h2>
${exampleList(examples)}
<h2>From a program</h2>
<pre><code>curl -s ${escapeHtml(publicUrl)}/graphql -H 'content-type: application/json' \\
  --data '${escapeHtml(JSON.stringify({ query: stripIgnoredCharacters(first?.query ?? '{ __typename }') }).replaceAll("'", "'\\''"))}'</code></pre>
<h2>For operators</h2>
<dl>
<dt><a href="health/live">/health/live</a></dt><dd>the process runs</dd>
<dt><a href="health/ready">/health/ready</a></dt><dd>it can answer; 503 says what is missing</dd>
</dl>
</main>`,
  });
};
