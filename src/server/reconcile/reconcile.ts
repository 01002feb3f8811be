import { z } from 'zod';
import type { Limits } from '../../config.ts';
import { badInput } from '../../errors.ts';
import { createAsk } from '../ask.ts';
import { readBody } from '../body.ts';
import type { Execute } from '../execute/execute.ts';
import type { RequestInfo } from '../execute/operation.ts';
import { html, json } from '../http.ts';
import { refusal } from '../refusal.ts';
import type { Handler, Route } from '../routes.ts';
import { type Value, valuesFor } from './extend.ts';
import { manifest } from './manifest.ts';
import { matchBatch, queryBatch } from './match.ts';
import { previewOf } from './preview.ts';
import { propertiesOf, typeWithId } from './properties.ts';
import { suggestEntities, suggestProperties, suggestTypes } from './suggest.ts';

const extension = z.object({
  ids: z.array(z.string().max(1_000)).max(100),
  properties: z.array(z.object({ id: z.string().max(100) })).max(20),
});

/** A member of a request that is JSON text; all that is wrong with it at once. */
const readJson = <T extends z.ZodType>(name: string, text: string, shape: T): z.output<T> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badInput(`${name}: it is no JSON.`);
  }
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${[name, ...path].join('.')}: ${message}`);
  throw badInput(problems.slice(0, 20).join('\n'));
};

/** The members of a request: of its address, or of a form in its body. */
const membersOf = async (request: Request, mostBytes: number): Promise<URLSearchParams> => {
  if (request.method !== 'POST') return new URL(request.url).searchParams;
  const kind = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (kind !== 'application/x-www-form-urlencoded')
    throw badInput(
      'A POST to /reconcile is a form: content-type application/x-www-form-urlencoded, with queries or extend.',
    );
  return new URLSearchParams((await readBody(request, mostBytes)).toString('utf8'));
};

const baseOf = ({ caller }: RequestInfo, { url }: Request): string =>
  caller?.publicUrl ?? new URL(url).origin;

/**
 * `/reconcile`: matching a column of names with the atlas, by the W3C community group's Reconciliation Service API 0.2, as
 * OpenRefine speaks it. Names are resolved as `resolve` does, under the limits of the API; nothing is taken without asking
 * unless that is sure.
 */
export const reconcileRoutes = (execute: Execute, { bodyBytes }: Pick<Limits, 'bodyBytes'>): Route[] => {
  const askFor = (info: RequestInfo) => createAsk(execute, info, info.language);

  const service: Handler = async (request, info) => {
    const members = await membersOf(request, bodyBytes);
    const queries = members.get('queries');
    if (queries !== null)
      return json(200, await matchBatch(askFor(info), readJson('queries', queries, queryBatch)));
    const extend = members.get('extend');
    if (extend === null) return json(200, manifest(baseOf(info, request)));
    const { ids, properties } = readJson('extend', extend, extension);
    const known = propertiesOf();
    const unknown = properties.filter(({ id }) => !known.has(id));
    if (unknown.length > 0)
      throw badInput(
        `extend.properties: there is no property ${unknown.map(({ id }) => `"${id}"`).join(', ')}.`,
      );
    const wanted = properties.map(({ id }) => id);
    const values = await valuesFor(askFor(info), [...new Set(ids)], wanted);
    const cells = (slug: string): Record<string, readonly Value[]> =>
      Object.fromEntries(wanted.map((id) => [id, values.get(slug)?.get(id) ?? []]));
    return json(200, {
      meta: wanted.map((id) => ({ id, name: known.get(id)!.name })),
      rows: Object.fromEntries(ids.map((slug) => [slug, cells(slug)])),
    });
  };

  const asked = (request: Request, name: string) =>
    (new URL(request.url).searchParams.get(name) ?? '').slice(0, 200);
  const list = (result: unknown) => json(200, { result });
  const route = (path: string, about: string, handle: Handler, methods = ['GET']): Route => ({
    path,
    methods,
    about,
    handle: async (request, info) => {
      try {
        return await handle(request, info);
      } catch (error) {
        return refusal(error);
      }
    },
  });

  return [
    route('/reconcile', 'Reconciliation Service API 0.2, for OpenRefine', service, ['GET', 'POST']),
    route('/reconcile/suggest/entity', 'Records whose name begins so: ?prefix=', async (request, info) =>
      list(await suggestEntities(askFor(info), asked(request, 'prefix'))),
    ),
    route('/reconcile/suggest/type', 'Types: ?prefix=', (request) =>
      list(suggestTypes(asked(request, 'prefix'))),
    ),
    route('/reconcile/suggest/property', 'Properties: ?prefix=', (request) =>
      list(suggestProperties(asked(request, 'prefix'))),
    ),
    route('/reconcile/properties', 'What a type can be extended with: ?type=', (request) => {
      const type = asked(request, 'type');
      const known = type === '' ? undefined : typeWithId(type);
      if (type !== '' && !known) throw badInput(`type: there is no type "${type}".`);
      const properties = [...propertiesOf(known).values()].map(({ id, name }) => ({ id, name }));
      const limit = Number(asked(request, 'limit')) || properties.length;
      return json(200, { type: known ?? '', limit, properties: properties.slice(0, limit) });
    }),
    route('/reconcile/preview', 'A record at a glance: ?id=', async (request, info) => {
      const page = await previewOf(askFor(info), asked(request, 'id'), baseOf(info, request));
      return page === undefined
        ? html('<!doctype html><title>–</title><p>–</p>', 404)
        : html(page, 200, ['*']);
    }),
  ];
};
