import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { configVariables } from '../src/config.ts';
import type { Engine } from '../src/engine/engine.ts';
import { loadSeed } from '../src/importer/load.ts';
import { realApp } from './server/real.ts';
import { ask } from './support/ask.ts';
import { describeEngines } from './support/engines.ts';

const root = join(import.meta.dirname, '..');
const page = (name: string) => readFileSync(join(root, name), 'utf8');
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((m) => m[1]!);
const readme = page('README.md');

describe('the pages say what is', () => {
  it('names every variable of the configuration, with its default', () => {
    const rows = new Map(
      [...readme.matchAll(/^\| `([A-Z0-9_]+)` \| (.*?) \| (.*) \|$/gm)].map((m) => [m[1]!, m]),
    );
    expect([...rows.keys()]).toEqual(configVariables.map((v) => v.name));
    for (const { name, preset, about } of configVariables) {
      expect(rows.get(name)![3]).toBe(about.replaceAll('|', '\\|'));
      if (name !== 'SEED_DIR') expect(rows.get(name)![2]).toBe(preset === '' ? '' : `\`${preset}\``);
    }
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(page('package.json')) as { scripts: Record<string, string> };
    const known = new Set([...Object.keys(scripts), 'ci']);
    for (const text of [readme, page('CONTRIBUTING.md'), page('ARCHITECTURE.md')]) {
      for (const [, script] of text.matchAll(/npm run (?:--silent )?([a-z:]+)/g))
        expect(known).toContain(script);
    }
  });
});

describeEngines('documents that people use', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine, join(root, 'seed'));
  });

  it('answers the query of the README as the README says', async () => {
    const [query] = blocks(readme, 'graphql');
    const [answer] = blocks(readme, 'json');
    const { data, errors } = await ask(engine, query!);
    expect({ errors, data }).toEqual({ errors: [], ...JSON.parse(answer!) });
  });

  it('draws the query of the README as the README shows', async () => {
    const [query] = blocks(readme, 'graphql');
    const [drawing] = blocks(readme, 'mermaid');
    const response = await realApp(engine).app.fetch('http://atlas.test/export/mermaid', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect((await response.text()).trim()).toBe(drawing!.trim());
  });
});
