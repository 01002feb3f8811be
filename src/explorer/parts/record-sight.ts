import { typeWords } from '../families.ts';
import { inLanguage, type Words } from '../words.ts';
import type { Named } from './named.tsx';
import { type Source, sourceTexts } from './sources.tsx';
import { both, type Sight, sourced } from './trail.ts';

/** A record on the trail: what it is, who says so, and what was said of it where it was looked at. */
export const recordSight = (
  { __typename, slug, names }: Named,
  said: {
    readonly summary?: Words;
    readonly citations?: readonly Source[];
    readonly lines?: Sight['lines'];
  } = {},
): Sight => ({
  key: `record ${slug}`,
  title: names,
  about: both((lang) => {
    const summary = said.summary ? inLanguage(said.summary, lang) : '';
    const from = sourceTexts(said.citations ?? [], lang).join('; ');
    return [`${inLanguage(typeWords(__typename), lang)}.`, summary, from && `(${from})`]
      .filter(Boolean)
      .join(' ');
  }),
  lines: said.lines ?? [],
  path: `e/${slug}`,
});

interface Way {
  readonly zh: string;
  readonly en: string;
  readonly edges: readonly { readonly citations: readonly Source[] }[];
}

type End = Pick<Named, 'slug' | 'names'>;

/** The ways between two records, as sentences. */
export const waysSight = (a: End, b: End, ways: readonly Way[]): Sight => ({
  key: `ways ${a.slug} ${b.slug}`,
  title: both((lang) => `${inLanguage(a.names, lang)} — ${inLanguage(b.names, lang)}`),
  about: { zh: '', en: '' },
  lines: ways.map(({ zh, en, edges }) =>
    sourced(
      { zh, en },
      edges.flatMap(({ citations }) => citations),
    ),
  ),
  path: `paths?from=${a.slug}&to=${b.slug}`,
});

/** A page that answers a question, as its address has it. */
export const pageSight = (
  title: Words,
  path: string,
  about: Words = { zh: '', en: '' },
  lines: Sight['lines'] = [],
): Sight => ({ key: `page ${path}`, title, about, lines, path });
