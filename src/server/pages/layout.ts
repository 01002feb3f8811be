import { escapeHtml } from './escape.ts';

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
