import { type ExternalId, schemeNames } from '../../ontology/external-ids.ts';
import type { Builder } from '../builder/builder.ts';

/** What a record is called in a register of others. */
export const createExternalId = (builder: Builder) =>
  builder.objectRef<ExternalId>('ExternalId').implement({
    description: 'The id of a record in a register outside the atlas.',
    fields: (t) => ({
      scheme: t.exposeString('scheme', {
        nullable: false,
        description: `Which register: ${schemeNames.join(', ')}.`,
      }),
      id: t.exposeString('id', {
        nullable: false,
        description: 'As the register writes it; unique there alone, so no key for caches.',
      }),
      url: t.exposeString('url', { description: 'Where it is to be seen. Null: there is no such page.' }),
    }),
  });
