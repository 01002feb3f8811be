import type { GraphQLResolveInfo } from 'graphql';
import type { Located } from '../../cypher/graph.ts';
import type { RelationshipRow } from '../../cypher/rows.ts';
import { type StatementBasis, statementBasisType } from '../../ontology/citation.ts';
import { type Rule, ruleNamed } from '../../ontology/rules.ts';
import type { Builder, OutputFields } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import { encodeId } from '../builder/ids.ts';
import { type Context, tellOf } from '../context.ts';
import { LookAhead, selectOnce } from '../select/look-ahead.ts';
import { type Place, readableOneOf, readableTexts } from '../select/stored-values.ts';

/** `Rule`: why something follows from what is stated. */
export const createRule = (builder: Builder, enums: Enums) => {
  const Pattern = builder.objectRef<Rule['conclusion']>('RulePattern').implement({
    description: 'A relationship between two records that a rule gives names; one name is one record.',
    fields: (t) => ({
      id: t.id({
        nullable: false,
        description: 'An opaque id, for caches: node does not find by it.',
        resolve: (pattern) => encodeId('RulePattern', pattern.join('.')),
      }),
      from: t.string({
        nullable: false,
        description: 'The name of the record that it starts at: "version".',
        resolve: ([from]) => from,
      }),
      relationship: t.field({
        type: enums.RelationshipType,
        nullable: false,
        description: 'The type of the relationship.',
        resolve: ([, type]) => type,
      }),
      to: t.string({
        nullable: false,
        description: 'The name of the record that it ends at: "family".',
        resolve: ([, , to]) => to,
      }),
    }),
  });
  return builder.objectRef<Rule>('Rule').implement({
    description: 'A rule of the ontology, by which relationships follow from others.',
    fields: (t) => ({
      id: t.id({
        nullable: false,
        description: 'An opaque id, for caches: node does not find by it.',
        resolve: ({ name }) => encodeId('Rule', name),
      }),
      name: t.exposeString('name', {
        nullable: false,
        description: 'The name of the rule: "version_types".',
      }),
      reason: t.string({
        nullable: false,
        description: 'Why it holds, as a sentence in the language wanted.',
        args: {
          lang: t.arg({
            type: enums.Language,
            description: "The language of the sentence. Default: the request's.",
          }),
        },
        resolve: ({ reason }, { lang }, context) => reason[lang ?? context.language],
      }),
      premises: t.field({
        type: [Pattern],
        nullable: false,
        description: 'What has to hold, all of it, for the conclusion to follow.',
        resolve: ({ premises }) => [...premises],
      }),
      conclusion: t.field({
        type: Pattern,
        nullable: false,
        description: 'What follows from the premises, where it is not stated itself.',
        resolve: ({ conclusion }) => conclusion,
      }),
    }),
  });
};

type RuleRef = ReturnType<typeof createRule>;

/** The fields of a relationship that say what it comes from. */
export const derivationFields = (t: OutputFields<RelationshipRow>, enums: Enums, rule: RuleRef) => ({
  basis: t.field({
    type: enums.StatementBasis,
    nullable: false,
    description: 'What it comes from: a report, common knowledge, or other relationships by a rule.',
    reads: ['basis'],
    // One that others put into the graph may not say: it counts as stated.
    resolve: ({ id, basis }, _, context, info) =>
      readableOneOf(basis, basisNamed, 'basis of the ontology', at(id, 'basis', context, info)) ?? 'stated',
  }),
  rule: t.field({
    type: rule,
    description: 'The rule by which it follows from others. Null: it is not derived.',
    reads: ['rule'],
    resolve: ({ id, rule }, _, context, info) =>
      readableOneOf(rule, ruleNamed, 'rule of the ontology', at(id, 'rule', context, info)),
  }),
  because: t.field({
    type: ['Relationship'],
    description:
      'The stated relationships that a derived one rests on, with their sources. Empty for any other. One more statement for all of a query.',
    reads: ['because'],
    resolve: ({ id, because }, _, context, info) =>
      readRelationships(readableTexts(because, at(id, 'because', context, info)).map(located), context, info),
  }),
});

const basisNamed = (name: string): StatementBasis | undefined =>
  Object.hasOwn(statementBasisType.values, name) ? (name as StatementBasis) : undefined;

const at = (record: string, property: string, context: Context, info: GraphQLResolveInfo): Place => ({
  record,
  property,
  tell: tellOf(context, info),
});

/** A relationship of the seed has its ends in its id (ontology/stored.ts). */
const located = (id: string): Located => {
  const [start = '', , end = ''] = id.split('~');
  return { id, start, end };
};

/** Relationships as the field they are under wants them, together with those of others; what has gone by now is left out. */
export const readRelationships = async (
  some: readonly Located[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RelationshipRow[]> => {
  if (some.length === 0) return [];
  const { edgeProperties } = selectOnce(context, info, () =>
    new LookAhead(info).relationship(info.fieldNodes),
  );
  const found = await Promise.all(some.map((one) => context.loaders.relationship(edgeProperties, one)));
  return found.filter((row) => row !== null);
};
