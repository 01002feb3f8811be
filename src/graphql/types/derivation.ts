import { relationshipsByKey } from '../../cypher/graph.ts';
import type { StatementBasis } from '../../ontology/citation.ts';
import { type Rule, ruleNamed } from '../../ontology/rules.ts';
import type { Builder, OutputFields } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import type { Context } from '../context.ts';
import { type GraphSelection, LookAhead, selectOnce } from '../select/look-ahead.ts';
import { properties } from '../select/needs.ts';
import type { EdgeData, EdgeRow, NodeRow } from '../select/rows.ts';

/** What a relationship comes from. One that others put into the graph may not say: it counts as stated. */
export const basisOfRow = ({ edge }: Pick<EdgeRow, 'edge'>): StatementBasis =>
  (edge?.basis ?? 'stated') as StatementBasis;

/** `Rule`: why something follows from what is stated. */
export const createRule = (builder: Builder, enums: Enums) =>
  builder.objectRef<Rule>('Rule').implement({
    description: 'A rule of the ontology, by which relationships follow from others.',
    fields: (t) => ({
      name: t.exposeString('name', { nullable: false, description: 'Its name: version_types.' }),
      reason: t.string({
        nullable: false,
        description: 'Why it holds, as a sentence in the language wanted.',
        args: {
          lang: t.arg({ type: enums.Language, description: "In which language. Default: the request's." }),
        },
        resolve: ({ reason }, { lang }, context) => reason[lang ?? context.language],
      }),
    }),
  });

type RuleRef = ReturnType<typeof createRule>;

/** The fields of a relationship that say what it comes from. */
export const derivationFields = (t: OutputFields<EdgeRow>, enums: Enums, rule: RuleRef) => ({
  basis: t.field({
    type: enums.StatementBasis,
    nullable: false,
    description: 'What it comes from: a report, common knowledge, or other relationships by a rule.',
    extensions: properties('basis'),
    resolve: (row) => basisOfRow(row),
  }),
  rule: t.field({
    type: rule,
    description: 'The rule by which it follows from others. Null: it is not derived.',
    extensions: properties('rule'),
    resolve: ({ edge }) => (typeof edge?.rule === 'string' ? (ruleNamed(edge.rule) ?? null) : null),
  }),
  because: t.field({
    type: ['Relationship'] as never,
    nullable: false,
    description:
      'The stated relationships that a derived one rests on, with their sources; empty for any other. One more statement for all of a query, and one for their ends where those are asked for.',
    extensions: properties('because'),
    resolve: async ({ edge }, _, context, info) => {
      const ids = (edge?.because ?? []) as readonly string[];
      if (ids.length === 0) return [] as never;
      const wanted = selectOnce(context, info, () =>
        new LookAhead(info).graph('Relationship', info.fieldNodes),
      );
      const found = await Promise.all(ids.map((id) => readRelationship(id, wanted, context)));
      return found.filter((row) => row !== undefined) as never;
    },
  }),
});

/** A relationship by its id, with its ends where something of them is asked for; undefined when it has gone by now. */
const readRelationship = async (
  id: string,
  { node, edgeProperties }: GraphSelection,
  { loaders }: Context,
): Promise<EdgeRow | undefined> => {
  const edge = (await loaders.column(relationshipsByKey(edgeProperties), 'edge', id)) as unknown as
    | (EdgeData & { readonly start: string; readonly end: string })
    | null;
  if (edge === null) return undefined;
  const bare = { node: { id: edge.end }, edge, cursor: '' };
  if (node.properties.length <= 1 && !node.degree && node.connections.length === 0) return bare;
  const [start, end] = (await Promise.all(
    [edge.start, edge.end].map((end) => loaders.node(node, end)),
  )) as unknown as [NodeRow | null, NodeRow | null];
  return start && end ? { ...bare, node: end, ends: { start, end } } : undefined;
};
