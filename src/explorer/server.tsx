import { renderToString } from 'preact-render-to-string';
import { reports } from '../../schema/explorer/queries.ts';
import { type Address, rootOf } from './address.ts';
import { App, type Outcome, type State, titleOf } from './app.tsx';
import { type Answered, type Ask, dataOf, refusalOf } from './ask.ts';
import { escaped } from './escaped.ts';
import type { Given } from './page.ts';
import { pageAt, pageModule } from './pages.ts';
import type { Language } from './words.ts';

/** Which files a module of ours became, as Vite lists them. */
export type Manifest = Readonly<
  Record<string, { readonly file: string; readonly css?: string[]; readonly imports?: string[] }>
>;

export interface Request {
  readonly address: Address;
  /** The best of the reader's languages. */
  readonly lang: Language;
  /** Asks the public API. */
  readonly ask: (query: string, variables: unknown) => Promise<Answered>;
  readonly given: Given;
  readonly manifest: Manifest;
  /** Where the files of the manifest are, relative to the top. */
  readonly files: string;
}

/** A document for an address; where no page is, one that says so. */
export const respond = async (request: Request): Promise<{ status: number; html: string }> => {
  const { address, given } = request;
  const name = pageAt(address.path);
  const page = await pageModule(name);
  const asked = new URLSearchParams(address.query).get('lang');
  const lang: Language = asked === 'zh' || asked === 'en' ? asked : request.lang;
  const ask: Ask = async (query, variables) => dataOf(await request.ask(query, variables)) as never;
  const outcome: Outcome = await page.load({ ask, address, lang, given }).then(
    (data) => ({ data }),
    (error: unknown) => ({ refusal: refusalOf(error) }),
  );
  // Where it cannot be said, nothing is said.
  const { reports: taken } = await ask(reports, {}).catch(() => ({ reports: null }));
  const state: State = { page: name, address, lang, outcome, reports: taken?.nodes ?? [] };
  const failed = 'refusal' in outcome;
  const status = failed ? (statuses[outcome.refusal.code] ?? 500) : (page.status?.(outcome.data) ?? 200);
  const description = failed ? undefined : page.description?.(outcome.data, lang);
  const title = titleOf(failed ? '' : page.title(outcome.data, lang));
  const body = renderToString(<App page={page} state={state} ask={ask} />);
  const html = `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${description ? `<meta name="description" content="${escaped(description)}">\n` : ''}<meta name="color-scheme" content="light dark">
<link rel="icon" href="${rootOf(address.path)}assets/icon.svg" type="image/svg+xml">
${filesOf(request, name)}
</head>
<body class="page-${name}${page.frame ? ` frame-${page.frame}` : ''}">
<div id="root">${body}</div>
<script type="application/json" id="state">${JSON.stringify(state).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
  return { status, html };
};

/** Styles first, then the script of the frame and, beside it, that of the page. */
const filesOf = ({ manifest, files, address }: Request, page: string): string => {
  const at = (file: string) => `${rootOf(address.path)}${files}${file}`;
  const entry = manifest['browser.tsx']!;
  const chunks = new Map<string, Manifest[string]>();
  const add = (name: string) => {
    const chunk = manifest[name];
    if (chunk === undefined || chunks.has(name)) return;
    chunks.set(name, chunk);
    for (const needed of chunk.imports ?? []) add(needed);
  };
  add('browser.tsx');
  add(`pages/${page}/page.tsx`);
  const styles = [...new Set([...chunks.values()].flatMap(({ css }) => css ?? []))];
  const scripts = [...chunks.values()].filter((chunk) => chunk !== entry);
  return [
    `<script src="${at(manifest['theme.ts']!.file)}"></script>`,
    ...styles.map((file) => `<link rel="stylesheet" href="${at(file)}">`),
    ...scripts.map(({ file }) => `<link rel="modulepreload" href="${at(file)}">`),
    `<script type="module" src="${at(entry.file)}"></script>`,
  ].join('\n');
};

const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  BAD_CURSOR: 400,
  LIMIT_EXCEEDED: 400,
  NOT_FOUND: 404,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
};
