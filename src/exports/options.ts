import type { Language } from '../ontology/language.ts';
import type { LayoutGraph, LayoutName, Placement } from './layout/graph.ts';
import { layouts as computed } from './layout/graph.ts';

/** The languages of labels. */
export const languages: readonly Language[] = ['zh', 'en'];

/** How positions are found; `none`: the program that opens the file does it; `auto`: the one that suits the size. */
export const layouts = ['none', 'auto', ...computed] as const;
export type Layout = 'none' | 'auto' | LayoutName;

/** Where nobody has said otherwise: a name that belongs to nobody, so that no two graphs' records are taken for the same. */
export const defaultBase = 'https://model-atlas.example/';

/** Whether IRIs can begin with this. */
export const isBase = (text: string): boolean =>
  text.length <= 200 && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}]*$/iu.test(text) && /[/#:]$/.test(text);

export interface ExportOptions {
  /** Language of labels; the other one where a name is lacking. */
  readonly lang?: Language;
  /** Absent: `auto` for formats that draw nothing without positions, else `none`. */
  readonly layout?: Layout;
  /** For the layout `columns`: types from left to right. */
  readonly columns?: readonly string[];
  /** Beginning of the IRIs of records, terms and statements in JSON-LD and Turtle; ends with `/`, `#` or `:`. */
  readonly base?: string;
  /** Computes layouts, in a thread for instance (layout/run.ts); absent: here and now. */
  readonly place?: (graph: LayoutGraph) => Promise<Placement>;
}
