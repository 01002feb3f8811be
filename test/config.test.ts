import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configVariables, configWarnings, readConfig } from '../src/config.ts';
import { AtlasError } from '../src/errors.ts';

const problemsOf = (env: Record<string, string>) => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof AtlasError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
};

describe('readConfig', () => {
  test('an empty environment gives the embedded engine on localhost, seeded from the package', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      graph: { url: 'memory:' },
      logLevel: 'info',
      http: {
        corsOrigins: ['http://127.0.0.1:3333', 'http://localhost:3333'],
        frameOrigins: [],
        trustProxy: [],
        crossSite: false,
        allowedHosts: ['localhost', '127.0.0.1', '[::1]'],
      },
      seedOnStart: 'when_empty',
    });
    expect(existsSync(config.seedDir)).toBe(true);
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.limits)).toBe(true);
  });

  test.each([
    ['a small container', 512e6, 128],
    ['a machine of 4 GB', 4e9, 500],
    ['a large machine', 256e9, 1_024],
  ])('the shape of the graph has an eighth of the memory, within bounds: %s', (_, memory, mb) => {
    expect(readConfig({}, memory).sharing.topologyBytes).toBe(mb * 1e6);
    expect(readConfig({ TOPOLOGY_MB: '64' }, memory).sharing.topologyBytes).toBe(64e6);
    expect(readConfig({ TOPOLOGY_MB: '0' }, memory).sharing.topologyBytes).toBe(0);
  });

  test('further reports are folders, or ids of those in the package', () => {
    expect(readConfig({ SEED_REPORTS: './mine, /other/theirs' }).seedReports).toEqual([
      './mine',
      '/other/theirs',
    ]);
    expect(problemsOf({ SEED_REPORTS: 'nobody-has-this' }).message).toContain('SEED_REPORTS');
  });

  test('takes what is set', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '0.0.0.0',
      GRAPH_URL: 'neo4j+s://db.example:7687',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: ' pass word ',
      NEO4J_DATABASE: 'atlas',
      CORS_ORIGINS: 'https://a.example, http://localhost:5173',
      FRAME_ORIGINS: 'https://a.example',
      TRUST_PROXY: 'loopback, 10.0.0.0/8,2001:db8::/32',
      BASE_PATH: '/atlas/',
      MAX_DEPTH: '7',
      LOG_LEVEL: 'debug',
    });
    expect(config).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      graph: {
        url: 'neo4j+s://db.example:7687',
        username: 'reader',
        password: ' pass word ',
        database: 'atlas',
      },
      http: {
        corsOrigins: ['https://a.example', 'http://localhost:5173'],
        frameOrigins: ['https://a.example'],
        trustProxy: ['loopback', '10.0.0.0/8', '2001:db8::/32'],
        basePath: '/atlas',
        crossSite: true,
        allowedHosts: ['*'],
      },
      limits: { depth: 7 },
      logLevel: 'debug',
      seedOnStart: 'never',
    });
  });

  test('an empty variable counts as absent', () => {
    expect(readConfig({ PORT: '', GRAPH_URL: ' ', SEED_ON_START: '' }).port).toBe(4000);
  });

  test('reports every problem at once, with the value seen and the accepted form', () => {
    const error = problemsOf({
      PORT: '70000',
      HOST: 'a b',
      GRAPH_URL: 'mysql://x',
      NEO4J_USERNAME: 'reader',
      LOG_LEVEL: 'loud',
      CORS_ORIGINS: 'https://a.example/path',
      FRAME_ORIGINS: "https://a.example; script-src 'unsafe-inline'",
      TRUST_PROXY: '10.0.0.0/33',
      BASE_PATH: 'atlas',
      ALLOWED_HOSTS: 'https://a.example',
      CROSS_SITE_REQUESTS: 'maybe',
      SEED_ON_START: 'yes',
      MAX_COST: '-1',
      REQUEST_TIMEOUT_MS: '1e3',
    });
    expect(error.code).toBe('CONFIG');
    const { problems } = error.details as { problems: { variable: string }[] };
    expect(problems.map((problem) => problem.variable).sort()).toEqual([
      'ALLOWED_HOSTS',
      'BASE_PATH',
      'CORS_ORIGINS',
      'CROSS_SITE_REQUESTS',
      'FRAME_ORIGINS',
      'GRAPH_URL',
      'HOST',
      'LOG_LEVEL',
      'MAX_COST',
      'NEO4J_PASSWORD',
      'PORT',
      'REQUEST_TIMEOUT_MS',
      'SEED_ON_START',
      'TRUST_PROXY',
    ]);
    expect(error.message).toContain('PORT is "70000": write a whole number from 0 to 65535.');
    expect(error.message).toContain('NEO4J_PASSWORD is missing');
  });

  test('credentials inside an address are refused, and not repeated', () => {
    const error = problemsOf({ GRAPH_URL: 'bolt://admin:hunter2@db.example' });
    expect(error.message).toContain('bolt://***@db.example');
    expect(error.message).not.toContain('hunter2');
    expect(JSON.stringify(error.details)).not.toContain('hunter2');
  });

  test('every variable is documented once', () => {
    const names = configVariables.map((variable) => variable.name);
    expect(new Set(names).size).toBe(names.length);
    for (const variable of configVariables) expect(variable.about).toMatch(/\.$/);
  });
});

describe('configWarnings', () => {
  test('names slips of the pen and names from elsewhere', () => {
    expect(
      configWarnings({ GRAPH_ULR: 'x', NEO4J_URI: 'x', MAX_DEPHT: '3', PATH: '/bin', EDITOR: 'vi' }),
    ).toEqual([
      'GRAPH_ULR is set but not read: did you mean GRAPH_URL?',
      'MAX_DEPHT is set but not read: did you mean MAX_DEPTH?',
      'NEO4J_URI is set but not read: did you mean GRAPH_URL?',
    ]);
  });
  test('says nothing when the right one is set as well', () => {
    expect(configWarnings({ NEO4J_URI: 'x', GRAPH_URL: 'memory:' })).toEqual([]);
  });
});
