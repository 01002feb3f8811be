import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { json } from '../http.ts';
import { builtFiles, readBuilt } from './built.ts';

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#b3391f" stroke-width="2.4">
<path d="M9 10l14-3M9 10l4 14M23 7l-10 17M13 24l12-5M23 7l2 12"/></g><g fill="#b3391f"><circle cx="9" cy="10" r="4"/>
<circle cx="23" cy="7" r="3.4"/><circle cx="13" cy="24" r="4.4"/><circle cx="25" cy="19" r="3"/></g></svg>`;

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** A file as it is sent: plain, and compressed once somebody has asked for it so. */
export interface Asset {
  readonly type: string;
  readonly body: string;
  compressed?: Promise<Buffer>;
}

const compress = promisify(gzip);

/** A file whose name changes with what is in it: browsers may keep it for ever. */
export const sendAsset = async (asset: Asset, request: Request): Promise<Response> => {
  const headers = {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  };
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? ''))
    return new Response(asset.body, { headers });
  asset.compressed ??= compress(asset.body);
  return new Response(new Uint8Array(await asset.compressed), {
    headers: { ...headers, 'content-encoding': 'gzip' },
  });
};

const sent = new Map<string, Asset>();

/** The files of the server's own pages. */
export const pageAsset = async (request: Request): Promise<Response> => {
  const path = new URL(request.url).pathname.slice('/assets/'.length);
  if (path === 'icon.svg')
    return new Response(icon, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-cache' } });
  const name = path.startsWith('explorer/') ? path.slice('explorer/'.length) : '';
  const type = types[name.split('.').at(-1)!];
  if (type === undefined || !builtFiles().names.has(name))
    return json(404, { error: `There is no file ${path}; reload the page.` });
  const asset = sent.get(name) ?? { type, body: readBuilt(name) };
  sent.set(name, asset);
  return sendAsset(asset, request);
};
