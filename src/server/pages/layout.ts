import type { Example } from '../../examples/examples.ts';
import { escapeHtml } from './escape.ts';
import { exampleLink } from './example.ts';

/** The frame of every page. Addresses in it are relative: the server may stand below any path. */
export const page = (options: {
  title: string;
  head?: string;
  bodyClass?: string;
  bar?: string;
  body: string;
}) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(options.title)}</title>
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
${options.head ?? ''}<link rel="stylesheet" href="assets/style.css">
</head>
<body${options.bodyClass ? ` class="${options.bodyClass}"` : ''}>
<header class="bar">
<a class="name" href="./"><img src="assets/icon.svg" alt="">Model Atlas</a>
${options.bar ?? ''}<nav><a href="graphql">GraphiQL</a> <a href="health/ready">Health</a></nav>
</header>
${options.body}
</body>
</html>
`;

/** The examples as links, each with what it shows; `current` is the one on the screen. */
export const exampleList = (examples: readonly Example[], current?: string) =>
  `<ul class="examples">
${examples
  .map(
    (example) =>
      `<li><a href="${escapeHtml(exampleLink(example))}"${example.name === current ? ' aria-current="true"' : ''}><b>${escapeHtml(example.title.en)}</b><span>${escapeHtml(example.description.en)}</span></a></li>`,
  )
  .join('\n')}
</ul>`;
