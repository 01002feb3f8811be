import type { NodeRow } from '../../cypher/rows.ts';
import { AtlasError, overLimit } from '../../errors.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import type { Truncated } from '../../questions/found.ts';
import { resolve, search } from '../../questions/search.ts';
import { type Match, matchKinds, type Ranked } from '../../questions/search-rank.ts';
import type { Builder } from '../builder/builder.ts';
import { constant } from '../builder/names.ts';
import { type Bounds, typesOf, within } from '../inputs/graph-arguments.ts';
import type { Nodes } from '../select/graph-rows.ts';
import { answerEntities } from './answer.ts';
import type { GraphParts } from './parts.ts';

export const searchBounds = {
  first: { preset: 20, minimum: 1, maximum: 100 },
  alternatives: { preset: 3, minimum: 0, maximum: 10 },
} satisfies Record<string, Bounds>;

export const longestText = 200;
export const maximumTerms = 100;

interface HitRow {
  readonly node: NodeRow;
  readonly match: Match;
}

interface SearchRow {
  readonly hits: readonly HitRow[];
  readonly truncated: Truncated | undefined;
}

interface ResolutionRow {
  readonly term: string;
  readonly hits: readonly HitRow[];
}

interface PartRow {
  readonly text: string;
  readonly matched: boolean;
}

const kindDescriptions: Readonly<Record<(typeof matchKinds)[number], string>> = {
  name: 'It is a whole name.',
  alias: 'It is a whole alias.',
  prefix: 'A name or alias begins with it.',
  word_start: 'A word inside a name or alias begins with it.',
  contained: 'A name or alias contains it.',
  words: 'Each of its words is in a name.',
  pinyin: 'It is the pinyin of a name or alias, or the beginning of it.',
  initials: 'It is the initials of the pinyin of a name or alias.',
  typo: 'It is a name or alias but for a few wrong characters.',
  summary: 'The summary has all of its words.',
};

/** How much of a long text is shown around what was found. */
const around = 40;

/** The text in pieces, what was found marked; of a long one, the surroundings. */
export const highlightOf = ({ text, from, to }: Match): PartRow[] => {
  const long = text.length > 3 * around;
  const [start, end] = long
    ? [Math.max(0, from - around), Math.min(text.length, to + around)]
    : [0, text.length];
  return [
    { text: `${start > 0 ? '…' : ''}${text.slice(start, from)}`, matched: false },
    { text: text.slice(from, to), matched: true },
    { text: `${text.slice(to, end)}${end < text.length ? '…' : ''}`, matched: false },
  ].filter((part) => part.text !== '');
};

const checkLength = (name: string, text: string): void => {
  if (text.length > longestText)
    throw overLimit(`characters of ${name}`, longestText, text.length, 'Shorten it.');
};

const tooLate = (found: number, terms: number) =>
  new AtlasError('TIMEOUT', `terms: the time was over after ${found} of ${terms}. Ask for fewer at once.`, {
    found,
  });

/** `search` and `resolve`: records by what people call them. */
export const createSearch = (builder: Builder, { enums, graphs }: GraphParts): void => {
  const Kind = builder.enumType('MatchKind', {
    description: 'How something was found, the best first.',
    values: Object.fromEntries(
      matchKinds.map((kind) => [constant(kind), { value: kind, description: kindDescriptions[kind] }]),
    ),
  });
  const Matched = builder.objectRef<Match>('Matched').implement({
    description: 'The text that was found, and how it fits.',
    fields: (t) => ({
      text: t.exposeString('text', { nullable: false, description: 'The name, alias or summary that fits.' }),
      kind: t.field({
        type: Kind,
        nullable: false,
        description: 'In which way it fits.',
        resolve: (match) => match.kind,
      }),
    }),
  });
  const Part = builder.objectRef<PartRow>('HighlightPart').implement({
    description: 'A piece of a text, which either is what was found or stands around it.',
    fields: (t) => ({
      text: t.exposeString('text', {
        nullable: false,
        description: 'The piece as it is written; the pieces in order are the text.',
      }),
      matched: t.exposeBoolean('matched', {
        nullable: false,
        description: 'Whether this piece is what was found.',
      }),
    }),
  });
  const Hit = builder.objectRef<HitRow>('SearchHit').implement({
    description: 'An entity that was found, and by what.',
    fields: (t) => ({
      entity: t.field({
        type: 'Entity',
        nullable: false,
        description: 'The entity that was found.',
        leads: 'records',
        resolve: (row) => row.node,
      }),
      score: t.float({
        nullable: false,
        description: '0 to 1: by kind, then by how much of the text was given. 1 is a whole name.',
        resolve: ({ match }) => match.score,
      }),
      matched: t.field({
        type: Matched,
        nullable: false,
        description: 'Of its names and its summary the one that fits best.',
        resolve: ({ match }) => match,
      }),
      highlight: t.field({
        type: [Part],
        nullable: false,
        description:
          'The text that fits in pieces, with what was found marked; of a long text only the surroundings.',
        resolve: ({ match }) => highlightOf(match),
      }),
    }),
  });
  const Result = builder.objectRef<SearchRow>('SearchResult').implement({
    description: 'The entities that a search found.',
    fields: (t) => ({
      hits: t.field({
        type: [Hit],
        nullable: false,
        description: 'The entities found, the best first.',
        leads: 'within',
        resolve: (row) => row.hits,
      }),
      truncated: t.field({
        type: graphs.Truncation,
        description: 'Why this is not all there is. Null: nothing was left out.',
        resolve: (row) => row.truncated,
      }),
    }),
  });
  const Resolution = builder.objectRef<ResolutionRow>('Resolution').implement({
    description: 'What one of the names given may mean.',
    fields: (t) => ({
      term: t.exposeString('term', { nullable: false, description: 'The name as it was given.' }),
      best: t.field({
        type: Hit,
        description: 'The entity that fits best. Null: nothing is called that.',
        leads: 'within',
        resolve: (row) => row.hits[0] ?? null,
      }),
      score: t.float({
        nullable: false,
        description: 'The score of the best, 0 to 1. 0: there is none.',
        resolve: (row) => row.hits[0]?.match.score ?? 0,
      }),
      ambiguous: t.boolean({
        nullable: false,
        description: 'Whether another entity fits just as well, so that the name is not clear.',
        resolve: ({ hits: [best, second] }) =>
          second !== undefined && second.match.score === best!.match.score,
      }),
      alternatives: t.field({
        type: [Hit],
        nullable: false,
        description: 'The entities that fit next best, the best of them first.',
        args: {
          first: t.arg.int({
            defaultValue: searchBounds.alternatives.preset,
            description: 'How many of them: 0 to 10. Default: 3.',
          }),
        },
        leads: 'within',
        resolve: (row, { first }) => row.hits.slice(1, 1 + within('first', first, searchBounds.alternatives)),
      }),
    }),
  });

  const rowsOf = (hits: readonly Ranked[], nodes: Nodes): HitRow[] =>
    hits.flatMap((match) => {
      const node = nodes.get(match.id);
      return node ? [{ node, match }] : [];
    });
  const typesWanted = (types: Parameters<typeof typesOf>[0]) => {
    const given = typesOf(types);
    return given.length === 0 ? entityTypeNames : given;
  };

  builder.queryField('search', (t) =>
    t.field({
      type: Result,
      description:
        'Entities by name, alias or summary: Chinese, English, pinyin, its initials; a typing mistake is forgiven.',
      args: {
        text: t.arg.string({ required: true, description: 'What to look for: at most 200 characters.' }),
        types: t.arg({
          type: [enums.EntityType],
          description: 'Only entities of these types are in the answer. Default: all types.',
        }),
        lang: t.arg({
          type: enums.Language,
          description: 'Only names and summaries in this language are searched. Default: both.',
        }),
        first: t.arg.int({
          defaultValue: searchBounds.first.preset,
          description: 'How many entities are given, the best first: at most 100. Default: 20.',
        }),
      },
      resolve: async (_, args, context, info) => {
        const first = within('first', args.first, searchBounds.first);
        checkLength('text', args.text);
        const options = { types: typesWanted(args.types), ...(args.lang ? { language: args.lang } : {}) };
        const { found, nodes } = await answerEntities(context, info, async (asker) => {
          const all = await search(asker, context.reader.dialect, args.text, options);
          const shown = all.hits.slice(0, first);
          return { ...all, shown, ids: shown.map(({ id }) => id) };
        });
        const { hits, full, shown } = found;
        const truncated: Truncated | undefined =
          hits.length > first || (full && hits.length > 0)
            ? {
                reason: hits.length > first ? 'limit' : 'search',
                limit: first,
                found: hits.length,
                advice: 'Type more of the name, name types, or ask for more.',
              }
            : undefined;
        context.noteCut(truncated);
        return { hits: rowsOf(shown, nodes), truncated };
      },
    }),
  );

  builder.queryField('resolve', (t) =>
    t.field({
      type: [Resolution],
      description: 'What many names mean, in the order given. Summaries do not count.',
      args: {
        terms: t.arg.stringList({
          required: true,
          description: 'The names, at most 100 of at most 200 characters each.',
        }),
        types: t.arg({
          type: [enums.EntityType],
          description: 'Only entities of these types are in the answer. Default: all types.',
        }),
        lang: t.arg({
          type: enums.Language,
          description: 'Only names in this language are compared. Default: both.',
        }),
      },
      resolve: async (_, args, context, info) => {
        const { terms } = args;
        if (terms.length > maximumTerms)
          throw overLimit('terms', maximumTerms, terms.length, 'Ask in several requests.');
        for (const term of terms) checkLength('a term', term);
        const options = { types: typesWanted(args.types), ...(args.lang ? { language: args.lang } : {}) };
        const { found, nodes } = await answerEntities(context, info, async (asker) => {
          const all = await resolve(asker, context.reader.dialect, terms, options);
          if (terms.some((term) => !all.has(term))) throw tooLate(all.size, terms.length);
          const most = 1 + searchBounds.alternatives.maximum;
          const hits = new Map([...all].map(([term, some]) => [term, some.slice(0, most)]));
          return { hits, ids: [...hits.values()].flat().map(({ id }) => id) };
        });
        return terms.map((term) => ({ term, hits: rowsOf(found.hits.get(term)!, nodes) }));
      },
    }),
  );
};
