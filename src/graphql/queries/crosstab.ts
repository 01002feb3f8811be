import { type Crossing, weakestLast } from '../../cypher/crosstab.ts';
import type { NodeRow } from '../../cypher/rows.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';
import { type Cell, type Crosstab, crosstab, type Item } from '../../questions/crosstab.ts';
import { chainBetween, type Link } from '../../questions/crosstab-chains.ts';
import type { Builder, Ref } from '../builder/builder.ts';
import { bounds, within } from '../inputs/graph-arguments.ts';
import { type RecordWhere, whereOfType } from '../inputs/record-filter.ts';
import type { Nodes } from '../select/graph-rows.ts';
import { LookAhead, selectOnce } from '../select/look-ahead.ts';
import { noteUnmet } from '../select/missing.ts';
import { readRelationships } from '../types/derivation.ts';
import { answerEntities } from './answer.ts';
import { countRows, type EntityCountRow } from './counts.ts';
import type { GraphParts } from './parts.ts';

interface CellRow {
  readonly cell: Cell;
  readonly row: NodeRow;
  readonly column: NodeRow;
}

interface CrosstabRow {
  readonly through: readonly Link[];
  readonly cells: readonly CellRow[];
  /** Undefined: nobody asked for sums. */
  readonly rowSums: readonly EntityCountRow[] | undefined;
  readonly columnSums: readonly EntityCountRow[] | undefined;
  readonly sum: number | undefined;
  readonly truncated: Crosstab['truncated'];
}

/** Cells with the records of their rows and columns; those of which one is gone are left out. */
const cellRows = (cells: readonly Cell[], nodes: Nodes): CellRow[] => {
  const rows: CellRow[] = [];
  for (const cell of cells) {
    const [row, column] = [nodes.get(cell.row), nodes.get(cell.column)];
    if (row && column) rows.push({ cell, row, column });
  }
  return rows;
};

/** `crosstab`: counts by row and column over two types of records that relationships join. */
export const createCrosstabQuery = (
  builder: Builder,
  { enums, filters, graphs }: GraphParts,
  { EntityCount, RecordWhere }: { EntityCount: Ref<EntityCountRow>; RecordWhere: RecordWhere },
): void => {
  const entity = (which: 'row' | 'column') => ({
    type: 'Entity' as const,
    nullable: false as const,
    description: `The entity of the ${which}.`,
    leads: 'records' as const,
    resolve: (cell: CellRow) => cell[which],
  });
  const CrosstabItem = builder.objectRef<Item>('CrosstabItem').implement({
    description: 'One of what a row and a column have in common, and what makes it so.',
    fields: (t) => ({
      key: t.exposeString('id', {
        nullable: false,
        description:
          'The slug of the record or, where row and column are joined directly, the id of the relationship.',
      }),
      entity: t.field({
        type: 'Entity',
        description:
          'The record. Null: row and column are joined directly. One more statement for all of a query.',
        resolve: ({ id, way }, _, context, info) => {
          if (way.length === 1) return null;
          const selection = selectOnce(context, info, () =>
            new LookAhead(info).node(entityTypeNames, true, [info.fieldNodes]),
          );
          return context.loaders.node(selection, id);
        },
      }),
      basis: t.field({
        type: enums.StatementBasis,
        nullable: false,
        description: 'STATED: all the relationships below are; DERIVED: one of them follows by a rule.',
        resolve: ({ basis }) => basis,
      }),
      relationships: t.field({
        type: ['Relationship'],
        description:
          'The relationships from the row to the column; of several ways the one that rests on most. One more statement for all of a query.',
        resolve: ({ way }, _, context, info) => readRelationships(way, context, info),
      }),
    }),
  });
  const Cell = builder.objectRef<CellRow>('CrosstabCell').implement({
    description: 'A cell: how many things one row and one column have in common, and which.',
    fields: (t) => ({
      row: t.field(entity('row')),
      column: t.field(entity('column')),
      count: t.int({
        nullable: false,
        description: 'How many things they have in common, each counted once.',
        resolve: ({ cell }) => cell.count,
      }),
      basis: t.field({
        type: enums.StatementBasis,
        nullable: false,
        description: 'The best basis that one of them has; DERIVED: all of them only follow by a rule.',
        resolve: ({ cell: { counts } }) => weakestLast.find((basis) => counts[basis] > 0) ?? 'stated',
      }),
      stated: t.int({
        nullable: false,
        description: 'How many of them rest on what a report states alone.',
        resolve: ({ cell }) => cell.counts.stated,
      }),
      derived: t.int({
        nullable: false,
        description: 'How many of them follow by a rule; the rest is common knowledge.',
        resolve: ({ cell }) => cell.counts.derived,
      }),
      items: t.field({
        type: [CrosstabItem],
        nullable: false,
        description: 'The first 100 things they have in common, and why each is here.',
        resolve: ({ cell }) => cell.items,
      }),
      ids: t.stringList({
        nullable: false,
        description:
          'The first 100: slugs of records or, where row and column are joined directly, relationships.',
        resolve: ({ cell }) => cell.items.map(({ id }) => id),
      }),
    }),
  });
  const ChainLink = builder.objectRef<Link>('CrosstabLink').implement({
    description: 'One type of relationship on the way from rows to columns.',
    fields: (t) => ({
      relationship: t.field({
        type: enums.RelationshipType,
        nullable: false,
        description: 'The type of the relationship.',
        resolve: (link) => link.relationship,
      }),
      direction: t.field({
        type: enums.Direction,
        nullable: false,
        description: 'Which way it leads, going from the rows to the columns.',
        resolve: (link) => link.direction,
      }),
    }),
  });
  const totals = <Sums extends 'rowSums' | 'columnSums'>(which: 'rows' | 'columns', sums: Sums) => ({
    type: [EntityCount] as [typeof EntityCount],
    nullable: false as const,
    description: `The ${which} that have any (with empty: all of them), with totals, by name; each thing counts once.`,
    leads: 'within' as const,
    reads: [sums],
    resolve: (row: CrosstabRow) => row[sums]!,
  });
  const Result = builder.objectRef<CrosstabRow>('Crosstab').implement({
    description: 'Counts of what the entities of two types have in common.',
    fields: (t) => ({
      through: t.field({
        type: [ChainLink],
        nullable: false,
        description: 'The types of relationships by which rows and columns are joined, in order.',
        resolve: (row) => row.through,
      }),
      cells: t.field({
        type: [Cell],
        nullable: false,
        description: 'Those that hold something, by the names of row and column.',
        leads: 'within',
        resolve: (row) => row.cells,
      }),
      rows: t.field(totals('rows', 'rowSums')),
      columns: t.field(totals('columns', 'columnSums')),
      total: t.int({
        nullable: false,
        description: 'How many things are counted in all cells together, each once.',
        reads: ['sum'],
        resolve: (row) => row.sum!,
      }),
      truncated: t.field({
        type: graphs.Truncation,
        description: 'Why this is not all there is. Null: every cell, row and column is here.',
        resolve: (row) => row.truncated,
      }),
    }),
  });

  builder.queryField('crosstab', (t) =>
    t.field({
      type: Result,
      description:
        'Counts over two types: of the relationships that join them or, through others, of the records before the last step. Derived relationships count; edge: { basis: { ne: DERIVED } } leaves them out.',
      args: {
        rows: t.arg({
          type: enums.EntityType,
          required: true,
          description: 'The entity type of the rows: COMPANY.',
        }),
        columns: t.arg({
          type: enums.EntityType,
          required: true,
          description: 'The entity type of the columns: MODEL_TYPE.',
        }),
        through: t.arg({
          type: [enums.RelationshipType],
          description:
            'At most 3, from rows to columns; what fits both ways is taken forward. Default: what people mean where the atlas knows it (a company’s model types are those of the models it develops), else the shortest, if only one.',
        }),
        rowWhere: t.arg({
          type: RecordWhere,
          description:
            'Only rows that meet this: { company: { … } } where rows are companies. Default: every one.',
        }),
        columnWhere: t.arg({
          type: RecordWhere,
          description:
            'Only columns that meet this: { modelType: { … } } where columns are model types. Default: every one.',
        }),
        edge: t.arg({
          type: filters.EdgeWhere,
          description: 'Only relationships that meet this count, on every step of the way. Default: all.',
        }),
        empty: t.arg.boolean({
          defaultValue: false,
          description: 'Whether rows and columns without any cell are told too. Default: no.',
        }),
        limit: t.arg.int({
          defaultValue: bounds.cells.preset,
          description: 'How many cells are given: at most 5000. Default: 500.',
        }),
      },
      resolve: async (_, args, context, info) => {
        const limit = within('limit', args.limit, bounds.cells);
        const { rows, columns } = args;
        const rowWhere = whereOfType('rowWhere', rows, args.rowWhere);
        const columnWhere = whereOfType('columnWhere', columns, args.columnWhere);
        const named = (args.through ?? undefined) as readonly RelationshipTypeName[] | undefined;
        const through = chainBetween(rows, columns, named);
        const crossing: Crossing = {
          rows,
          columns,
          through,
          ...(rowWhere ? { rowWhere } : {}),
          ...(columnWhere ? { columnWhere } : {}),
          ...(args.edge ? { edge: args.edge } : {}),
        };
        const { found, nodes } = await answerEntities(context, info, async (asker, { sums }) => {
          const counted = await crosstab(asker, crossing, { limit, empty: args.empty ?? false, sums });
          const totals = counted.sums ? [...counted.sums.rows, ...counted.sums.columns] : [];
          const ids = new Set<string>();
          for (const { row, column } of counted.cells) ids.add(row).add(column);
          for (const { id } of totals) ids.add(id);
          return { ...counted, ids: [...ids] };
        });
        if (found.cells.length === 0) noteUnmet(context, info, args.rowWhere, args.columnWhere, args.edge);
        return {
          through,
          truncated: found.truncated,
          cells: cellRows(found.cells, nodes),
          rowSums: found.sums && countRows(found.sums.rows, nodes),
          columnSums: found.sums && countRows(found.sums.columns, nodes),
          sum: found.sums?.total,
        };
      },
    }),
  );
};
