import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
} from 'graphql';
import type { ConnectionSelection, ListSelection, NodeSelection } from '../../cypher/selection.ts';
import { AtlasError } from '../../errors.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import { type Context, sameNodes } from '../context.ts';
import { givenInQuery } from '../inputs/given.ts';
import { type ListArguments, orderOf, pageOf } from '../inputs/paging.ts';
import { type Connected, type Needs, needsOf } from './needs.ts';

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
export const selectOnce = <T>({ memo }: Context, info: GraphQLResolveInfo, select: () => T): T =>
  memo.once(info.fieldNodes, `selection on ${info.parentType.name}`, select);

/** What is wanted of an answer that is, or holds, a graph. */
export interface GraphSelection {
  readonly node: NodeSelection;
  readonly edgeProperties: readonly string[];
  /** A graph is asked for: the answer itself, or its field of that name. */
  readonly graph: boolean;
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
          const needs = this.needs(type, nodes[0]!.name.value);
          if (needs?.kind === 'properties') for (const p of needs.properties) properties.add(p);
          else if (needs?.kind === 'degree') degree = true;
          else if (needs?.kind === 'connection') {
            const { connected } = needs;
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

  /** What is wanted of a list, from the arguments of the field and the selection below it. */
  list(
    target: { types: readonly EntityTypeName[]; abstract: boolean; name: string; edges: boolean },
    args: ListArguments,
    connectionType: string,
    nodes: Nodes,
  ): ListSelection & { edgeProperties: string[]; edgeEnds: boolean } {
    const order = orderOf(args.orderBy, target);
    const page = pageOf(args, target.name, order);
    const below = this.belowConnection(connectionType, nodes);
    return {
      types: target.types,
      ...(args.where ? { where: args.where } : {}),
      order,
      page,
      ...(below.rows
        ? { node: this.node(target.types, target.abstract || below.abstract, below.groups) }
        : {}),
      wants: {
        cursors: below.cursors,
        total: below.total,
        behind:
          (page.backward ? below.next : below.previous) &&
          (page.backward ? page.before : page.after) !== undefined,
      },
      edgeProperties: [...below.edgeProperties],
      edgeEnds: below.edgeEnds,
    };
  }

  /** What is wanted of a connection field of a node; throws what its arguments deserve. */
  connection(type: EntityTypeName, key: string, connected: Connected, nodes: Nodes): ConnectionSelection {
    const field = this.objectType(type).getFields()[nodes[0]!.name.value]!;
    const args = givenInQuery(field, nodes[0]!, this.info.variableValues) as ListArguments &
      Record<string, unknown>;
    const target = { ...connected, edges: true, name: connected.name };
    const list = this.list(target, args, getNamedType(field.type).name, nodes);
    return {
      ...list,
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
    const groups: Nodes[] = [];
    const nodeProperties = new Set<string>();
    const edgeProperties = new Set<string>();
    const below = (name: string, fieldNodes: Nodes): void => {
      for (const [, inner] of this.fieldsOf(name, fieldNodes)) {
        const needs = this.needs(name, inner[0]!.name.value);
        if (needs?.kind === 'far') groups.push(inner);
        else if (needs?.kind === 'relationship' || needs?.kind === 'part') below(needs.type, inner);
        else if (needs?.kind === 'ends' && inner[0]!.selectionSet) groups.push(inner);
        else if (needs?.kind === 'properties') for (const p of needs.properties) edgeProperties.add(p);
        else if (needs?.kind === 'node-properties') for (const p of needs.properties) nodeProperties.add(p);
      }
    };
    below(type, nodes);
    const parts = [...this.fieldsOf(type, nodes).values()].map((inner) => inner[0]!.name.value);
    const node = this.node(entityTypeNames, true, groups);
    return {
      node: { ...node, properties: [...new Set([...node.properties, ...nodeProperties])] },
      edgeProperties: [...edgeProperties],
      graph: type === 'Graph' || parts.includes('graph'),
    };
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

  /** Which parts of a connection are asked for, and the field nodes under each node of it. */
  private belowConnection(connectionType: string, nodes: Nodes) {
    const below = {
      groups: [] as Nodes[],
      /** A field whose type is an interface leads to the node, even where the list has only one type. */
      abstract: false,
      edgeProperties: new Set<string>(),
      edgeEnds: false,
      rows: false,
      cursors: false,
      total: false,
      next: false,
      previous: false,
    };
    const far = (typeName: string, name: string, inner: Nodes) => {
      below.groups.push(inner);
      if (isAbstractType(getNamedType(this.objectType(typeName).getFields()[name]!.type)))
        below.abstract = true;
    };
    const edge = (fields: Iterable<readonly [string, Nodes]>, typeName: string) => {
      for (const [, inner] of fields) {
        const name = inner[0]!.name.value;
        const needs = this.needs(typeName, name);
        if (needs?.kind === 'far') far(typeName, name, inner);
        else if (needs?.kind === 'relationship') edge(this.fieldsOf(needs.type, inner), needs.type);
        else if (needs?.kind === 'ends') below.edgeEnds = true;
        else if (needs?.kind === 'properties') for (const p of needs.properties) below.edgeProperties.add(p);
        else if (name === 'cursor') below.cursors = true;
      }
    };
    for (const [, inner] of this.fieldsOf(connectionType, nodes)) {
      const name = inner[0]!.name.value;
      const needs = this.needs(connectionType, name);
      if (name === 'totalCount') below.total = true;
      else if (name === 'pageInfo') {
        below.rows = true;
        for (const [, page] of this.fieldsOf('PageInfo', inner)) {
          const wanted = page[0]!.name.value;
          if (wanted.endsWith('Cursor')) below.cursors = true;
          if (wanted === 'hasNextPage') below.next = true;
          if (wanted === 'hasPreviousPage') below.previous = true;
        }
      } else if (needs?.kind === 'edges') {
        below.rows = true;
        edge(this.fieldsOf(needs.type, inner), needs.type);
      } else if (needs?.kind === 'far') {
        below.rows = true;
        far(connectionType, name, inner);
      } else if (needs?.kind === 'relationship') {
        below.rows = true;
        edge(this.fieldsOf(needs.type, inner), needs.type);
      }
    }
    return below;
  }

  private fieldsOf(type: string, nodes: Nodes): Map<string, FieldNode[]> {
    const { schema, fragments, variableValues } = this.info;
    return collectSubFields(schema, fragments, variableValues, this.objectType(type), nodes as FieldNode[])
      .fields;
  }

  private needs(type: string, field: string): Needs | undefined {
    return needsOf(this.objectType(type).getFields()[field]);
  }

  private objectType(name: string): GraphQLObjectType {
    return this.info.schema.getType(name) as GraphQLObjectType;
  }
}

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
