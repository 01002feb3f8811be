import { type Example, exampleGroups } from '../../examples/examples.ts';
import { aboutFormat, formats } from '../../exports/formats.ts';
import type { Execute } from '../execute/execute.ts';
import type { RequestInfo } from '../execute/operation.ts';
import { argumentList } from '../export-arguments.ts';
import { html, isEmbedded } from '../http.ts';
import { inLanguage } from '../language.ts';
import { type Answered, builtFiles, builtPages } from './built.ts';
import { graphiqlAddresses } from './graphiql-assets.ts';
import { offeredExamples } from './offered.ts';

export interface PagesOptions {
  /** Answers as the public API does. */
  readonly execute: Execute;
  readonly examples: readonly Example[];
  /** Whose pages may show these in a frame. */
  readonly frameOrigins: readonly string[];
}

/** Documents for people; each is made from answers of the public API. Where no page is, one says so. */
export const createPages = ({ execute, examples, frameOrigins }: PagesOptions) => {
  const about = formats.map(aboutFormat);

  return async (request: Request, info: RequestInfo): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const { respond } = await builtPages();
    const offered = /^\/(graphql\/?)?$/.test(pathname) ? await offeredExamples(execute, examples, info) : [];
    const answer = await respond({
      address: { path: pathname, query: search.slice(1) },
      lang: info.language,
      ask: async (query, variables) =>
        // As a client would get it: data and errors by themselves, without what GraphQL libraries hang on them.
        JSON.parse(JSON.stringify(await execute({ query, variables }, info))) as Answered,
      given: {
        examples: offered,
        groups: exampleGroups,
        formats: about,
        exportArguments: argumentList(),
        graphiql: graphiqlAddresses,
      },
      manifest: builtFiles().manifest,
      files: 'assets/explorer/',
    });
    const frames = isEmbedded(search) ? frameOrigins : [];
    return inLanguage(html(answer.html, answer.status, frames), info.language);
  };
};
