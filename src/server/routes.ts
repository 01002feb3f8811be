import type { RequestInfo } from './execute/operation.ts';
import type { PlainAnswer } from './http/answer.ts';
import type { Asked } from './http/asked.ts';
import { json } from './http.ts';

export type Handler = (request: Request, info: RequestInfo) => Response | Promise<Response>;

/** One address of the server. A path that ends in `/*` stands for everything below it. */
export interface Route {
  readonly path: string;
  readonly methods: readonly string[];
  /** What is there, for people who took a wrong turn. */
  readonly about: string;
  /** Its GET depends on the graph and the request alone: callers may keep the answer until the graph changes (ETag). */
  readonly revised?: boolean;
  /** Answers the usual kind of request without the web's `Request` and `Response`; undefined: this is another kind. */
  readonly direct?: (asked: Asked, info: RequestInfo) => Promise<PlainAnswer> | undefined;
  readonly handle: Handler;
}

/** A slash at the end makes no difference. */
const matches = (path: string, route: Route) =>
  route.path.endsWith('/*')
    ? path.startsWith(route.path.slice(0, -1)) && path.length >= route.path.length
    : path === route.path || (path === `${route.path}/` && path !== '//');

export const findRoute = (routes: readonly Route[], path: string) =>
  routes.find((route) => matches(path, route));

/** Every method a route answers: `HEAD` wherever there is `GET`, and `OPTIONS`. */
export const allowedMethods = (route: Route) => [
  ...route.methods,
  ...(route.methods.includes('GET') ? ['HEAD'] : []),
  'OPTIONS',
];

export const notFound = (path: string, routes: readonly Route[]) =>
  json(404, {
    error: `There is nothing at ${path}.`,
    routes: routes.map(({ path, methods, about }) => ({ path, methods, about })),
  });

export const wrongMethod = (method: string, route: Route) => {
  const methods = allowedMethods(route).join(', ');
  return json(
    405,
    { error: `${route.path} does not answer ${method}. It answers ${methods}.` },
    { allow: methods },
  );
};
