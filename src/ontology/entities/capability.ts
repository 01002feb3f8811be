import { entityType } from '../define.ts';

export const Capability = entityType('Capability', {
  plural: 'capabilities',
  family: 'capability',
  label: { en: 'Capability', zh: '能力' },
  description: 'Something a model or a product can do.',
  fields: {},
});
