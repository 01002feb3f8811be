import type { IncomingMessage } from 'node:http';
import type { HttpConfig } from '../../config.ts';
import { isEmbedded, isPreview, json } from '../http.ts';

export type GuardConfig = Pick<
  HttpConfig,
  'allowedHosts' | 'crossSite' | 'corsOrigins' | 'basePath' | 'frameOrigins'
>;

const refused = (status: number, error: string) =>
  json(status, { error, code: 'BAD_REQUEST' }, { connection: 'close' });

/** The host name in a Host header, without its port; undefined where there is none in it. */
const hostName = (host: string) =>
  /^((?:[\w.-]+)|\[[0-9a-f:.]+\])(?::\d{0,5})?$/i.exec(host)?.[1]?.toLowerCase();

const isAllowed = (name: string, allowed: readonly string[]) =>
  allowed.includes('*') ||
  allowed.includes(name) ||
  // Every name below localhost is this machine.
  (allowed.includes('localhost') && name.endsWith('.localhost'));

const checkHost = (request: IncomingMessage, { allowedHosts }: GuardConfig): Response | undefined => {
  const hosts = request.headersDistinct.host ?? [];
  if (hosts.length > 1) return refused(400, 'The request names its host twice.');
  const [host] = hosts;
  if (host === undefined)
    return request.httpVersion === '1.1' ? refused(400, 'The request has no header Host.') : undefined;
  const name = hostName(host);
  if (name === undefined) return refused(400, 'The header Host is no host name.');
  if (isAllowed(name, allowedHosts)) return undefined;
  return refused(
    421,
    'This server is not known under the name in the header Host. Whoever runs it sets ALLOWED_HOSTS to the names it may be asked for.',
  );
};

/** Only a person who follows a link comes from another site without asking first. */
const checkSite = (request: IncomingMessage, config: GuardConfig): Response | undefined => {
  const { corsOrigins, crossSite } = config;
  const { method, headers } = request;
  if (crossSite || method === 'OPTIONS') return undefined;
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const isOther =
    site === undefined
      ? origin !== undefined && origin.replace(/^https?:\/\//, '') !== headers.host
      : site === 'cross-site' || site === 'same-site';
  if (!isOther) return undefined;
  if (origin !== undefined && (corsOrigins.includes('*') || corsOrigins.includes(origin))) return undefined;
  // Which site's page shows a frame is not said here: the browser holds to the policy that the page comes with.
  const url = request.url ?? '';
  const framed =
    headers['sec-fetch-dest'] === 'iframe' &&
    (isPreview(url) || (config.frameOrigins.length > 0 && isEmbedded(url)));
  const followed =
    headers['sec-fetch-mode'] === 'navigate' && (headers['sec-fetch-dest'] === 'document' || framed);
  if (followed && (method === 'GET' || method === 'HEAD')) return undefined;
  return refused(
    403,
    'A page of another site sent this request. Whoever runs the server allows pages by CORS_ORIGINS, or all of them by CROSS_SITE_REQUESTS=allow.',
  );
};

/** What of a request's frame cannot be taken, before anything looks at what it asks; undefined: it can. */
export const checkFrame = (request: IncomingMessage, config: GuardConfig): Response | undefined => {
  const coding = request.headers['transfer-encoding'];
  if (coding !== undefined && coding.trim().toLowerCase() !== 'chunked')
    return refused(
      400,
      'The header Transfer-Encoding is not understood. Send the body as it is, or chunked.',
    );
  if (coding !== undefined && request.headers['content-length'] !== undefined)
    return refused(400, 'The request has both Content-Length and Transfer-Encoding.');
  return checkHost(request, config) ?? checkSite(request, config);
};
