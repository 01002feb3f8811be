import type { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { type Ask, send } from './drive.ts';
import type { Params, PeerName, Workload } from './workloads.ts';

/** Asks one peer and gives its answer in the common form. Throws where it refuses. */
export const answerOf = async (
  workload: Workload,
  peer: PeerName,
  port: number,
  agent: Agent,
  params: Params,
): Promise<unknown> => {
  const ask: Ask = workload.asks[peer](params);
  const { status, text } = await send(port, agent, ask);
  const body = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (status !== 200 || body.errors)
    throw new Error(`${peer} refused “${workload.name}”: ${text.slice(0, 400)}`);
  return workload.reads[peer]((peer === 'hand-written' ? body : body.data) as never);
};

/** What is not equal, in words; empty: all peers gave the same for so many parameters. */
export const unequal = async (
  workload: Workload,
  ports: ReadonlyMap<string, { readonly peer: PeerName; readonly port: number }>,
  agent: Agent,
  samples: number,
): Promise<string[]> => {
  const wrong: string[] = [];
  for (let i = 0; i < samples; i++) {
    const params = workload.draw();
    const given: [string, unknown][] = [];
    for (const [name, { peer, port }] of ports)
      given.push([name, await answerOf(workload, peer, port, agent, params)]);
    const [first, ...others] = given;
    for (const [name, answer] of others)
      if (!isDeepStrictEqual(answer, first![1]))
        wrong.push(
          `${workload.name} ${JSON.stringify(params)}: ${first![0]} ${JSON.stringify(first![1])?.slice(0, 200)} ≠ ${name} ${JSON.stringify(answer)?.slice(0, 200)}`,
        );
  }
  return wrong;
};
