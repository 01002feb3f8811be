import { entityTypeNames } from '../../ontology/ontology.ts';
import type { Builder, OutputFields, Ref } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import type { Target } from '../builder/names.ts';
import type { EdgeRow, ListRow } from '../select/rows.ts';
import type { Facets } from './facets.ts';

/** `PageInfo`, and one pair of connection and edge types for each kind of list. */
export const createLists = (builder: Builder, enums: Enums, facets: Facets) => {
  const PageInfo = builder.objectRef<ListRow>('PageInfo').implement({
    description: 'Where a page lies in its list, as Relay wants it.',
    fields: (t) => ({
      hasNextPage: t.boolean({
        nullable: false,
        description: 'Whether the list goes on after this page.',
        reads: ['hasNextPage'],
        resolve: (list) => list.hasNextPage,
      }),
      hasPreviousPage: t.boolean({
        nullable: false,
        description: 'Whether the list has something before this page.',
        reads: ['hasPreviousPage'],
        resolve: (list) => list.hasPreviousPage,
      }),
      startCursor: t.string({
        description:
          'The cursor of the first record on the page, to be given as before. Null on an empty page.',
        reads: ['startCursor'],
        resolve: (list) => list.startCursor,
      }),
      endCursor: t.string({
        description:
          'The cursor of the last record on the page, to be given as after. Null on an empty page.',
        reads: ['endCursor'],
        resolve: (list) => list.endCursor,
      }),
    }),
  });

  /** What every page tells of its list. */
  const Page = builder.interfaceRef<ListRow>('Page').implement({
    description:
      'A page of a list, whatever the list holds: how long the list is, where the page lies in it, and what the whole list consists of.',
    fields: (t) => ({
      pageInfo: t.field({
        type: PageInfo,
        nullable: false,
        description: 'Where the page lies in its list.',
        leads: 'within',
        resolve: (list) => list,
      }),
      totalCount: t.int({
        nullable: false,
        description: 'How many there are in the whole list. It is counted only where it is asked for.',
        reads: ['totalCount'],
        resolve: (list) => list.totalCount,
      }),
      facets: facets.field(t),
    }),
  });

  const place = (t: OutputFields<EdgeRow>, what: string) => ({
    cursor: t.string({
      nullable: false,
      description: `The place of the ${what} in its list, for after and before.`,
      reads: ['cursor'],
      resolve: (row) => row.cursor,
    }),
    direction: t.field({
      type: enums.Direction,
      description:
        'OUT where the relationship starts at the record whose list this is, IN where it ends there. Null in a list that starts a query.',
      reads: ['direction'],
      resolve: (row) => row.direction,
    }),
  });

  const lists = new Map<Target, Ref<ListRow>>();

  /** The list type of these records. */
  const connection = (target: Target): Ref<ListRow> => {
    const known = lists.get(target);
    if (known) return known;
    const edge = builder.objectRef<EdgeRow>(`${target}Edge`).implement({
      description: `A ${target} in a list, and what led to it.`,
      fields: (t) => ({
        ...place(t, 'record'),
        node: t.field({
          type: target,
          nullable: false,
          description: 'The record at this place of the list.',
          leads: 'records',
          resolve: (row) => row.node,
        }),
        relationship: t.field({
          type: 'Relationship',
          description: 'The relationship that led here. Null in a list that starts a query.',
          leads: 'within',
          resolve: (row) => row.relationship ?? null,
        }),
      }),
    });
    const made = builder.objectRef<ListRow>(`${target}Connection`).implement({
      description: `A page of ${target} records.`,
      interfaces: [Page],
      fields: (t) => ({
        edges: t.field({
          type: [edge],
          nullable: false,
          description: 'The records with their cursors and the relationships that led to them.',
          reads: ['edges'],
          leads: 'within',
          resolve: (list) => list.edges,
        }),
        nodes: t.field({
          type: [target],
          nullable: false,
          description: 'The records of the page, without cursors and relationships.',
          reads: ['edges'],
          leads: 'records',
          resolve: (list) => list.edges.map((row) => row.node),
        }),
      }),
    });
    lists.set(target, made);
    return made;
  };

  const RelationshipEdge = builder.objectRef<EdgeRow>('RelationshipEdge').implement({
    description: 'A relationship in the list of one of the entities it joins.',
    fields: (t) => ({
      ...place(t, 'relationship'),
      node: t.field({
        type: 'Relationship',
        nullable: false,
        description: 'The relationship at this place of the list.',
        leads: 'within',
        resolve: (row) => row.relationship!,
      }),
      neighbor: t.field({
        type: 'Entity',
        nullable: false,
        description: 'The entity at the other end, seen from the one whose list this is.',
        leads: 'records',
        resolve: (row) => row.node,
      }),
    }),
  });
  const RelationshipConnection = builder.objectRef<ListRow>('RelationshipConnection').implement({
    description: 'A page of the list of an entity’s relationships.',
    interfaces: [Page],
    fields: (t) => ({
      edges: t.field({
        type: [RelationshipEdge],
        nullable: false,
        description: 'The relationships with their cursors, and the entities at their other ends.',
        reads: ['edges'],
        leads: 'within',
        resolve: (list) => list.edges,
      }),
      nodes: t.field({
        type: ['Relationship'],
        nullable: false,
        description: 'The relationships of the page, without cursors and other ends.',
        reads: ['edges'],
        leads: 'within',
        resolve: (list) => list.edges.map((row) => row.relationship!),
      }),
    }),
  });

  for (const target of [...entityTypeNames, 'Organization', 'Entity'] as const) connection(target);
  return { connection, RelationshipConnection };
};

export type Lists = ReturnType<typeof createLists>;
