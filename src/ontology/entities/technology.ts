import { entityType, happened, oneOf } from '../define.ts';

export const technologyKind = {
  name: 'TechnologyKind',
  description: 'What sort of technology it is.',
  values: {
    architecture: 'A network architecture.',
    component: 'A part of an architecture.',
    training: 'A way to train, or a step of it.',
    alignment: 'A way to align a model with people.',
    prompting: 'A way to prompt.',
    infrastructure: 'Frameworks, scheduling, hardware systems.',
    application: 'A technique used around a model.',
    field: 'A field of technology.',
  },
} as const;

export const Technology = entityType('Technology', {
  plural: 'technologies',
  family: 'technology',
  label: { en: 'Technology', zh: '技术' },
  description: 'An architecture, a component, a method of training, aligning, prompting or applying models.',
  fields: {
    kind: oneOf(technologyKind, 'What sort of technology it is.'),
    introducedOn: happened('When it was proposed, only as precisely as the source says.'),
  },
});
