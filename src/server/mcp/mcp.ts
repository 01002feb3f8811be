import { createMcpHandler, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Limits } from '../../config.ts';
import { AtlasError } from '../../errors.ts';
import type { Language } from '../../ontology/language.ts';
import { createAsk } from '../ask.ts';
import type { Execute } from '../execute/execute.ts';
import type { RequestInfo } from '../execute/operation.ts';
import type { Handler } from '../routes.ts';
import { version } from '../version.ts';
import { crosstabTool } from './crosstab.ts';
import { describeTool } from './describe.ts';
import { entityTool } from './entity.ts';
import { neighborhoodTool, pathsTool } from './graph.ts';
import { namesTool } from './names.ts';
import { queryTool } from './query.ts';
import type { Tool } from './tool.ts';

const tools: readonly Tool[] = [
  namesTool,
  entityTool,
  neighborhoodTool,
  pathsTool,
  crosstabTool,
  describeTool,
  queryTool,
];

const instructions =
  'Model Atlas: a graph of what reports say about the large-model (大模型) industry: companies, models, types, chips, policies, abilities. ' +
  'Every statement names report and section; cite them. What the tools do not show, the reports do not say: say so instead of guessing. ' +
  'Lines marked "follows by the rule" were concluded, not read. Names come in the language of lang (zh or en).';

/** Every tool takes it; it never reaches `run`. */
const language = { lang: z.enum(['zh', 'en']).optional() };

/**
 * The atlas for agents, over the Model Context Protocol: few tools that only read, whose answers are text of at most 20 KB.
 * They ask through the server's one way of execution, so its prices, limits and deadlines hold here too.
 */
export const createMcpServer = (execute: Execute, infoOf: () => RequestInfo): McpServer => {
  const server = new McpServer(
    { name: 'model-atlas', title: 'Model Atlas', version },
    { instructions, capabilities: { tools: { listChanged: false } } },
  );
  for (const { name, description, input, run } of tools)
    server.registerTool(
      name,
      {
        description,
        inputSchema: input.extend(language),
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      async ({ lang, ...given }) => {
        const info = infoOf();
        try {
          const text = await run(
            given,
            createAsk(execute, info, (lang as Language | undefined) ?? info.language),
          );
          return { content: [{ type: 'text', text }] };
        } catch (error) {
          if (!(error instanceof AtlasError)) throw error;
          return { content: [{ type: 'text', text: `${error.code}: ${error.message}` }], isError: true };
        }
      },
    );
  return server;
};

/** `POST /mcp`: each request is answered by itself; there are no sessions and no streams to hold. */
export const createMcp =
  (execute: Execute, { bodyBytes }: Pick<Limits, 'bodyBytes'>): Handler =>
  (request, info) =>
    createMcpHandler(() => createMcpServer(execute, () => info), {
      maxSubscriptions: 0,
      maxRequestBodySize: bodyBytes,
      onerror: (error) => info.log.warn({ err: error }, 'a request to /mcp could not be served'),
    }).fetch(request);
