import { entityType } from '../define.ts';

export const Scenario = entityType('Scenario', {
  plural: 'scenarios',
  family: 'kinds',
  label: { en: 'Scenario', zh: '应用场景' },
  description: 'A situation or a use in which models are applied.',
  fields: {},
});
