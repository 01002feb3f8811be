import type { Config } from '../config.ts';
import type { Reader } from '../engine/sharing.ts';
import { createContext } from '../graphql/context.ts';
import { buildSchema } from '../graphql/schema.ts';
import { createAdmission } from '../server/admission.ts';
import { createExecute, type Execute } from '../server/execute/execute.ts';

/** The server's one way of execution, with its limits, for a command that asks without a server. */
export const executeOver = (reader: Reader, { limits }: Pick<Config, 'limits'>): Execute =>
  createExecute({
    schema: buildSchema(),
    context: ({ signal, language }) =>
      createContext({ reader, signal, language, timeoutMs: limits.timeoutMs }),
    limits,
    admission: createAdmission(limits),
  });
