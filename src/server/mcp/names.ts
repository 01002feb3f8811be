import { z } from 'zod';
import { resolveNames } from '../resolving.ts';
import { textOf } from './answer.ts';
import { resolutionLine } from './find.ts';
import { tool } from './tool.ts';

/** `resolve_names`: what names mean. */
export const namesTool = tool({
  name: 'resolve_names',
  description:
    'What names (Chinese, English, pinyin, with slips) mean: slug, type, certainty 0 to 1, alternatives. Call it first.',
  input: z.object({
    names: z.array(z.string().min(1).max(200)).min(1).max(20),
    types: z.array(z.string()).max(30).optional().describe('only records of these types'),
  }),
  run: async ({ names, types }, ask) =>
    textOf((await resolveNames(ask, names, { types })).map(resolutionLine), 'Send fewer names.'),
});
