import { date, entityType } from '../define.ts';

export const Event = entityType('Event', {
  plural: 'events',
  family: 'findings',
  label: { en: 'Event', zh: '事件' },
  description: 'A dated milestone: a launch, a release, a publication, a proposal.',
  fields: { happenedOn: date('When, only as precisely as the source says.') },
});
