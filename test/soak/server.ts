import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** The built server (`npm run build`) in a process of its own. */
export interface Built {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it has logged as a fault of its own. */
  readonly faults: string[];
  /** Memory of it and its own processes, in megabytes; 0 where the system does not tell. */
  memory(): number;
}

const program = 'dist/cli.js';

export const command = (args: readonly string[], env: Record<string, string>) =>
  spawnSync(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const memoryOf = (pid: number): number => {
  const own = Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1_024;
  const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean);
  return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
};

export const startBuilt = async (env: Record<string, string>): Promise<Built> => {
  const child = spawn(process.execPath, [program, 'serve'], {
    env: { ...process.env, LOG_LEVEL: 'error', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const faults: string[] = [];
  child.stderr
    .setEncoding('utf8')
    .on('data', (text: string) => faults.push(...text.split('\n').filter(Boolean)));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /ready: (\S+)/.exec(said);
      if (found) resolve(found[1]!);
    });
    child.on('exit', () => reject(new Error(`the server ended: ${faults.join('\n')}`)));
  });
  while (!(await fetch(`${url}health/ready`).catch(() => undefined))?.ok) await wait(200);
  return { url, child, faults, memory: () => Math.round(memoryOf(child.pid!)) };
};
