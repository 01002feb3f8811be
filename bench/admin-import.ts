import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatNamed } from '../src/exports/formats.ts';
import type { GraphSource, Properties } from '../src/exports/source.ts';
import { batches } from '../src/importer/conflicts.ts';
import type { SeedGraph } from '../src/importer/graph.ts';
import { labelsOf } from '../src/ontology/stored.ts';
import { cpuSeconds } from './drive.ts';

const pages = async function* <T, U>(items: readonly T[], make: (item: T) => U) {
  for (const part of batches(items)) yield part.map(make);
};

/** A graph that is in memory, as exports read one. */
const sourceOf = ({ nodes, relationships }: SeedGraph): GraphSource => ({
  nodes: () =>
    pages(nodes, ({ id, type, properties }) => ({
      id,
      type,
      labels: labelsOf(type),
      properties: properties as unknown as Properties,
    })),
  edges: () =>
    pages(relationships, ({ id, type, from, to, properties }) => ({
      id,
      type,
      start: from,
      end: to,
      properties: properties as unknown as Properties,
    })),
});

/** Writes the two files for `neo4j-admin database import` by this project's own exports. */
export const writeCsv = async (graph: SeedGraph, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const name of ['neo4j-nodes', 'neo4j-relationships']) {
    const parts = formatNamed(name).write(sourceOf(graph));
    await pipeline(Readable.from(parts), createWriteStream(join(folder, `${name}.csv`)));
  }
};

export interface Used {
  readonly seconds: number;
  readonly cpu: number;
}

/** `neo4j-admin database import full` of those files into a server that has not been started yet. */
export const adminImport = async (
  folder: string,
  home: string,
  lib: string,
  heapMb: number,
): Promise<Used> => {
  const begun = performance.now();
  const child = spawn(
    'java',
    [
      ...[
        `-Xmx${heapMb}m`,
        '-cp',
        join(lib, '*'),
        'org.neo4j.cli.AdminTool',
        'database',
        'import',
        'full',
        'neo4j',
      ],
      `--nodes=${join(folder, 'neo4j-nodes.csv')}`,
      `--relationships=${join(folder, 'neo4j-relationships.csv')}`,
      '--array-delimiter=U+001F',
      '--multiline-fields=true',
      `--report-file=${join(folder, 'report')}`,
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    },
  );
  let cpu = 0;
  // What a process has used can only be read while it is there.
  const timer = setInterval(() => {
    cpu = Math.max(cpu, cpuSeconds(child.pid!) || 0);
  }, 50);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  if (code !== 0) throw new Error(`neo4j-admin ended with ${code}`);
  return { seconds: (performance.now() - begun) / 1000, cpu };
};
