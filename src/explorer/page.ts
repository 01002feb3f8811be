import type { FunctionComponent } from 'preact';
import type { Address } from './address.ts';
import type { Ask } from './ask.ts';
import type { Language, Words } from './words.ts';

/** What a page is made from. */
export interface Asked {
  readonly ask: Ask;
  readonly address: Address;
  readonly lang: Language;
  /** What only the server knows; absent where a browser asks again. */
  readonly given?: Given;
}

/** A worked example, as the server hands it over. */
export interface Example {
  readonly name: string;
  readonly group: string;
  readonly title: Words;
  readonly description: Words;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface Format {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly description: string;
  /** Whether its nodes have places: `none` takes no layout. */
  readonly positions: 'required' | 'optional' | 'always' | 'none';
}

/** An argument of exports. */
export interface ExportArgument {
  readonly name: string;
  readonly description: string;
  readonly values?: readonly string[];
}

/** Files of GraphiQL, relative to the top. */
export interface GraphiqlFiles {
  readonly bundle: string;
  readonly style: string;
  readonly workers: Readonly<Record<string, string>>;
}

export interface Given {
  readonly examples: readonly Example[];
  readonly groups: Readonly<Record<string, Words>>;
  readonly formats: readonly Format[];
  readonly exportArguments: readonly ExportArgument[];
  readonly graphiql: () => Promise<GraphiqlFiles>;
}

/** One page: what it asks, and how it shows the answer, on the server and in the browser alike. */
export interface Page<Data> {
  readonly load: (asked: Asked) => Promise<Data>;
  readonly View: FunctionComponent<{ data: Data }>;
  readonly title: (data: Data, lang: Language) => string;
  /** HTTP status; 200 where absent. */
  readonly status?: (data: Data) => number;
  /** One sentence for search engines and previews. */
  readonly description?: (data: Data, lang: Language) => string | undefined;
  /** Class of the body: `wide` fills the window. */
  readonly frame?: 'wide';
}
