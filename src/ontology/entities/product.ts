import { bool, entityType, happened, int, oneOf } from '../define.ts';
import { comparator } from './statistic.ts';

export const productKind = {
  name: 'ProductKind',
  description: 'What sort of product it is.',
  values: {
    app: 'An application people install or open.',
    assistant: 'An assistant one talks to.',
    tool: 'A single-purpose function or tool inside a product or model.',
    platform: 'A platform others build or train on.',
    service: 'A service, such as a cloud or a knowledge site.',
    store: 'A shop of applications.',
    system: 'An operating or management system.',
    device: 'A device or a class of devices.',
    solution: 'A product suite for an industry.',
  },
} as const;

export const Product = entityType('Product', {
  plural: 'products',
  family: 'models',
  label: { en: 'Product', zh: '产品' },
  description: 'An application, assistant, platform, service or device built on, around or under models.',
  fields: {
    kind: oneOf(productKind, 'What sort of product it is.'),
    generic: bool('True: a class of products, made by nobody in particular. Null: a product of its own.'),
    releasedOn: happened('First offered, only as precisely as the source says.'),
    free: bool('Free of charge. Null: not said.'),
    itemCount: int('How many items it holds, for a store or a collection: applications, papers, entries.', {
      least: 0,
      most: 2e9,
    }),
    itemCountComparator: oneOf(comparator, 'How `itemCount` is meant. Null: as the number itself.'),
  },
});
