import { type Format, format } from '../format.ts';
import { particulars } from '../properties.ts';
import type { Properties } from '../source.ts';

const base = 'urn:model-atlas:';
const entity = (id: string) => `entity:${encodeURIComponent(id)}`;

/** Written into the file: a processor needs to fetch nothing. */
const context = {
  '@vocab': `${base}term:`,
  entity: `${base}entity:`,
  statement: `${base}statement:`,
  report: { '@type': '@id' },
  claimedBy: { '@type': '@id' },
  from: { '@type': '@id' },
  to: { '@type': '@id' },
  name: { '@id': 'http://www.w3.org/2000/01/rdf-schema#label' },
};

const said = (language: string, texts: unknown) =>
  (texts === undefined || texts === null ? [] : [texts].flat()).map((text) => ({
    '@value': text,
    '@language': language,
  }));

/** Texts with their language instead of one property for each language; sources that name records. */
const described = (properties: Properties) => {
  const { nameZh, nameEn, aliasesZh, aliasesEn, summaryZh, summaryEn, sources, ...own } =
    particulars(properties);
  return {
    ...own,
    name: [...said('zh', nameZh), ...said('en', nameEn)],
    alias: [...said('zh', aliasesZh), ...said('en', aliasesEn)],
    summary: [...said('zh', summaryZh), ...said('en', summaryEn)],
    source: ((sources ?? []) as { report: string; claimedBy?: string }[]).map((source) => ({
      ...source,
      report: entity(source.report),
      ...(source.claimedBy ? { claimedBy: entity(source.claimedBy) } : {}),
    })),
  };
};

export const jsonld: Format = format(
  {
    name: 'jsonld',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    description:
      'JSON-LD 1.1: each relationship as a triple, and as a statement with its own fields and sources.',
  },
  (drawing) => ({
    open: `{"@context":${JSON.stringify(context)},\n"@graph":[\n${JSON.stringify({
      '@id': `${base}export`,
      '@type': 'Export',
      ...(drawing.truncated ? { truncated: drawing.truncated } : {}),
    })}`,
    node: (n) =>
      `,\n${JSON.stringify({ '@id': entity(n.id), '@type': n.labels, ...described(n.properties) })}`,
    edge: (e) => {
      const { name, alias, summary, ...own } = described(e.properties);
      return `,\n${JSON.stringify({ '@id': entity(e.start), [e.type]: { '@id': entity(e.end) } })},\n${JSON.stringify(
        {
          '@id': `statement:${encodeURIComponent(e.id)}`,
          '@type': ['Statement', e.type],
          from: entity(e.start),
          to: entity(e.end),
          ...own,
        },
      )}`;
    },
    close: '\n]}\n',
    separator: '',
  }),
);
