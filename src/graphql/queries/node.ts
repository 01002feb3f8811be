import type { GraphQLResolveInfo } from 'graphql';
import { type NodeRow, type RelationshipRow, typeOfRow } from '../../cypher/rows.ts';
import { overLimit } from '../../errors.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import type { Builder } from '../builder/builder.ts';
import { decodeId, decodeRelationshipId } from '../builder/ids.ts';
import type { Context } from '../context.ts';
import { LookAhead, selectOnce } from '../select/look-ahead.ts';
import { lookup } from './records.ts';

/** Most ids that `nodes` takes at once. */
export const maximumNodes = 100;

/** `node` and `nodes`: whatever has an id, by it. */
export const createNodeQueries = (builder: Builder): void => {
  builder.queryField('node', (t) =>
    t.field({
      type: 'Node',
      description: 'The record or relationship with this id, as Relay wants it. Null: there is none.',
      args: { id: t.arg.id({ required: true, description: 'Its id, as the field id gives it.' }) },
      resolve: (_, { id }, context, info) => {
        const entity = decodeId(id);
        if (entity) return lookup(entity.slug, [entity.type], true, context, info);
        return relationshipNamed(id, context, info);
      },
    }),
  );
  builder.queryField('nodes', (t) =>
    t.field({
      type: ['Node'],
      nullable: { list: true, items: true },
      description: 'The records and relationships with these ids, in their order; null where there is none.',
      args: {
        ids: t.arg.idList({
          required: true,
          description: 'The ids, as the field id gives them: at most 100.',
        }),
      },
      resolve: (_, { ids }, context, info) => {
        if (ids.length > maximumNodes)
          throw overLimit('ids', maximumNodes, ids.length, 'Ask in several requests.');
        const selection = new LookAhead(info).node(entityTypeNames, true, [info.fieldNodes]);
        return ids.map((id) => {
          const entity = decodeId(id);
          if (entity) return ofType(entity.type, context.loaders.node(selection, entity.slug));
          return relationshipNamed(id, context, info);
        });
      },
    }),
  );
};

const relationshipNamed = (
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RelationshipRow | null> | null => {
  const found = decodeRelationshipId(id);
  if (!found) return null;
  const { edgeProperties } = selectOnce(context, info, () =>
    new LookAhead(info).relationship(info.fieldNodes),
  );
  return context.loaders.relationship(edgeProperties, found);
};

/** An id names a type as well as a slug; a record of another type is not what it means. */
const ofType = async (type: EntityTypeName, found: Promise<NodeRow | null>): Promise<NodeRow | null> => {
  const row = await found;
  return row !== null && typeOfRow(row) === type ? row : null;
};
