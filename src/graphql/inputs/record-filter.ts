import type { Where } from '../../cypher/selection.ts';
import { badInput } from '../../errors.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import { type Builder, inputFields } from '../builder/builder.ts';
import { camel } from '../builder/names.ts';
import type { Filters } from './filters.ts';
import { condition, sayingWhenEmpty } from './given.ts';

/** A filter where a query names the type of the records itself: the filter of that type, under the type's name. */
export const createRecordWhere = (builder: Builder, filters: Filters) =>
  builder.inputType('RecordWhere', {
    description: 'Which records: exactly one field, the filter of their type.',
    extensions: condition,
    fields: (t) =>
      inputFields(
        entityTypeNames.map((type) => [
          camel(type),
          t.field({
            type: filters.where([type]),
            description: `Conditions on records of the type ${type}.`,
            extensions: sayingWhenEmpty,
          }),
        ]),
      ),
  });

export type RecordWhere = ReturnType<typeof createRecordWhere>;

/** The filter in it, which must be that of the type. */
export const whereOfType = (argument: string, type: EntityTypeName, given: unknown): Where | undefined => {
  const names = Object.keys(given ?? {});
  if (names.length === 0) return undefined;
  const wanted = camel(type);
  if (names.length > 1 || names[0] !== wanted)
    throw badInput(
      `${argument}: it filters ${names.join(', ')}, but the records are ${type}; write { ${wanted}: … } alone.`,
    );
  return (given as Record<string, Where>)[wanted];
};
