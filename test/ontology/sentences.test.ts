import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSeed } from '../../src/importer/seed.ts';
import { textIn } from '../../src/ontology/language.ts';
import { sentence } from '../../src/questions/sentence.ts';

/**
 * One real sentence for each relationship type and pair of entity types, both ways and in both languages, to be read aloud:
 * a verb that is false for a pair is another relationship type. After a change, look at what `-u` makes of the file.
 */
it('the verbs of the ontology, said over the seed', async () => {
  const seed = await readSeed('seed');
  if (!seed.ok) throw new Error('npm run seed -- check says what is wrong');
  const nodes = new Map(seed.graph.nodes.map((n) => [n.id, n]));
  const said = new Map<string, string>();
  for (const { from, to, type } of seed.graph.relationships) {
    const [a, b] = [nodes.get(from)!, nodes.get(to)!];
    const pair = `${type} ${a.type} → ${b.type}`;
    if (said.has(pair)) continue;
    const tell = (x: typeof a, y: typeof a, forward: boolean) =>
      (['zh', 'en'] as const).map((language) => {
        const name = ({ id, properties: p }: typeof a) => textIn(language, p.nameZh, p.nameEn)?.text ?? id;
        return `  ${sentence([name(x), name(y)], [[{ type, forward }]], language)}`;
      });
    said.set(pair, [pair, ...tell(a, b, true), ...tell(b, a, false)].join('\n'));
  }
  const text = [...said].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lines]) => lines);
  await expect(`${text.join('\n\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'sentences.txt'));
});
