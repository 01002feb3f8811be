import { createHash } from 'node:crypto';
import { citationText } from '../ontology/citation.ts';
import type { Field, Fields } from '../ontology/define.ts';
import { parseExternalId } from '../ontology/external-ids.ts';
import {
  entityType,
  entityTypeNames,
  isEntityTypeName,
  isRelationshipTypeName,
  relationshipFields,
  relationshipType,
  relationshipTypeNames,
} from '../ontology/ontology.ts';
import type { Credit } from './credits.ts';
import type { Drawing } from './drawing.ts';
import { defaultBase } from './options.ts';
import { citationsOf, claimsOf } from './properties.ts';
import type { ExportEdge, ExportNode, Properties } from './source.ts';

/** Vocabularies of others that are used. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcterms: 'http://purl.org/dc/terms/',
} as const;

/** Beginnings of our own IRIs: records, terms, statements, sources. */
export const ownPrefixes = (base = defaultBase) => ({
  entity: `${base}e/`,
  term: `${base}term/`,
  statement: `${base}statement/`,
  source: `${base}source/`,
});

/** A double as XML Schema writes it canonically: `7.0E0`. */
export const doubleText = (value: number): string => {
  const [mantissa, exponent] = value.toExponential().split('e');
  return `${mantissa!.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
};

/** `prefix:name`; what stands after the colon is percent-encoded. */
export type Compact = string;

export type Term =
  | { readonly iri: Compact }
  /** A whole IRI, of others. */
  | { readonly address: string }
  | { readonly text: string; readonly language?: string; readonly datatype?: Compact }
  | { readonly number: number; readonly float: boolean }
  | { readonly boolean: boolean }
  | { readonly values: Values };

/** What is said of something: predicate and objects. */
export type Values = readonly (readonly [predicate: Compact, objects: readonly Term[]])[];

/** Something with an IRI, and what is said of it. */
export interface Resource {
  readonly iri: Compact;
  readonly values: Values;
}

const named = (prefix: string, name: string): Compact => `${prefix}:${encodeURIComponent(name)}`;
const link = (prefix: string, name: string): Term => ({ iri: named(prefix, name) });
const plain = (value: unknown): Term => ({ text: String(value) });
const said = (language: string, texts: unknown): Term[] =>
  (texts === undefined || texts === null ? [] : [texts].flat()).map((text) => ({
    text: String(text),
    language,
  }));

/** A date as precise as it is known has a type of its own for each precision. */
const date = (text: string): Term => ({
  text,
  datatype: text.length === 4 ? 'xsd:gYear' : text.length === 7 ? 'xsd:gYearMonth' : 'xsd:date',
});

const typed = (kind: Field['kind'], value: unknown): Term => {
  if (kind === 'date') return date(String(value));
  if (typeof value === 'number') return { number: value, float: kind === 'float' };
  if (typeof value === 'boolean') return { boolean: value };
  return plain(value);
};

const known = (values: Values): Values => values.filter(([, objects]) => objects.length > 0);
const types = (...names: readonly string[]): Values[number] => [
  'rdf:type',
  names.map((name): Term => (name.includes(':') ? { iri: name } : link('term', name))),
];

const own = (fields: Fields, properties: Properties): Values =>
  Object.entries(fields).flatMap(([name, { kind }]): Values => {
    const value = properties[name];
    return value === undefined || value === null ? [] : [[named('term', name), [typed(kind, value)]]];
  });

/** Equal citations are one source. */
const sourceName = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

const sourcesOf = (properties: Properties) =>
  citationsOf(properties).map((citation) => ({ citation, name: sourceName(citationText(citation)) }));

/** The sources of something, each with where it is and who claims it. */
const sources = (properties: Properties): Resource[] =>
  sourcesOf(properties).map(({ citation, name }) => ({
    iri: named('source', name),
    values: known([
      types('Source'),
      ['term:report', [link('entity', citation.report)]],
      ['term:section', [plain(citation.section)]],
      ['term:case', citation.case === undefined ? [] : [{ number: citation.case, float: false }]],
      ['term:table', citation.table === undefined ? [] : [plain(citation.table)]],
      ['term:claimedBy', citation.claimedBy === undefined ? [] : [link('entity', citation.claimedBy)]],
      ['term:asOf', citation.asOf === undefined ? [] : [date(citation.asOf)]],
      ['term:basis', [plain(citation.basis)]],
      [
        'term:note',
        citation.note === undefined
          ? []
          : (['zh', 'en'] as const).flatMap((language) => said(language, citation.note![language])),
      ],
    ]),
  }));

const sourced = (properties: Properties): Values[number] => [
  'dcterms:source',
  sourcesOf(properties).map(({ name }) => link('source', name)),
];

/** The same thing at the addresses of others, and as the ids that have none. */
const outside = ({ externalIds }: Properties): Values => {
  const ids = (Array.isArray(externalIds) ? externalIds : []).flatMap((text) => parseExternalId(text) ?? []);
  return [
    // Only Wikidata's addresses stand for the thing itself; the others are pages about it.
    [
      'owl:sameAs',
      ids.flatMap(({ scheme, id }) =>
        scheme === 'wikidata' ? [{ address: `http://www.wikidata.org/entity/${id}` }] : [],
      ),
    ],
    ['schema:sameAs', ids.flatMap(({ url }) => (url ? [{ address: url }] : []))],
    ['term:externalId', ids.map(({ scheme, id }) => plain(`${scheme}:${id}`))],
  ];
};

export const ofNode = ({ id, type, labels, properties: p }: ExportNode): Resource[] => [
  {
    iri: named('entity', id),
    values: known([
      types(...labels),
      ['rdfs:label', [...said('zh', p.nameZh), ...said('en', p.nameEn)]],
      ['skos:altLabel', [...said('zh', p.aliasesZh), ...said('en', p.aliasesEn)]],
      ['rdfs:comment', [...said('zh', p.summaryZh), ...said('en', p.summaryEn)]],
      ...outside(p),
      ...(isEntityTypeName(type) ? own(entityType(type).fields, p) : []),
      [
        'term:claim',
        claimsOf(p).map(({ field, value, report }) => ({
          values: [
            ['term:field', [link('term', field)]],
            ['term:value', [plain(value)]],
            ['term:report', [link('entity', report)]],
          ] as const,
        })),
      ],
      sourced(p),
    ]),
  },
  ...sources(p),
];

/** A relationship as a triple, and as a statement about it with its own fields and sources. */
export const ofEdge = ({ id, type, start, end, properties: p }: ExportEdge): Resource[] => [
  { iri: named('entity', start), values: [[named('term', type), [link('entity', end)]]] },
  {
    iri: named('statement', id),
    values: known([
      types('rdf:Statement'),
      ['rdf:subject', [link('entity', start)]],
      ['rdf:predicate', [link('term', type)]],
      ['rdf:object', [link('entity', end)]],
      ...(isRelationshipTypeName(type) ? own(relationshipType(type).fields, p) : []),
      ['term:basis', p.basis === undefined || p.basis === null ? [] : [plain(p.basis)]],
      ['term:rule', p.rule === undefined || p.rule === null ? [] : [plain(p.rule)]],
      ['term:because', ((p.because ?? []) as string[]).map((one) => link('statement', one))],
      sourced(p),
    ]),
  },
  ...sources(p),
];

const term = (name: string, type: string, label: Values[number], comment: string): Resource => ({
  iri: named('term', name),
  values: known([types(type), label, ['rdfs:comment', [{ text: comment, language: 'en' }]]]),
});
const bilingual = ({ zh, en }: { readonly zh: string; readonly en: string }): Values[number] => [
  'rdfs:label',
  [...said('zh', zh), ...said('en', en)],
];
const english = (name: string): Values[number] => ['rdfs:label', said('en', name)];

/** What the file's terms mean: classes, relationships and fields, from the ontology. */
export const vocabulary = (): Resource[] => {
  const fields = new Map<string, string>();
  for (const type of entityTypeNames)
    for (const [name, { description }] of Object.entries(entityType(type).fields as Fields))
      if (!fields.has(name)) fields.set(name, description);
  for (const [name, { description }] of relationshipFields())
    if (!fields.has(name)) fields.set(name, description);
  return [
    term('Entity', 'rdfs:Class', english('Entity'), 'Anything that the graph has a record of.'),
    term(
      'Organization',
      'rdfs:Class',
      english('Organization'),
      'Something that acts, issues, develops or offers.',
    ),
    term(
      'Source',
      'rdfs:Class',
      english('Source'),
      'Where in a report something is said, and who claims it.',
    ),
    term(
      'externalId',
      'rdf:Property',
      english('externalId'),
      'Its id in a register outside, after the name of the register.',
    ),
    ...entityTypeNames.map((name) => {
      const { label, description } = entityType(name);
      return term(name, 'rdfs:Class', bilingual(label), description);
    }),
    ...relationshipTypeNames.map((name) => {
      const { verb, description } = relationshipType(name);
      return term(name, 'rdf:Property', bilingual(verb), description);
    }),
    ...[...fields].map(([name, description]) => term(name, 'rdf:Property', english(name), description)),
  ];
};

/** A licence by the name that SPDX gives it has an IRI there; another one is text. */
const licence = (name: string): Term =>
  /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(name)
    ? { address: `https://spdx.org/licenses/${name}` }
    : { text: name };

const credited = ({ report, nameZh, nameEn, ...terms }: Credit): Resource => ({
  iri: named('entity', report),
  values: known([
    ['rdfs:label', [...said('zh', nameZh), ...said('en', nameEn)]],
    ['dcterms:license', terms.licence ? [licence(terms.licence)] : []],
    ['dcterms:rights', terms.attribution ? [plain(terms.attribution)] : []],
    ['rdfs:seeAlso', terms.url ? [{ address: terms.url }] : []],
  ]),
});

/** About the file itself: what it is taken from, on what terms, and what it lacks, where it is not all. */
export const aboutFile = ({ truncated: cut, credits }: Pick<Drawing, 'truncated' | 'credits'>): Resource[] =>
  cut === undefined && credits.length === 0
    ? []
    : [
        {
          iri: 'term:export',
          values: known([
            ['dcterms:source', credits.map(({ report }) => link('entity', report))],
            ...(cut === undefined
              ? []
              : ([
                  ['term:truncated', [plain(cut.reason)]],
                  ['term:found', [{ number: cut.found, float: false }]],
                  ['term:limit', cut.limit == null ? [] : [{ number: cut.limit, float: false }]],
                  ['rdfs:comment', [{ text: cut.advice, language: 'en' }]],
                ] as const)),
          ]),
        },
        ...credits.map(credited),
      ];
