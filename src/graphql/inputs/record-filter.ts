import type { Where } from '../../cypher/selection.ts';
import { badInput } from '../../errors.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import { type Builder, inputFields } from '../builder/builder.ts';
import { camel } from '../builder/names.ts';
import type { Filters } from './filters.ts';

/** A filter where a query names the type of the records itself: the filter of that type, under the type's name. */
export const createRecordWhere = (builder: Builder, filters: Filters) =>
  builder.inputType('RecordWhere', {
    description: 'Which records: the filter of their type.',
    isOneOf: true,
    fields: (t) =>
      inputFields(
        entityTypeNames.map((type) => [
          camel(type),
          t.field({ type: filters.where([type]), description: `For ${type}.` }),
        ]),
      ),
  });

/** The filter in it, which must be that of the type. */
export const whereOfType = (argument: string, type: EntityTypeName, given: unknown): Where | undefined => {
  if (given === undefined || given === null) return undefined;
  const [[name, where] = []] = Object.entries(given as Record<string, Where>);
  if (name !== camel(type))
    throw badInput(
      `${argument}: it filters ${name}, but the records are ${type}; write { ${camel(type)}: … }.`,
    );
  return where;
};
