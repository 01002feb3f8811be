import { type Format, format } from '../format.ts';
import {
  aboutFile,
  doubleText,
  ofEdge,
  ofNode,
  ownPrefixes,
  prefixes,
  type Resource,
  type Term,
  type Values,
  vocabulary,
} from '../rdf.ts';

const termValue = (term: Term): unknown => {
  if ('iri' in term) return { '@id': term.iri };
  if ('address' in term) return { '@id': term.address };
  if ('values' in term) return membersOf(term.values);
  if ('boolean' in term) return term.boolean;
  if ('number' in term)
    return term.float ? { '@value': doubleText(term.number), '@type': 'xsd:double' } : term.number;
  if (term.language) return { '@value': term.text, '@language': term.language };
  return term.datatype ? { '@value': term.text, '@type': term.datatype } : term.text;
};

const membersOf = (values: Values): Record<string, unknown> =>
  Object.fromEntries(
    values.map(([predicate, objects]) => {
      if (predicate === 'rdf:type') return ['@type', objects.map((term) => (term as { iri: string }).iri)];
      return [predicate, objects.length === 1 ? termValue(objects[0]!) : objects.map(termValue)];
    }),
  );

const written = ({ iri, values }: Resource) => JSON.stringify({ '@id': iri, ...membersOf(values) });

export const jsonld: Format = format(
  {
    name: 'jsonld',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    description:
      'JSON-LD 1.1 with rdfs:label, skos:altLabel, dates with their type, and labels for its terms: each relationship as a triple, and as an rdf:Statement with its own fields and sources. base= begins its IRIs.',
  },
  (drawing, { base }) => {
    // Sources stand in many records; each is described once.
    const described = new Set<string>();
    const fresh = (resources: readonly Resource[]) =>
      resources
        .filter(({ iri }) => {
          if (!iri.startsWith('source:')) return true;
          const known = described.has(iri);
          described.add(iri);
          return !known;
        })
        .map((resource) => `,\n${written(resource)}`)
        .join('');
    return {
      open: `{"@context":${JSON.stringify({ ...prefixes, ...ownPrefixes(base) })},\n"@graph":[\n${[
        ...vocabulary(),
        ...aboutFile(drawing),
      ]
        .map(written)
        .join(',\n')}`,
      node: (n) => fresh(ofNode(n)),
      edge: (e) => fresh(ofEdge(e)),
      close: '\n]}\n',
      separator: '',
    };
  },
);
