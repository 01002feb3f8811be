import type { SeedGraph, SeedNode } from '../../src/importer/graph.ts';
import { seedOwner } from '../../src/ontology/stored.ts';

/**
 * A graph as large as wanted, without files. `old` and `new` differ in every record: some leave, some come, and each that
 * stays has another version; so any mixture of the two is seen.
 */
export const syntheticGraph = (which: 'old' | 'new', size: number): SeedGraph => {
  const shift = which === 'old' ? 0 : Math.floor(size / 4);
  const common = { citations: [`{"report":"${which}"}`], managedBy: seedOwner };
  const node = (i: number): SeedNode => {
    const id = `m-${String(i + shift).padStart(6, '0')}`;
    return {
      id,
      type: 'Model',
      properties: {
        id,
        nameZh: `模型 ${id}`,
        aliasesZh: [],
        aliasesEn: [],
        names: [`模型 ${id}`],
        search: ` e${id.replace('-', '')} `,
        sortKey: id,
        sortKeyEn: id,
        version: which,
        ...common,
      },
    };
  };
  const nodes = Array.from({ length: size }, (_, i) => node(i));
  const links = nodes.flatMap(({ id: from }, i) =>
    [1, 7].map((distance) => ({ from, to: nodes[(i + distance) % size]!.id })),
  );
  return {
    nodes,
    relationships: links.map(({ from, to }) => {
      const id = `${from}~BASED_ON~${to}`;
      return { id, type: 'BASED_ON', from, to, properties: { id, basis: 'stated', ...common } };
    }),
  };
};
