import { collectSubFields } from '@graphql-tools/utils';
import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { ListValue, NodeRow } from '../../cypher/rows.ts';
import {
  type ConnectionSelection,
  connectionColumn,
  degreeColumn,
  type ListSelection,
  type NodeSelection,
} from '../../cypher/selection.ts';
import { AtlasError } from '../../errors.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import { type Connected, type StepArguments, type Wanted, wantedBy } from '../builder/reads.ts';
import { type Context, sameNodes } from '../context.ts';
import { givenInQuery } from '../inputs/given.ts';
import { type ListArguments, orderOf, pageOf } from '../inputs/paging.ts';

/**
 * What goes into one statement; the rest is left to the loaders. Neo4j takes about twice as long to plan a new statement
 * for each further level (12 levels: seconds), and the embedded engine refuses one that nests too deep.
 */
export const maximumSubqueries = 20;
export const maximumLevels = 6;

/** Field nodes that answer under one response key, and those of other keys for the same thing. */
type Nodes = readonly FieldNode[];
type Groups = readonly Nodes[];

/** What a field that loads its value wants: looked for once, not once for each record that it is resolved on. */
export const selectOnce = <T>(
  { memo }: Pick<Context, 'memo'>,
  info: GraphQLResolveInfo,
  select: () => T,
): T => memo.once(info.fieldNodes, `selection on ${info.parentType.name}`, select);

/** What is wanted of an answer that is, or holds, a graph. */
export interface GraphSelection {
  readonly node: NodeSelection;
  readonly edgeProperties: readonly string[];
  /** A graph is asked for: the answer itself, or its field of that name. */
  readonly graph: boolean;
  /** Sums over all of a table are asked for, beside its cells. */
  readonly sums: boolean;
}

/** What is wanted of a relationship itself. */
export interface RelationshipSelection {
  readonly edgeProperties: readonly string[];
  readonly edgeEnds: boolean;
}

/** What the selection below a field asks for within its answer. */
interface Below {
  /** Columns of what the answer consists of, beside its records. */
  readonly columns: Set<string>;
  readonly recordColumns: Set<string>;
  /** The field nodes under each record in it. */
  readonly records: Nodes[];
  /** There is a graph in it. */
  graph: boolean;
}

/**
 * Reads the query below a field and says, as a value, what it wants: the whole selection, through fragments, aliases,
 * `@skip` and `@include`, and interfaces. What it cannot say (two meanings under one alias, too many subqueries, an
 * argument that will be refused) it leaves out, and the field's own resolver asks for it through the loaders.
 */
export class LookAhead {
  private readonly info: GraphQLResolveInfo;
  private subqueries = 0;
  private level = 0;

  constructor(info: GraphQLResolveInfo) {
    this.info = info;
  }

  /** What is wanted of a node of one of these types. `abstract`: the schema has an interface there. */
  node(types: readonly EntityTypeName[], abstract: boolean, groups: Groups): NodeSelection {
    const properties = new Set<string>(abstract ? ['id'] : []);
    let degree = false;
    const wanted = new Map<string, Variant[]>();
    const memo: Meaning[] = [];
    for (const type of types) {
      for (const group of groups) {
        for (const [key, nodes] of this.fieldsOf(type, group)) {
          const { reads = [], follows: connected } = this.wanted(type, nodes);
          for (const column of reads)
            if (column === degreeColumn) degree = true;
            else properties.add(column);
          if (connected) {
            let known = memo.find(
              (m) => m.key === key && m.list === connected.name && sameNodes(m.nodes, nodes),
            );
            if (!known) {
              const selection = this.tryConnection(type, key, connected, nodes);
              known = { key, list: connected.name, nodes, selection };
              memo.push(known);
            }
            addVariant(wanted, key, type, known.selection, types.length > 1 || groups.length > 1);
          }
        }
      }
    }
    const connections = [...wanted].flatMap(([key, variants]) =>
      resolveVariants(key, variants, types.length),
    );
    return { types, properties: [...properties], labels: abstract, degree, connections };
  }

  /** What the selection below a list wants of it, whatever the arguments of the list are. */
  belowList(
    target: { readonly types: readonly EntityTypeName[]; readonly abstract: boolean },
    connectionType: string,
    nodes: Nodes,
  ): BelowList {
    const { columns, records } = this.below(connectionType, nodes, { ends: false });
    const cursors = [...cursorColumns].some((column) => columns.has(column));
    const rows = cursors || [...rowColumns].some((column) => columns.has(column));
    return {
      columns,
      cursors,
      ...(rows ? { node: this.node(target.types, target.abstract, records) } : {}),
      relationship: relationshipOf(columns),
    };
  }

  /** What is wanted of a connection field of a node; throws what its arguments deserve. */
  connection(type: EntityTypeName, key: string, connected: Connected, nodes: Nodes): ConnectionSelection {
    const field = this.objectType(type).getFields()[nodes[0]!.name.value]!;
    const args = givenInQuery(field, nodes[0]!, this.info.variableValues) as ListArguments & StepArguments;
    const target = { ...connected, edges: true, name: connected.name };
    const below = this.belowList(connected, getNamedType(field.type).name, nodes);
    return {
      ...listOf(target, args, below),
      key,
      owners: [],
      step: connected.step(args),
      ...(args.edge ? { edge: args.edge } : {}),
    };
  }

  /**
   * What is wanted of the records and relationships in an answer that is, or holds, a graph: the same of all of them,
   * wherever in the answer they stand.
   */
  graph(type: string, nodes: Nodes): GraphSelection {
    const { columns, recordColumns, records, graph } = this.below(type, nodes, { ends: true });
    const node = this.node(entityTypeNames, true, records);
    return {
      node: { ...node, properties: [...new Set([...node.properties, ...recordColumns])] },
      edgeProperties: relationshipOf(columns).edgeProperties,
      graph: graph || type === 'Graph',
      sums: [...sumColumns].some((column) => columns.has(column)),
    };
  }

  /** What is wanted of a relationship that stands for itself. */
  relationship(nodes: Nodes): RelationshipSelection {
    return relationshipOf(this.below('Relationship', nodes, { ends: false }).columns);
  }

  private tryConnection(type: EntityTypeName, key: string, connected: Connected, nodes: Nodes) {
    if (this.level >= maximumLevels || ++this.subqueries > maximumSubqueries) return undefined;
    this.level++;
    try {
      return this.connection(type, key, connected, nodes);
    } catch (error) {
      if (error instanceof AtlasError) return undefined; // the field's own resolver will say it, at its own path
      throw error;
    } finally {
      this.level--;
    }
  }

  private below(type: string, nodes: Nodes, { ends }: { ends: boolean }): Below {
    const found: Below = { columns: new Set(), recordColumns: new Set(), records: [], graph: false };
    const collect = (name: string, under: Nodes): void => {
      for (const inner of this.fieldsOf(name, under).values()) {
        const { reads = [], readsOfRecords = [], leads } = this.wanted(name, inner);
        for (const column of reads) found.columns.add(column);
        for (const column of readsOfRecords) found.recordColumns.add(column);
        if (leads === undefined) continue;
        const to = getNamedType(this.objectType(name).getFields()[inner[0]!.name.value]!.type);
        if (to.name === 'Graph') found.graph = true;
        if (leads === 'within') collect(to.name, inner);
        else if (leads === 'records' || ends) found.records.push(inner);
      }
    };
    collect(type, nodes);
    return found;
  }

  private fieldsOf(type: string, nodes: Nodes): Map<string, FieldNode[]> {
    const { schema, fragments, variableValues } = this.info;
    return collectSubFields(schema, fragments, variableValues, this.objectType(type), nodes as FieldNode[])
      .fields;
  }

  private wanted(type: string, nodes: Nodes): Wanted {
    return wantedBy(this.objectType(type).getFields()[nodes[0]!.name.value]);
  }

  private objectType(name: string): GraphQLObjectType {
    return this.info.schema.getType(name) as GraphQLObjectType;
  }
}

/** What a selection wants of a list, without the arguments of the list. */
export interface BelowList {
  readonly columns: ReadonlySet<string>;
  readonly cursors: boolean;
  readonly node?: NodeSelection;
  readonly relationship: RelationshipSelection;
}

/** What is wanted of a list, from the arguments of the field and the selection below it; throws what the arguments deserve. */
export const listOf = (
  target: { readonly types: readonly EntityTypeName[]; readonly name: string; readonly edges: boolean },
  args: ListArguments,
  { columns, cursors, node, relationship }: BelowList,
): ListSelection & RelationshipSelection => {
  const order = orderOf(args.orderBy, target);
  const page = pageOf(args, target.name, order);
  return {
    types: target.types,
    ...(args.where ? { where: args.where } : {}),
    order,
    page,
    ...(node ? { node } : {}),
    wants: {
      cursors,
      total: columns.has('totalCount'),
      behind:
        columns.has(page.backward ? 'hasNextPage' : 'hasPreviousPage') &&
        (page.backward ? page.before : page.after) !== undefined,
    },
    ...relationship,
  };
};

/** Columns of a list that its rows give, those that cursors give, and those that a relationship's type and ends give. */
const rowColumns = new Set(['edges', 'hasNextPage', 'hasPreviousPage']);
const cursorColumns = new Set(['cursor', 'startCursor', 'endCursor']);
const endColumns = new Set(['type', 'start', 'end', 'direction']);

/** Columns of a table that are sums of its cells. */
const sumColumns = new Set(['rowSums', 'columnSums', 'sum']);

const relationshipOf = (columns: ReadonlySet<string>): RelationshipSelection => ({
  edgeProperties: [...columns].filter(
    (column) =>
      column !== 'totalCount' &&
      !rowColumns.has(column) &&
      !cursorColumns.has(column) &&
      !sumColumns.has(column) &&
      !endColumns.has(column),
  ),
  edgeEnds: [...endColumns].some((column) => columns.has(column)),
});

/** What the same field nodes under the same key of the same list were found to mean. */
interface Meaning {
  readonly key: string;
  readonly list: string;
  readonly nodes: Nodes;
  readonly selection: ConnectionSelection | undefined;
}

/** One meaning of a response key, and for which types it holds; undefined: it must be loaded. */
interface Variant {
  readonly owners: Set<EntityTypeName>;
  readonly signature: string;
  readonly selection: ConnectionSelection | undefined;
}

const addVariant = (
  wanted: Map<string, Variant[]>,
  key: string,
  owner: EntityTypeName,
  selection: ConnectionSelection | undefined,
  compare: boolean,
) => {
  const signature = compare ? JSON.stringify(selection, (_, v) => (typeof v === 'bigint' ? `${v}n` : v)) : '';
  const variants = wanted.get(key) ?? [];
  const same = variants.find((v) => v.signature === signature);
  if (same) same.owners.add(owner);
  else variants.push({ owners: new Set([owner]), signature, selection });
  wanted.set(key, variants);
};

/** Each type reads a key in one way only: a type with two meanings for a key gets neither here. */
const resolveVariants = (key: string, variants: Variant[], typeCount: number): ConnectionSelection[] => {
  const single = variants.length === 1;
  return variants.flatMap(({ owners, selection }) => {
    const clear = [...owners].filter((o) => variants.filter((v) => v.owners.has(o)).length === 1);
    if (selection === undefined || clear.length === 0) return [];
    const everyone = single && clear.length === typeCount;
    const column = single ? key : `${key}@${clear.join('+')}`;
    return [{ ...selection, key: column, owners: everyone ? [] : clear }];
  });
};

/** The list that a row has for a response key on this type; undefined where look-ahead did not bring it. */
export const connectionOf = (row: NodeRow, key: string, owner: EntityTypeName): ListValue | undefined => {
  const columns = row as unknown as Readonly<Record<string, ListValue>>;
  const plain = columns[connectionColumn(key)];
  if (plain !== undefined) return plain;
  const prefix = connectionColumn(`${key}@`);
  const column = Object.keys(columns).find(
    (name) => name.startsWith(prefix) && name.slice(prefix.length).split('+').includes(owner),
  );
  return column === undefined ? undefined : columns[column];
};
