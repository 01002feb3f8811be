import { entityType, oneOf } from '../define.ts';

export const traitKind = {
  name: 'TraitKind',
  description: 'Whether a trait is what something is like or what it is good for.',
  values: {
    property: 'What it is like: large, cheap, secure, in the lead.',
    benefit: 'What good it does: less cost, fewer errors, faster work.',
  },
} as const;

export const Trait = entityType('Trait', {
  plural: 'traits',
  family: 'kinds',
  label: { en: 'Trait', zh: '特点' },
  description:
    'What a source says something is like, or what good it does. Not something that it can do: that is a capability.',
  fields: { kind: oneOf(traitKind, 'What it is like, or what it is good for.') },
});
