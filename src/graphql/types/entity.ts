import type { GraphQLResolveInfo } from 'graphql';
import { isRelationshipRow, type NodeRow, typeOfRow } from '../../cypher/rows.ts';
import { degreeColumn, stepOf } from '../../cypher/selection.ts';
import { type ExternalId, parseExternalId } from '../../ontology/external-ids.ts';
import {
  type ConnectionField,
  connectionsOf,
  entityType,
  entityTypeNames,
  organizationTypeNames,
} from '../../ontology/ontology.ts';
import type { Arg, Builder, Ref } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import { encodeId } from '../builder/ids.ts';
import { targetName } from '../builder/names.ts';
import type { Connected } from '../builder/reads.ts';
import { type Context, tellOf } from '../context.ts';
import type { Filters } from '../inputs/filters.ts';
import { connectionArguments } from '../inputs/list-arguments.ts';
import type { ListArguments } from '../inputs/paging.ts';
import { readableCitations, readableClaims, readableExternalIds } from '../select/stored-values.ts';
import type { ClaimRow } from './claim.ts';
import { follow } from './follow.ts';
import type { Lists } from './list.ts';
import { storedField } from './stored-field.ts';
import type { Texts } from './texts.ts';

export interface EntityParts {
  readonly enums: Enums;
  readonly filters: Filters;
  readonly lists: Lists;
  readonly citation: Ref<string>;
  readonly claim: Ref<ClaimRow>;
  readonly externalId: Ref<ExternalId>;
  readonly texts: Texts;
}

/** `Node`, `Entity`, `Organization` and one object type for each entity type, made from the ontology. */
export const createEntities = (builder: Builder, parts: EntityParts) => {
  const { enums, filters, lists, citation, texts } = parts;

  const Node = builder.interfaceType('Node', {
    description: 'Anything with an id that is unique over all types, as Relay wants it.',
    resolveType: (row) => (isRelationshipRow(row) ? 'Relationship' : typeOfRow(row)),
    fields: (t) => ({
      id: t.id({
        nullable: false,
        description: 'An opaque id, unique over all types. node and nodes find by it.',
        resolve: (row, _, __, { parentType: { name } }) =>
          name === 'Relationship' ? row.id : encodeId(name, row.id),
      }),
    }),
  });

  const Entity = builder.interfaceType('Entity', {
    description: 'Anything the atlas has a record of, whatever its type.',
    interfaces: ['Node'],
    resolveType: typeOfRow,
    fields: (t) => ({
      slug: t.field({
        type: 'Slug',
        nullable: false,
        description: 'A short readable id, unique over all types: "chatglm3".',
        resolve: (row) => row.id,
      }),
      ...texts.fields(t),
      citations: t.field({
        type: [citation],
        nullable: false,
        description: 'The sources of the record: who says that it exists, and where. At least one.',
        reads: ['citations'],
        resolve: (row, _, context, info) =>
          readableCitations(row.citations, {
            record: row.id,
            property: 'citations',
            tell: tellOf(context, info),
          }),
      }),
      claims: t.field({
        type: [parts.claim],
        nullable: false,
        description:
          'What each report says about a field in which reports disagree; the value of the first stands in the field. Empty where they agree.',
        reads: ['claims'],
        resolve: (row, _, context, info) =>
          readableClaims(row.claims, {
            record: row.id,
            property: 'claims',
            tell: tellOf(context, info),
          }).map((text) => ({ owner: row.id, text })),
      }),
      externalIds: t.field({
        type: [parts.externalId],
        nullable: false,
        description: 'Its ids in registers outside, as far as a source gives them.',
        reads: ['externalIds'],
        resolve: (row, _, context, info) =>
          readableExternalIds(row.externalIds, {
            record: row.id,
            property: 'externalIds',
            tell: tellOf(context, info),
          }).map((text) => parseExternalId(text)!),
      }),
      degree: t.int({
        nullable: false,
        description:
          'How many relationships it has, of all types, in both directions. Derived ones do not count.',
        reads: [degreeColumn],
        resolve: (row) => row[degreeColumn],
      }),
      relationships: t.field({
        type: lists.RelationshipConnection,
        description:
          'Its relationships of any type, derived ones too, in the order of the names at their other ends. where and orderBy are about the entities there.',
        args: {
          types: t.arg({
            type: [enums.RelationshipType],
            description: 'Only relationships of these types. Default: of any.',
          }),
          direction: t.arg({
            type: enums.Direction,
            defaultValue: 'both',
            description: 'Only relationships that start here (OUT) or end here (IN).',
          }),
          ...connectionArguments(t.arg, filters, entityTypeNames),
        },
        follows: anyRelationship,
        resolve: (row, args, context, info) => follow(row, args, context, info, anyRelationship),
      }),
    }),
  });

  /** What a connection field is, whoever has it. */
  const connectionField = (arg: Arg, field: ConnectionField) => {
    const step = stepOf(field);
    const connected: Connected = {
      name: `${field.owner}.${field.name}`,
      types: field.targets,
      abstract: field.targets.length > 1,
      step: () => step,
    };
    return {
      type: lists.connection(targetName(field.targets)),
      description: connectionDescription(field),
      args: connectionArguments(arg, filters, field.targets),
      follows: connected,
      resolve: (row: NodeRow, args: ListArguments, context: Context, info: GraphQLResolveInfo) =>
        follow(row, args, context, info, connected),
    };
  };

  const Organization = builder.interfaceType('Organization', {
    description: 'Whoever acts: a company, an institution or an agency.',
    interfaces: ['Node', 'Entity'],
    resolveType: typeOfRow,
    fields: (t) =>
      Object.fromEntries(
        sharedByOrganizations().map((field) => [field.name, t.field(connectionField(t.arg, field))]),
      ),
  });

  for (const type of entityTypeNames) {
    const { organization, description, fields } = entityType(type);
    builder.objectType(type, {
      description,
      interfaces: organization ? ['Node', 'Entity', 'Organization'] : ['Node', 'Entity'],
      fields: (t) => ({
        ...Object.fromEntries(
          Object.entries(fields).map(([name, field]) => [
            name,
            storedField(t, enums, name, field, field.description),
          ]),
        ),
        ...Object.fromEntries(
          [...connectionsOf(type)].map(([name, field]) => [name, t.field(connectionField(t.arg, field))]),
        ),
      }),
    });
  }
  return { Node, Entity, Organization };
};

export type Entities = ReturnType<typeof createEntities>;

/** "It develops each of these models (DEVELOPS)", seen from the other end "Each of these companies develops it". */
const connectionDescription = ({ relationship, direction, targets }: ConnectionField): string => {
  const target = targetName(targets);
  const many =
    target === 'Organization'
      ? 'organizations'
      : target === 'Entity'
        ? 'entities'
        : entityType(target).plural.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  // What has the capability, the trait, the goal: the noun is that of the target.
  const verb = relationship.verb.en.replace(/^(has|sets) the .*/, '$1').replace(/^is of type$/, 'belongs to');
  const said = direction === 'out' ? `It ${verb} each of these ${many}` : `Each of these ${many} ${verb} it`;
  return `${said} (${relationship.name}).`;
};

/** How `Entity.relationships` is followed. */
const anyRelationship: Connected = {
  name: 'Entity.relationships',
  types: entityTypeNames,
  abstract: true,
  step: ({ types, direction }) => ({
    relationships: types ?? [],
    direction: direction ?? 'both',
    labels: [],
  }),
};

/** The connections that every organization has, with the same targets. */
const sharedByOrganizations = (): ConnectionField[] => {
  const [first, ...rest] = organizationTypeNames.map((type) => connectionsOf(type));
  return [...first!.values()].filter((field) =>
    rest.every(
      (other) =>
        other.has(field.name) && targetName(other.get(field.name)!.targets) === targetName(field.targets),
    ),
  );
};
