import { compareIds, type Known } from './found.ts';

/** A relationship between two regions, and how long a path through it joins their middles. */
export interface Bridge<T extends Known> {
  readonly length: number;
  readonly one: T;
  readonly other: T;
  /** The regions, by the places of their middles in the list. */
  readonly from: number;
  readonly to: number;
}

export const shortestFirst = <T extends Known>(a: Bridge<T>, b: Bridge<T>): number =>
  a.length - b.length || compareIds(a.one, b.one) || compareIds(a.other, b.other);

/** Where several entities grow a region each, level by level. */
export interface Regions<T extends Known> {
  /** The best bridge between each two of them: no other joins what it does not. */
  readonly bridges: ReadonlyMap<string, Bridge<T>>;
  /** How many entities belong to one of them. */
  readonly size: number;
  /** There is nothing more to meet. */
  readonly isWhole: boolean;
  /**
   * Takes in all that is joined with the entities of a level. Where that is too much, those with most relationships are set aside: what
   * leads to them from the others, and from one of them to another, is still there.
   */
  grow(level: number): Promise<{ readonly setAside: boolean }>;
  /** The neighbour by which an entity was met; undefined: it is the middle of its region. */
  towardsMiddle(node: T): T | undefined;
  idOf(node: T): string;
}

/** Notes a bridge where it is better than what is known. */
export const noteBridge = <T extends Known>(bridges: Map<string, Bridge<T>>, bridge: Bridge<T>): void => {
  const pair = bridge.from < bridge.to ? `${bridge.from} ${bridge.to}` : `${bridge.to} ${bridge.from}`;
  const known = bridges.get(pair);
  if (!known || shortestFirst(bridge, known) < 0) bridges.set(pair, bridge);
};
