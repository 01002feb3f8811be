import type { ColumnsOf } from '../../cypher/rows.ts';
import { present } from '../../cypher/rows.ts';
import type { Field } from '../../ontology/define.ts';
import type { OutputFields } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import { storedValue } from '../select/stored-values.ts';

/** A field that gives a column of the ontology as it is stored, null where there is none: what it reads is what it gives. */
export const storedField = <Row extends object>(
  t: OutputFields<Row>,
  enums: Enums,
  name: string,
  field: Field,
  description: string,
) => {
  const column = <Value>() => ({
    description,
    reads: [name as string & keyof ColumnsOf<Row>],
    resolve: (row: Row) =>
      storedValue((row as { id?: string }).id, name, field, present(row, name)) as Value | null,
  });
  switch (field.kind) {
    case 'int':
      return t.int(column<number>());
    case 'float':
      return t.float(column<number>());
    case 'boolean':
      return t.boolean(column<boolean>());
    case 'enum':
      return t.field({ type: enums.ofField(field.enum!), ...column<string>() });
    case 'date':
      return t.field({ type: 'PartialDate', ...column<string>() });
    default:
      return t.string(column<string>());
  }
};
