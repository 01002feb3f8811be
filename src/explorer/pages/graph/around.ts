import { useCallback, useRef, useState } from 'preact/hooks';
import { type AroundQuery, around, bring } from '../../../../schema/explorer/queries.ts';
import { type Ask, type Complete, refusalOf } from '../../ask.ts';
import { useAsk } from '../../ask-context.ts';
import type { Words } from '../../words.ts';
import { verbsOf } from '../entity/groups.ts';
import type { Line } from './data.ts';
import { type Step, shownIn, stepped, stride, type View } from './state.ts';

export type Around = NonNullable<Complete<AroundQuery>['entity']>;

/** One verb of a record, seen from it, and how many relationships it has of it. */
export interface Verb {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly words: Words;
  readonly count: number;
}

/** Chinese says the inverse as a description of what comes before it; on its own the mark of that is dropped. */
const heading = ({ zh, en }: Words): Words => ({ zh: zh?.replace(/^的/, '').replace(/是$/, '') ?? null, en });

/** What can be expanded, most first. */
export const verbsAround = (found: Around): Verb[] =>
  (['out', 'in'] as const)
    .flatMap((side) =>
      (found[side].facets?.[0]?.values ?? []).map(({ value, count }): Verb => {
        const { verb, inverse } = verbsOf(value!);
        return {
          type: value!,
          direction: side === 'out' ? 'OUT' : 'IN',
          words: heading(side === 'out' ? verb : inverse),
          count,
        };
      }),
    )
    .toSorted((a, b) => b.count - a.count);

/** How many of the records at their other ends are in the picture. */
export const hereOf = (
  slug: string,
  { type, direction }: Pick<Verb, 'type' | 'direction'>,
  lines: readonly Line[],
) => {
  const [near, far] = direction === 'OUT' ? (['start', 'end'] as const) : (['end', 'start'] as const);
  return new Set(lines.filter((line) => line.type === type && line[near] === slug).map((line) => line[far]))
    .size;
};

export type AroundState =
  | { readonly found: Around }
  | { readonly refusal: { readonly code: string; readonly message: string } }
  | undefined;

/** What is around records, asked once for each. */
export const useAround = () => {
  const ask = useAsk();
  const [states, setStates] = useState<ReadonlyMap<string, AroundState>>(new Map());
  const asked = useRef(new Set<string>());
  const load = useCallback(
    async (slug: string, again = false) => {
      if (asked.current.has(slug) && !again) return;
      asked.current.add(slug);
      let state: AroundState;
      try {
        const { entity } = await ask(around, { slug });
        state = entity ? { found: entity } : undefined;
      } catch (error) {
        state = { refusal: refusalOf(error) };
        asked.current.delete(slug);
      }
      setStates((before) => new Map([...before, [slug, state]]));
    },
    [ask],
  );
  return { of: (slug: string): AroundState => states.get(slug), load };
};

export type Arounds = ReturnType<typeof useAround>;

/** The next records along one verb join the picture; those already there stay where they are. */
export const bringing =
  (ask: Ask, of: string, { type, direction }: Pick<Verb, 'type' | 'direction'>) =>
  async (view: View): Promise<View> => {
    const { entity } = await ask(bring, {
      slug: of,
      types: [type as never],
      direction,
      shown: shownIn(view),
      first: stride,
    });
    const brought = (entity?.relationships.edges ?? []).map(({ neighbor }) => neighbor.slug);
    const step: Step = { of, type, direction, brought };
    return stepped(view, step);
  };
