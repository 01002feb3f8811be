import type { App } from '../../src/server/app.ts';
import { codesOf } from './codes.ts';

/** Sends a GraphQL request to an app, as JSON unless it is text already; every error in the answer has a code. */
export const post = async (app: App, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
  const response = await app.fetch('http://atlas.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
  const answer = JSON.parse(text) as any;
  codesOf(answer.errors);
  return { status: response.status, headers: response.headers, text, body: answer };
};
