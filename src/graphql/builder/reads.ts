import SchemaBuilder, {
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type InputShapeFromFields,
  type PothosOutputFieldConfig,
  type Resolver,
  type SchemaTypes,
  type ShapeFromTypeParam,
  type TypeParam,
} from '@pothos/core';
import type { GraphQLField, GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { ColumnsOf, NodeColumns } from '../../cypher/rows.ts';
import type { Step } from '../../cypher/step.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';

/*
 * What a field reads and what is fetched for it are one declaration:
 *
 *     name: t.string({ reads: ['nameZh', 'nameEn'], resolve: (row) => row.nameEn ?? row.nameZh })
 *
 * `resolve` sees those columns of its row and no other (a compile error), look-ahead fetches them, and a row that lacks
 * one all the same is an error that names the field: never a null, a 0 or an empty list.
 */

/** Arguments that decide which relationships a list follows. */
export interface StepArguments {
  readonly types?: readonly RelationshipTypeName[] | null | undefined;
  readonly direction?: Step['direction'] | null | undefined;
}

/** How a connection field is followed. */
export interface Connected {
  /** A name for the list, for its cursors: `Company.models`. */
  readonly name: string;
  readonly types: readonly EntityTypeName[];
  readonly abstract: boolean;
  readonly step: (args: StepArguments) => Step;
}

/** What a field wants fetched, as look-ahead reads it off the schema. */
export interface Wanted {
  /** Columns of the row that the field is resolved on. */
  readonly reads?: readonly string[] | undefined;
  /** Columns of every record in the answer that the field's row is a part of. */
  readonly readsOfRecords?: readonly string[] | undefined;
  /**
   * Where the selection below goes on. `within`: in the same answer. `records`: on a record in it. `ends`: on a record
   * too, where the answer is a graph that holds both ends; elsewhere they are loaded.
   */
  readonly leads?: 'within' | 'records' | 'ends' | undefined;
  /** The field is a list along relationships. */
  readonly follows?: Connected | undefined;
}

/** What a resolver may see of its row: what every row has, and the columns that the field reads. */
type Reading<Row, Names> = [Names] extends [string]
  ? Row & Pick<ColumnsOf<Row>, Names & keyof ColumnsOf<Row>>
  : Row;

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      reads: ReadsPlugin<Types>;
    }

    // The last parameter is free for what an option infers; Pothos's own plugins for databases use it so.
    export interface InferredFieldOptions<
      Types extends SchemaTypes,
      ResolveShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveReturnShape = unknown,
    > {
      Reads: Omit<Wanted, 'reads' | 'readsOfRecords'> & {
        reads?: readonly (ResolveReturnShape & keyof ColumnsOf<ResolveShape> & string)[];
        readsOfRecords?: readonly (keyof NodeColumns)[];
        resolve: Resolver<
          Reading<ResolveShape, ResolveReturnShape>,
          InputShapeFromFields<Args>,
          Types['Context'],
          ShapeFromTypeParam<Types, Type, Nullable>
        >;
      };
    }
  }
}

const key = 'atlas';

class ReadsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const { reads, readsOfRecords, leads, follows }: Wanted = config.pothosOptions;
    const wanted: Wanted = { reads, readsOfRecords, leads, follows };
    return { ...config, extensions: { ...config.extensions, [key]: wanted } };
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { extensions, parentType, name }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { reads = [] } = (extensions?.[key] ?? {}) as Wanted;
    if (reads.length === 0) return resolve;
    const check = (row: unknown, key: string | number | undefined) => {
      for (const column of reads)
        if ((row as Record<string, unknown>)[column] === undefined)
          throw new Error(
            `${parentType}.${name} reads ${column}, which was not fetched (at ${key ?? 'a field of that name'})`,
          );
    };
    if (looksAround(resolve))
      return (row, args, context, info) => {
        check(row, info.path.key);
        return resolve(row, args, context, info);
      };
    return (row, args, context, info = unseen) => {
      check(row, info?.path.key);
      return resolve(row, args, context, info);
    };
  }
}

/**
 * Whether a resolver looks at its place in the query. Who runs it makes that place only for resolvers that declare a
 * fourth parameter (server/execute/run), so what wraps a resolver declares as many as it.
 */
export const looksAround = (resolve: { readonly length: number }): boolean => resolve.length > 3;

/** The place of resolvers that do not look at it: a parameter that has a default is not counted. */
export const unseen = undefined as unknown as GraphQLResolveInfo;

SchemaBuilder.registerPlugin('reads', ReadsPlugin);

/** What a field of the schema wants fetched. */
export const wantedBy = (field: GraphQLField<unknown, unknown> | undefined): Wanted =>
  (field?.extensions[key] as Wanted | undefined) ?? {};
