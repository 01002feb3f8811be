import { entityType, oneOf } from '../define.ts';

export const typeAxis = {
  name: 'TypeAxis',
  description: 'By what a model type divides models.',
  values: {
    deployment: 'Where the model runs.',
    scope: 'How general its tasks are.',
    device: 'Which device it runs on.',
    domain: 'Which industry it serves.',
    modality: 'What it works with or makes.',
  },
} as const;

export const ModelType = entityType('ModelType', {
  plural: 'modelTypes',
  family: 'kinds',
  label: { en: 'Model type', zh: '大模型类型' },
  description: 'A class in the taxonomy of large models.',
  fields: { axis: oneOf(typeAxis, 'By what this class divides models.') },
});
