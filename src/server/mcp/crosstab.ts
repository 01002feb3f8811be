import { z } from 'zod';
import { constant } from '../../graphql/builder/names.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import { textOf } from './answer.ts';
import { type Cut, cutLines } from './statements.ts';
import { tool } from './tool.ts';

const query = `query ($rows: EntityType!, $columns: EntityType!, $through: [RelationshipType!], $rowWhere: RecordWhere, $columnWhere: RecordWhere, $limit: Int!) {
  crosstab(rows: $rows, columns: $columns, through: $through, rowWhere: $rowWhere, columnWhere: $columnWhere, limit: $limit) {
    total through { relationship direction } truncated { reason advice }
    cells { count stated row { slug name } column { slug name } items { key entity { name } } }
  }
}`;

interface Cell {
  readonly count: number;
  readonly stated: number;
  readonly row: { readonly slug: string; readonly name: string };
  readonly column: { readonly slug: string; readonly name: string };
  readonly items: readonly { readonly key: string; readonly entity: { readonly name: string } | null }[];
}

const camel = (type: string) => {
  const name = entityTypeNames.find((one) => constant(one) === type.toUpperCase()) ?? type;
  return name.charAt(0).toLowerCase() + name.slice(1);
};

const only = (type: string, names: readonly string[] | undefined) =>
  names?.length ? { [camel(type)]: { name: { in: names } } } : undefined;

/** `crosstab`: two types against each other. */
export const crosstabTool = tool({
  name: 'crosstab',
  description:
    'Which records of two types are joined, as counted cells with the records between: rows COMPANY, columns MODEL_TYPE gives who builds which kinds of models.',
  input: z.object({
    rows: z.string().describe('entity type, e.g. COMPANY'),
    columns: z.string().describe('entity type, e.g. MODEL_TYPE'),
    through: z
      .array(z.string())
      .max(3)
      .optional()
      .describe('relationship types from rows to columns, where the usual way is not meant'),
    rowNames: z.array(z.string()).max(50).optional().describe('only rows with these names'),
    columnNames: z.array(z.string()).max(50).optional(),
    limit: z.int().min(1).max(500).default(200),
  }),
  run: async ({ rows, columns, through, rowNames, columnNames, limit }, ask) => {
    const [rowWhere, columnWhere] = [only(rows, rowNames), only(columns, columnNames)];
    const { crosstab } = await ask<{
      crosstab: {
        total: number;
        through: readonly { relationship: string; direction: string }[];
        truncated: Cut | null;
        cells: readonly Cell[];
      };
    }>(query, {
      rows: rows.toUpperCase(),
      columns: columns.toUpperCase(),
      limit,
      ...(through?.length && { through }),
      ...(rowWhere && { rowWhere }),
      ...(columnWhere && { columnWhere }),
    });
    const { total, through: way, truncated, cells } = crosstab;
    if (cells.length === 0) return 'The reports join none of these.';
    return textOf(
      [
        `${cells.length} cells; ${total} records or statements counted, each once; through ${way.map((link) => link.relationship).join(' → ')}; (n of m stated) where some only follow by rules:`,
        ...cutLines(truncated),
        ...cells.map(({ count, stated, row, column, items }) => {
          const by = items.flatMap(({ entity }) => (entity ? [entity.name] : [])).join(', ');
          const stands = stated === count ? `${count}` : `${stated} of ${count} stated`;
          return `- ${row.name} × ${column.name}: ${stands}${by ? `: ${by}` : ''}`;
        }),
      ],
      'Name rows or columns, or ask for a smaller limit.',
    );
  },
});
