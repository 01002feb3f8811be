import { createHash } from 'node:crypto';
import { json } from '../http.ts';
import { type Asset, sendAsset } from './assets.ts';

interface Assets {
  readonly files: ReadonlyMap<string, Asset>;
  /** Changes with the files, and is part of their address: browsers may keep them for ever. */
  readonly version: string;
}

const script = 'text/javascript; charset=utf-8';

const read = async (): Promise<Assets> => {
  // 9 MB of text: read when the first person opens GraphiQL, not when the server starts.
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  const files = new Map<string, Asset>([
    ['graphiql.js', { type: script, body: bundle.js }],
    ['graphiql.css', { type: 'text/css; charset=utf-8', body: bundle.css }],
    ['editor.worker.js', { type: script, body: bundle.editorWorkerService }],
    ['json.worker.js', { type: script, body: bundle.jsonWorker }],
    ['graphql.worker.js', { type: script, body: bundle.graphqlWorker }],
  ]);
  const hash = createHash('sha256');
  for (const [name, file] of files) hash.update(name).update(file.body);
  return { files, version: hash.digest('hex').slice(0, 12) };
};

let loading: Promise<Assets> | undefined;
const assets = () => {
  loading ??= read();
  return loading;
};

/** Addresses of GraphiQL's files, relative to the top. */
export const graphiqlAddresses = async () => {
  const { version } = await assets();
  const at = (name: string) => `assets/graphiql/${version}/${name}`;
  return {
    bundle: at('graphiql.js'),
    style: at('graphiql.css'),
    workers: {
      editorWorkerService: at('editor.worker.js'),
      json: at('json.worker.js'),
      graphql: at('graphql.worker.js'),
    },
  };
};

export const graphiqlAsset = async (request: Request): Promise<Response> => {
  const { files, version } = await assets();
  const [asked, name = ''] = new URL(request.url).pathname.slice('/assets/graphiql/'.length).split('/');
  const file = asked === version ? files.get(name) : undefined;
  if (file === undefined) return json(404, { error: 'There is no such file; reload the page.' });
  return sendAsset(file, request);
};
