import { bool, entityType, float, happened, int } from '../define.ts';

export const Chip = entityType('Chip', {
  plural: 'chips',
  family: 'technology',
  label: { en: 'Chip', zh: '芯片' },
  description: 'A processor that large models are trained or run on.',
  fields: {
    processNm: int('Manufacturing process, in nanometres.', { least: 1, most: 10_000 }),
    fp16Tflops: float('Peak half-precision throughput, in TFLOPS.', { above: 0, most: 1e9 }),
    exportRestricted: bool('On an export-control list. Null: not said.'),
    releasedOn: happened('First published, only as precisely as the source says.'),
  },
});
