import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal';
import { buildSchema, introspectionFromSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFrontDoor, url } from './front-door.ts';

const schemaText = readFileSync('schema/schema.graphql', 'utf8');
const schema = buildSchema(schemaText);
const fragment = 'fragment Kept on Company { kind names { zh en } citations { id asOf } }';
const makers = `query Makers($slug: String!, $where: ModelWhere) {
  company(slug: $slug) { id slug ...Kept models(first: 2, where: $where) { edges { direction node { id releasedOn } } } }
}`;
const kinds = `query Kinds($slug: String!, $order: [EntityOrder!]) {
  entity(slug: $slug) { __typename id ... on Company { kind } ... on Model { releasedOn openSource } }
  entities(first: 2, orderBy: $order) { totalCount nodes { __typename name } }
}`;

/** Compiles a file of a user's, beside what a generator made; gives what the compiler says. */
const complaintsOf = (folder: string, text: string): string => {
  writeFileSync(join(folder, 'user.ts'), text);
  try {
    execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], {
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
};

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  module: 'ESNext',
  moduleResolution: 'Bundler',
  target: 'ES2023',
  lib: ['ES2023'],
  types: [],
  skipLibCheck: true,
};

/** What generators of typed clients make of the published schema: answers of the real front door fit it, mistakes do not. */
describe('a typed client', () => {
  const folders: string[] = [];
  let door: Awaited<ReturnType<typeof openFrontDoor>>;
  beforeAll(async () => {
    door = await openFrontDoor();
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  const open = () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-typed-'));
    folders.push(folder);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['user.ts'] }));
    return folder;
  };
  const answer = async (query: string, variables: object) => {
    const response = await door.fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('"releasedOn":"20');
    return JSON.stringify(data);
  };
  const makersVariables = {
    slug: 'iflytek',
    where: { name: { contains: 'spark' }, releasedOn: { gte: '2019' } },
  };
  const kindsVariables = { slug: 'spark', order: [{ degree: 'DESC' }, { name: 'ASC' }] };

  it('is made by graphql-codegen’s client preset', async () => {
    const folder = open();
    const documents = [makers, fragment, kinds].map((rawSDL, i) => ({
      location: `${i}.ts`,
      rawSDL,
      document: parse(rawSDL),
    }));
    const files = await preset.buildGeneratesSection({
      baseOutputDir: join(folder, 'made/'),
      schema: parse(schemaText),
      schemaAst: schema,
      documents,
      config: { scalars: { PartialDate: 'string', Slug: 'string' } },
      // So that an answer can be written down as it comes.
      presetConfig: { fragmentMasking: false },
      plugins: [],
      pluginMap: {},
    });
    for (const file of files) {
      mkdirSync(dirname(file.filename), { recursive: true });
      writeFileSync(file.filename, await codegen(file));
    }
    const user = `
      import { graphql } from './made';
      import type { KindsQuery, KindsQueryVariables, MakersQuery, MakersQueryVariables } from './made/graphql';
      import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
      export const document: TypedDocumentNode<MakersQuery, MakersQueryVariables> = graphql(${JSON.stringify(makers)});
      export const one: MakersQueryVariables = ${JSON.stringify(makersVariables)};
      export const two: KindsQueryVariables = ${JSON.stringify(kindsVariables)};
      export const first: MakersQuery = ${await answer(`${makers}\n${fragment}`, makersVariables)};
      export const second: KindsQuery = ${await answer(kinds, kindsVariables)};
      export const date: string = first.company!.models!.edges[0]!.node.releasedOn ?? first.company!.slug;
    `;
    expect(complaintsOf(folder, user)).toBe('');
    const wrong = `${user}
      export const noSlug: MakersQueryVariables = {};
      export const noOrder: KindsQueryVariables = { slug: 'spark', order: [{ degree: 'UP' }] };
      export const id: number = first.company!.id;
      export const slug: number = first.company!.slug;
      export const models = first.company!.models.edges;
    `;
    expect(complaintsOf(folder, wrong).match(/error TS\d+/g)).toHaveLength(5);
  });

  it('is inferred by gql.tada', async () => {
    const folder = open();
    writeFileSync(
      join(folder, 'graphql-env.d.ts'),
      outputIntrospectionFile(minifyIntrospection(introspectionFromSchema(schema)), {
        fileType: '.d.ts',
        shouldPreprocess: true,
      }),
    );
    const user = `
      import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
      import type { introspection } from './graphql-env';
      const graphql = initGraphQLTada<{
        introspection: introspection;
        scalars: { PartialDate: string; Slug: string };
      }>();
      const kept = graphql(\`${fragment.replace('Company', 'Company @_unmask')}\`);
      const makers = graphql(\`${makers}\`, [kept]);
      const kinds = graphql(\`${kinds}\`);
      export const one: VariablesOf<typeof makers> = ${JSON.stringify(makersVariables)};
      export const two: VariablesOf<typeof kinds> = ${JSON.stringify(kindsVariables)};
      export const first: ResultOf<typeof makers> = ${await answer(`${makers}\n${fragment}`, makersVariables)};
      export const second: ResultOf<typeof kinds> = ${await answer(kinds, kindsVariables)};
      export const date: string = first.company!.models!.edges[0]!.node.releasedOn ?? first.company!.slug;
    `;
    expect(complaintsOf(folder, user)).toBe('');
    const wrong = `${user}
      export const noSlug: VariablesOf<typeof makers> = {};
      export const noOrder: VariablesOf<typeof kinds> = { slug: 'spark', order: [{ degree: 'UP' }] };
      export const id: number = first.company!.id;
      export const slug: number = first.company!.slug;
      export const models = first.company!.models.edges;
    `;
    expect(complaintsOf(folder, wrong).match(/error TS\d+/g)).toHaveLength(5);
  });
});
