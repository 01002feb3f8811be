/** The languages of labels. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** How positions are found; `none`: the program that opens the file does it. */
export const layouts = ['none', 'force'] as const;
export type Layout = (typeof layouts)[number];

export interface ExportOptions {
  /** Language of labels; the other one where a name is lacking. */
  readonly lang?: Language;
  /** `force`: positions, for graphs up to `maximumLayout` (layout.ts). */
  readonly layout?: Layout;
}
