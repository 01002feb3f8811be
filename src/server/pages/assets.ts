import { json } from '../http.ts';
import { style } from './style.ts';
import { workbenchScript } from './workbench-script.ts';

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#b3391f" stroke-width="2.4">
<path d="M9 10l14-3M9 10l4 14M23 7l-10 17M13 24l12-5M23 7l2 12"/></g><g fill="#b3391f"><circle cx="9" cy="10" r="4"/>
<circle cx="23" cy="7" r="3.4"/><circle cx="13" cy="24" r="4.4"/><circle cx="25" cy="19" r="3"/></g></svg>`;

const files: Readonly<Record<string, { type: string; body: string }>> = {
  'style.css': { type: 'text/css; charset=utf-8', body: style },
  'workbench.js': { type: 'text/javascript; charset=utf-8', body: workbenchScript },
  'icon.svg': { type: 'image/svg+xml', body: icon },
};

/** The few small files of the server's own pages. */
export const pageAsset = (request: Request): Response => {
  const name = new URL(request.url).pathname.slice('/assets/'.length);
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (file === undefined) return json(404, { error: `There is no file ${name}.` });
  return new Response(file.body, { headers: { 'content-type': file.type, 'cache-control': 'no-cache' } });
};
