import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

/** One request to a peer, as bytes: what a client would send. */
export interface Ask {
  readonly path: string;
  readonly body: string;
}

/** Sends it over a kept connection; resolves with the body of the answer. */
export const send = (
  port: number,
  agent: Agent,
  { path, body }: Ask,
): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode!, text: Buffer.concat(parts).toString() }));
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** Seconds of processor that a process has used, by the kernel's account (Linux; NaN elsewhere). */
export const cpuSeconds = (pid: number): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
};

export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
  /** Milliseconds of processor for one request, of the peer's process and of the database's. */
  readonly cpuMs: number;
  readonly databaseCpuMs: number;
}

/** Drives a peer with so many clients, each asking again as soon as it was answered, for some milliseconds. */
export const drive = async (
  peer: { readonly port: number; readonly pid: number },
  databasePid: number | undefined,
  { clients, ms, next }: { clients: number; ms: number; next: () => Ask },
): Promise<Load> => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  let failed = 0;
  const before = [cpuSeconds(peer.pid), databasePid ? cpuSeconds(databasePid) : Number.NaN] as const;
  const start = performance.now();
  const client = async () => {
    while (performance.now() - start < ms) {
      const from = performance.now();
      try {
        const { status, text } = await send(peer.port, agent, next());
        if (status !== 200 || text.includes('"errors":')) failed++;
      } catch {
        failed++;
      }
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  const each = (after: number, first: number) => ((after - first) * 1000) / times.length;
  return {
    perSecond: times.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    failed,
    cpuMs: each(cpuSeconds(peer.pid), before[0]),
    databaseCpuMs: databasePid ? each(cpuSeconds(databasePid), before[1]) : Number.NaN,
  };
};
