import type { BlankNode, DataFactory, NamedNode, Quad } from 'n3';
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

/** Turns resources into triples; `expand` makes whole IRIs of compact ones. */
const triplesOf = (
  { namedNode, literal, quad, blankNode }: typeof DataFactory,
  resources: readonly Resource[],
  expand: (compact: string) => string,
): Quad[] => {
  const triples: Quad[] = [];
  const say = (subject: NamedNode | BlankNode, values: Values) => {
    for (const [predicate, objects] of values)
      for (const object of objects) triples.push(quad(subject, namedNode(expand(predicate)), termOf(object)));
  };
  const termOf = (term: Term) => {
    if ('iri' in term) return namedNode(expand(term.iri));
    if ('address' in term) return namedNode(term.address);
    if ('boolean' in term) return literal(String(term.boolean), namedNode(`${prefixes.xsd}boolean`));
    if ('number' in term)
      return literal(
        term.float ? doubleText(term.number) : String(term.number),
        namedNode(`${prefixes.xsd}${term.float ? 'double' : 'integer'}`),
      );
    if ('values' in term) {
      const inside = blankNode();
      say(inside, term.values);
      return inside;
    }
    if (term.language) return literal(term.text, term.language);
    return term.datatype ? literal(term.text, namedNode(expand(term.datatype))) : literal(term.text);
  };
  for (const { iri, values } of resources) say(namedNode(expand(iri)), values);
  return triples;
};

/** Half characters cannot be written in UTF-8. */
const writable = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

export const turtle: Format = format(
  {
    name: 'turtle',
    mediaType: 'text/turtle',
    extension: 'ttl',
    description:
      'RDF as Turtle, for triple stores and SPARQL: the triples of jsonld, with labels for their terms. base= begins its IRIs.',
  },
  async (drawing, { base }) => {
    const { DataFactory, Writer } = await import('n3');
    const all: Readonly<Record<string, string>> = { ...prefixes, ...ownPrefixes(base) };
    const expand = (compact: string) => {
      const colon = compact.indexOf(':');
      return `${all[compact.slice(0, colon)]}${compact.slice(colon + 1)}`;
    };
    let out = '';
    const sink = {
      write: (chunk: string, _encoding: string, done?: () => void) => {
        out += chunk;
        done?.();
      },
      end: (done?: () => void) => done?.(),
    };
    const writer = new Writer(sink as never, { prefixes: all });
    const described = new Set<string>();
    const written = (resources: readonly Resource[]): string => {
      const fresh = resources.filter(({ iri }) => {
        if (!iri.startsWith('source:')) return true;
        const known = described.has(iri);
        described.add(iri);
        return !known;
      });
      writer.addQuads(triplesOf(DataFactory, fresh, expand));
      const text = writable(out);
      out = '';
      return text;
    };
    return {
      open: written([...vocabulary(), ...aboutFile(drawing)]),
      node: (n) => written(ofNode(n)),
      edge: (e) => written(ofEdge(e)),
      close: () => {
        writer.end();
        return `${out}\n`;
      },
      separator: '',
    };
  },
);
