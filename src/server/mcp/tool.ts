import type { z } from 'zod';
import type { Ask } from '../ask.ts';

/** A tool of the atlas: what an agent may give, and the text that it gets. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  /** For the agent: when to call it and what comes back. Short: every agent reads all of them. */
  readonly description: string;
  readonly input: Input;
  readonly run: (input: z.output<Input>, ask: Ask) => Promise<string>;
}

/** Ties the type of what `run` gets to the schema that it was read by. */
export const tool = <Input extends z.ZodObject>(made: Tool<Input>): Tool => made as unknown as Tool;
