import { z } from 'zod';
import { mostBytes } from './answer.ts';
import { tool } from './tool.ts';

/** `query`: any question that the other tools do not ask. */
export const queryTool = tool({
  name: 'query',
  description:
    'Any read-only GraphQL query; the answer is JSON. Call describe_types first for the fields. Lists: models(first: 10, where: { name: { contains: "x" } }) { totalCount nodes { slug name } }.',
  input: z.object({
    query: z.string().min(1).max(20_000),
    variables: z.record(z.string(), z.unknown()).optional(),
  }),
  run: async ({ query, variables }, ask) => {
    const text = JSON.stringify(await ask(query, variables));
    const size = Buffer.byteLength(text, 'utf8');
    if (size <= mostBytes) return text;
    return `[the answer has ${size} bytes, an answer here at most ${mostBytes}: nothing is shown, because half of it would mislead. Ask for fewer rows (first, limit) or fewer fields, and page with after.]`;
  },
});
