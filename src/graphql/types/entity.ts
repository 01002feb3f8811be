import { stepOf } from '../../cypher/selection.ts';
import { type Language, textIn } from '../../ontology/language.ts';
import {
  type ConnectionField,
  connectionsOf,
  entityType,
  entityTypeNames,
  organizationTypeNames,
} from '../../ontology/ontology.ts';
import type { AnyInterface, Builder, OutputFields, Ref } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import { encodeId, targetName } from '../builder/names.ts';
import type { Context } from '../context.ts';
import type { Filters } from '../inputs/filters.ts';
import type { ListArguments } from '../inputs/paging.ts';
import { type Connected, needs, properties } from '../select/needs.ts';
import { type ListRow, type NodeRow, typeOfRow } from '../select/rows.ts';
import { type Connections, connectionArguments, fieldType, resolveConnection } from './connection.ts';
import { anyRelationship } from './relationship.ts';

interface Parts {
  enums: Enums;
  filters: Filters;
  connections: Connections;
  citation: Ref<unknown>;
  claim: Ref<string>;
  relationships: Ref<ListRow>;
}

const maximumFallbacks = 100;

/** `Node`, `Entity`, `Organization` and one object type for each entity type, made from the ontology. */
export const createEntities = (builder: Builder, parts: Parts) => {
  const { enums, filters, connections, citation } = parts;
  const resolveType = (row: NodeRow) => typeOfRow(row);

  const Node = builder.interfaceRef<NodeRow>('Node').implement({
    description: 'Anything with an id that is unique over all types (Relay).',
    resolveType: resolveType as never,
    fields: (t) => ({
      id: t.id({
        nullable: false,
        description: 'Opaque, unique over all types; for node and nodes.',
        resolve: (row, _, __, info) => encodeId(info.parentType.name, row.id),
      }),
    }),
  });

  const text = (kind: 'name' | 'summary') => {
    const [zh, en] = [`${kind}Zh`, `${kind}En`];
    const find = (row: NodeRow, language: Language) => textIn(language, row[zh] as string, row[en] as string);
    return { needs: properties(zh, en), find };
  };
  const name = text('name');
  const summary = text('summary');
  const noteFallback = (context: Context, path: string, asked: Language, gave: Language | undefined) => {
    if (gave === undefined || gave === asked || context.languageFallbacks.length >= maximumFallbacks) return;
    context.languageFallbacks.push({ path, asked, gave });
  };

  const Names = builder.objectRef<NodeRow>('Names').implement({
    description: 'The name in each language, without any fallback.',
    fields: (t) => ({
      zh: t.string({
        nullable: false,
        description: 'As the report writes it.',
        resolve: (row) => row.nameZh as string,
      }),
      en: t.string({
        description: 'English name; null: there is none.',
        resolve: (row) => (row.nameEn as string) ?? null,
      }),
    }),
  });

  const Entity = builder.interfaceRef<NodeRow>('Entity').implement({
    description: 'Anything the atlas has a record of.',
    interfaces: [Node],
    resolveType: resolveType as never,
    fields: (t) => {
      const language = t.arg({
        type: enums.Language,
        description:
          "Language wanted. Default: the request's, that is what its Accept-Language header asks for, else the server's default (Chinese). Where there is no text in it the other language's is given, and extensions.languageFallbacks says so.",
      });
      const path = (info: { path: { key: string | number; prev: unknown } }) => pathText(info.path as never);
      return {
        slug: t.string({
          nullable: false,
          description: 'Short readable id, unique over all types.',
          resolve: (row) => row.id,
        }),
        name: t.string({
          nullable: false,
          description: 'Name in the language wanted.',
          args: { lang: language },
          extensions: name.needs,
          resolve: (row, args, context, info) => {
            const asked = args.lang ?? context.language;
            const found = name.find(row, asked);
            noteFallback(context, path(info), asked, found?.language);
            return found?.text ?? row.id;
          },
        }),
        names: t.field({
          type: Names,
          nullable: false,
          description: 'The name in each language.',
          extensions: name.needs,
          resolve: (row) => row,
        }),
        aliases: t.stringList({
          nullable: false,
          description: 'Other names people use; those of one language if asked.',
          args: { lang: t.arg({ type: enums.Language, description: 'Only this language. Default: both.' }) },
          extensions: properties('aliasesZh', 'aliasesEn'),
          resolve: (row, { lang }) => [
            ...(lang === 'en' ? [] : ((row.aliasesZh ?? []) as string[])),
            ...(lang === 'zh' ? [] : ((row.aliasesEn ?? []) as string[])),
          ],
        }),
        summary: t.string({
          description: 'One or two sentences in the language wanted; null: there is none in either.',
          args: { lang: language },
          extensions: summary.needs,
          resolve: (row, args, context, info) => {
            const asked = args.lang ?? context.language;
            const found = summary.find(row, asked);
            noteFallback(context, path(info), asked, found?.language);
            return found?.text ?? null;
          },
        }),
        citations: t.field({
          type: [citation],
          nullable: false,
          description: 'Where it is recorded.',
          extensions: properties('citations'),
          resolve: (row) => [...(row.citations ?? [])],
        }),
        claims: t.field({
          type: [parts.claim],
          nullable: false,
          description:
            'What each report says where reports disagree about a field; the first value given stands.',
          extensions: properties('claims'),
          resolve: (row) => [...((row.claims ?? []) as string[])],
        }),
        degree: t.int({
          nullable: false,
          description: 'How many relationships it has; derived ones do not count.',
          extensions: needs({ kind: 'degree' }),
          resolve: (row) => (row['#degree'] as number) ?? 0,
        }),
        relationships: t.field({
          type: parts.relationships,
          nullable: false,
          description:
            'Its relationships of any type, in the order of the names at their other ends; derived ones too.',
          args: {
            types: t.arg({ type: [enums.RelationshipType], description: 'Only these types.' }),
            direction: t.arg({
              type: enums.Direction,
              defaultValue: 'both',
              description: 'Only this direction.',
            }),
            ...connectionArguments(t.arg, filters, entityTypeNames),
          },
          extensions: needs({ kind: 'connection', connected: anyRelationship }),
          resolve: (row, args, context, info) =>
            resolveConnection(row, args as ListArguments, context, info, anyRelationship),
        }),
      };
    },
  });

  const connectionFields = (t: OutputFields<NodeRow>, fields: Iterable<ConnectionField>) =>
    Object.fromEntries(
      [...fields].map((field) => {
        const target = targetName(field.targets);
        const connected: Connected = {
          name: `${field.owner}.${field.name}`,
          types: field.targets,
          abstract: field.targets.length > 1,
          step: () => stepOf(field),
        };
        return [
          field.name,
          t.field({
            type: connections.connection(target),
            nullable: false,
            description: connectionDescription(field),
            args: connectionArguments(t.arg, filters, field.targets),
            extensions: needs({ kind: 'connection', connected }),
            resolve: (row, args, context, info) =>
              resolveConnection(row as NodeRow, args as ListArguments, context, info, connected),
          }),
        ];
      }),
    );

  const Organization = builder.interfaceRef<NodeRow>('Organization').implement({
    description: 'A company, an institution or an agency.',
    interfaces: [Node, Entity],
    resolveType: resolveType as never,
    fields: (t) => connectionFields(t as never, sharedByOrganizations()) as never,
  });

  for (const type of entityTypeNames) {
    const { organization, description, fields } = entityType(type);
    builder.objectRef<NodeRow>(type).implement({
      description,
      interfaces: (organization ? [Node, Entity, Organization] : [Node, Entity]) as AnyInterface[],
      fields: (t) =>
        ({
          ...Object.fromEntries(
            Object.entries(fields).map(([property, field]) => [
              property,
              t.field({
                type: fieldType(enums, field) as 'String',
                description: field.description,
                extensions: properties(property),
                resolve: (row) => (row[property] ?? null) as never,
              }),
            ]),
          ),
          ...connectionFields(t as never, connectionsOf(type).values()),
        }) as never,
    });
  }
  return { Node, Entity, Organization };
};

const connectionDescription = ({ relationship, direction }: ConnectionField): string =>
  `What it ${direction === 'out' ? relationship.verb.en : relationship.inverse.en} (${relationship.name}).`;

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

const pathText = (path: {
  key: string | number;
  prev: { key: string | number; prev: unknown } | undefined;
}): string => {
  const keys: (string | number)[] = [];
  for (let at: { key: string | number; prev: unknown } | undefined = path; at; at = at.prev as typeof at)
    keys.unshift(at.key);
  return keys.join('.');
};

export type Entities = ReturnType<typeof createEntities>;
