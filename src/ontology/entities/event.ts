import { entityType, happened } from '../define.ts';

export const Event = entityType('Event', {
  plural: 'events',
  family: 'findings',
  label: { en: 'Event', zh: '事件' },
  description:
    'A milestone: a launch, a release, a publication, a proposal; dated where the source says when.',
  fields: { happenedOn: happened('When, only as precisely as the source says.') },
});
