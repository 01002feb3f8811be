import type { Column, LayoutGraph, Placement } from './graph.ts';

/** Rows of one column; more of one type stand in columns side by side. */
const rows = 60;
/** Between two types, for the lines that join them. */
const alley = 190;
const betweenRows = 4;

/**
 * Types from left to right so that as many relationships as possible lead to the right: the type that gives most and takes
 * least is first (Eades, Lin and Smyth's rule, on types instead of nodes).
 */
export const typesInOrder = ({ nodes, edges, columns = [] }: LayoutGraph): string[] => {
  const present = [...new Set(nodes.map(({ type }) => type))].sort();
  const left = new Set(present.filter((type) => !columns.includes(type)));
  const weights = new Map<string, number>();
  for (const [a, b] of edges) {
    const key = `${nodes[a]!.type} ${nodes[b]!.type}`;
    weights.set(key, (weights.get(key) ?? 0) + 1);
  }
  const balance = (type: string) =>
    [...left].reduce(
      (sum, other) =>
        other === type
          ? sum
          : sum + (weights.get(`${type} ${other}`) ?? 0) - (weights.get(`${other} ${type}`) ?? 0),
      0,
    );
  const found = columns.filter((type) => present.includes(type));
  while (left.size > 0) {
    const next = [...left].map((type) => ({ type, gives: balance(type) }));
    next.sort((a, b) => b.gives - a.gives || (a.type < b.type ? -1 : 1));
    found.push(next[0]!.type);
    left.delete(next[0]!.type);
  }
  return found;
};

/** Sweeps over the columns until lines cross little: each node goes to the middle of what it is joined to. */
const sweeps = 12;

const orderRows = (columns: number[][], graph: LayoutGraph) => {
  const { nodes, edges } = graph;
  const column = new Array<number>(nodes.length);
  const height = new Array<number>(nodes.length);
  const settle = (members: readonly number[]) =>
    members.forEach((i, place) => {
      // In parts of the column's height: columns of any length stand beside each other.
      height[i] = (place + 0.5) / members.length;
    });
  columns.forEach((members, which) => {
    for (const i of members) column[i] = which;
    settle(members);
  });
  const joined: number[][] = nodes.map(() => []);
  for (const [a, b] of edges) {
    if (column[a] === column[b]) continue;
    joined[a]!.push(b);
    joined[b]!.push(a);
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const order = columns.map((_, i) => (sweep % 2 === 0 ? i : columns.length - 1 - i));
    for (const which of order) {
      const middle = new Map(
        columns[which]!.map((i) => {
          const near = joined[i]!;
          return [
            i,
            near.length === 0 ? height[i]! : near.reduce((sum, j) => sum + height[j]!, 0) / near.length,
          ];
        }),
      );
      columns[which]!.sort((a, b) => middle.get(a)! - middle.get(b)! || a - b);
      settle(columns[which]!);
    }
  }
};

/** Each type a column, in the order in which relationships lead; rows in the order in which lines cross least. */
export const columns = (graph: LayoutGraph): Placement => {
  const { nodes } = graph;
  const types = typesInOrder(graph);
  const members = types.map((type) => nodes.flatMap((node, i) => (node.type === type ? [i] : [])));
  orderRows(members, graph);
  const [x, y] = [new Array<number>(nodes.length).fill(0), new Array<number>(nodes.length).fill(0)];
  const placed: Column[] = [];
  let left = 0;
  types.forEach((type, which) => {
    const all = members[which]!;
    const parts = Math.ceil(all.length / rows);
    const each = Math.ceil(all.length / parts);
    const from = left;
    let top = 0;
    for (let part = 0; part < parts; part++) {
      const here = all.slice(part * each, (part + 1) * each);
      const side = Math.max(...here.map((i) => nodes[i]!.side));
      const height = here.reduce((sum, i) => sum + nodes[i]!.above + nodes[i]!.below + betweenRows, 0);
      let at = -height / 2;
      top = Math.min(top, at);
      for (const i of here) {
        at += nodes[i]!.above;
        x[i] = left + side;
        y[i] = at;
        at += nodes[i]!.below + betweenRows;
      }
      left += side * 2 + (part === parts - 1 ? alley : 12);
    }
    placed.push({ type, x: (from + left - alley) / 2, y: top });
  });
  const middle = (left - alley) / 2;
  return {
    x: x.map((value) => value - middle),
    y,
    columns: placed.map((column) => ({ ...column, x: column.x - middle })),
  };
};
