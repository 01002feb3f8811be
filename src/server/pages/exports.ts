import { formats } from '../../exports/formats.ts';
import { argumentList } from '../export-arguments.ts';
import { escapeHtml } from './escape.ts';
import { page } from './layout.ts';

const code = (text: string) => `<code>${escapeHtml(text)}</code>`;

/** The formats and arguments of exports, for people: what `GET /export` lists for programs. */
export const exportsPage = (): string =>
  page({
    title: 'Exports · Model Atlas',
    body: `<main class="page">
<p><a href="./">Model Atlas</a></p>
<h1>Exports</h1>
<p class="lead">The graph, or a part of it, as a file that other programs open. The whole graph: a link below. A part of it:
with arguments, for example <a href="export/svg?of=vivo">/export/svg?of=vivo</a>. The answer to a question of your own: send
the query by <code>POST</code> to the same address, as to <code>/graphql</code>.</p>
<h2>Formats</h2>
<dl>
${formats
  .map(
    ({ name, extension, description }) =>
      `<dt><a href="export/${name}">${escapeHtml(name)}</a> <small>.${escapeHtml(extension)}</small></dt><dd>${escapeHtml(description)}</dd>`,
  )
  .join('\n')}
</dl>
<h2>Arguments</h2>
<dl>
${argumentList()
  .map(
    ({ name, description, values }) =>
      `<dt>${code(name)}</dt><dd>${escapeHtml(description)}${values ? ` ${values.map(code).join(' ')}` : ''}</dd>`,
  )
  .join('\n')}
</dl>
</main>`,
  });
