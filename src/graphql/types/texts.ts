import type { GraphQLResolveInfo } from 'graphql';
import type { NodeRow } from '../../cypher/rows.ts';
import { type Language, type Text, textIn } from '../../ontology/language.ts';
import type { Builder, InterfaceFields } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import { type Context, tellOf } from '../context.ts';
import { readableText, readableTexts } from '../select/stored-values.ts';

const maximumFallbacks = 100;

/** A record's texts of one kind, as far as they are texts. */
const textsOf = <Kind extends 'name' | 'summary'>(
  row: { readonly id: string } & { readonly [Name in `${Kind}${'Zh' | 'En'}`]: unknown },
  kind: Kind,
  context: Context,
  info: GraphQLResolveInfo,
): { readonly zh: string | null; readonly en: string | null } => {
  const read = (property: `${Kind}${'Zh' | 'En'}`) =>
    readableText(row[property], { record: row.id, property, tell: tellOf(context, info) });
  return { zh: read(`${kind}Zh`), en: read(`${kind}En`) };
};

interface NamesRow {
  readonly zh: string | null;
  readonly en: string | null;
}

/** What people call a record and say of it, in the language asked for. */
export const createTexts = (builder: Builder, enums: Enums) => {
  const Names = builder.objectRef<NamesRow>('Names').implement({
    description: 'A record’s name in each language, without any fallback.',
    fields: (t) => ({
      zh: t.exposeString('zh', {
        description: 'The Chinese name, as the report writes it. Null: there is none.',
      }),
      en: t.exposeString('en', { description: 'The English name. Null: there is none.' }),
    }),
  });

  const fields = (t: InterfaceFields<NodeRow>) => {
    const language = t.arg({
      type: enums.Language,
      description:
        "The language wanted. Default: the request's, that is what its Accept-Language header asks for, else the server's default (Chinese). Where there is no text in it the other language's is given, and extensions.languageFallbacks says so.",
    });
    return {
      name: t.string({
        nullable: false,
        description: 'The name people call it by, in the language wanted.',
        args: { lang: language },
        reads: ['nameZh', 'nameEn'],
        resolve: (row, args, context, info) => {
          const { id } = row;
          const { zh, en } = textsOf(row, 'name', context, info);
          const found = textIn(args.lang ?? context.language, zh, en);
          // A record that others made may lack a name.
          return found ? given(found, args.lang, context, info) : id;
        },
      }),
      names: t.field({
        type: Names,
        nullable: false,
        description: 'The name in each language, without any fallback; there is one at least.',
        reads: ['nameZh', 'nameEn'],
        resolve: (row, _, context, info) => {
          const { zh, en } = textsOf(row, 'name', context, info);
          // A record that others made may lack both.
          return { zh: zh ?? (en === null ? row.id : null), en };
        },
      }),
      aliases: t.stringList({
        nullable: false,
        description: 'What else people call it, Chinese first.',
        args: {
          lang: t.arg({
            type: enums.Language,
            description: 'Only aliases in this language. Default: in both.',
          }),
        },
        reads: ['aliasesZh', 'aliasesEn'],
        resolve: ({ id: record, aliasesZh, aliasesEn }, { lang }, context, info) => {
          const tell = tellOf(context, info);
          return [
            ...(lang === 'en' ? [] : readableTexts(aliasesZh, { record, property: 'aliasesZh', tell })),
            ...(lang === 'zh' ? [] : readableTexts(aliasesEn, { record, property: 'aliasesEn', tell })),
          ];
        },
      }),
      summary: t.string({
        description: 'One or two sentences about it in the language wanted. Null: there are none in either.',
        args: { lang: t.arg({ type: enums.Language, description: 'The language wanted, as for name.' }) },
        reads: ['summaryZh', 'summaryEn'],
        resolve: (row, args, context, info) => {
          const { zh, en } = textsOf(row, 'summary', context, info);
          const found = textIn(args.lang ?? context.language, zh, en);
          return found && given(found, args.lang, context, info);
        },
      }),
      summaryBasis: t.field({
        type: enums.Basis,
        description:
          'REPORT: the summary says what the record’s sources say. COMMON_KNOWLEDGE: it explains what they do not. Null: there is none.',
        reads: ['summaryZh', 'summaryEn', 'summaryBasis'],
        resolve: ({ summaryZh, summaryEn, summaryBasis }) =>
          summaryZh || summaryEn ? (summaryBasis ? 'common_knowledge' : 'report') : null,
      }),
    };
  };
  return { fields };
};

export type Texts = ReturnType<typeof createTexts>;

/** The text; where it is in another language than the one asked for, that is noted. */
const given = (
  { text, language: gave }: Text,
  lang: Language | null | undefined,
  { language, languageFallbacks }: Context,
  { path }: GraphQLResolveInfo,
): string => {
  const asked = lang ?? language;
  if (gave !== asked && languageFallbacks.length < maximumFallbacks)
    languageFallbacks.push({ path: pathText(path), asked, gave });
  return text;
};

const pathText = (path: GraphQLResolveInfo['path']): string => {
  const keys: (string | number)[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) keys.unshift(at.key);
  return keys.join('.');
};
