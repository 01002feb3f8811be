import { bool, entityType, float, happened, oneOf, text } from '../define.ts';

export const parametersBasis = {
  name: 'ParametersBasis',
  description: 'How the number of parameters is known.',
  values: {
    stated: 'The source gives the number.',
    name: 'The name of the model gives it: 130B.',
    magnitude: 'The source gives the order of magnitude only: 千亿, some hundred billion.',
  },
} as const;

export const Model = entityType('Model', {
  plural: 'models',
  family: 'models',
  label: { en: 'Model', zh: '大模型' },
  description: 'A large AI model: a family, one of its versions, or one of its variants by size.',
  fields: {
    version: text('Version as its maker writes it: 3.5. Null for a family.'),
    parametersBillion: float('Number of parameters, in billions (10^9).', { above: 0, most: 1e6 }),
    parametersBasis: oneOf(parametersBasis, 'How `parametersBillion` is known. Null where that is null.'),
    parameterScale: text('Order of magnitude as the source words it, where it gives no number.'),
    parameterScaleEn: text('The same in English.'),
    releasedOn: happened('First published, only as precisely as the source says.'),
    openSource: bool(
      'True: weights or code are public. False: the source says they are not. Null: it does not say.',
    ),
    openSourcedOn: happened('When it was opened.'),
    commercialUse: bool('Commercial use is allowed. Null: not said.'),
    memoryGb: float('Memory it takes on a phone, in GB.', { above: 0, most: 1e6 }),
    charactersPerSecond: float('Fastest output on a phone, in characters a second.', { above: 0, most: 1e9 }),
    multimodal: bool('Works with more than text. Null: not said.'),
  },
});
