import { type Citation, parseCitation, placeId } from '../../ontology/citation.ts';
import { textIn } from '../../ontology/language.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import type { Builder } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import { encodeTextId } from '../builder/ids.ts';
import { LookAhead, selectOnce } from '../select/look-ahead.ts';

/** Where a statement comes from. Its objects are the stored texts; they are parsed where a field is read. */
export const createCitation = (builder: Builder, enums: Enums) =>
  builder.objectRef<string>('Citation').implement({
    description:
      'A source of a statement: the place in a report that says so. Equal citations have equal ids.',
    fields: (t) => {
      const read =
        <K extends keyof Citation>(key: K) =>
        (text: string) =>
          parseCitation(text)[key];
      return {
        id: t.id({
          nullable: false,
          description:
            'An opaque id that equal ones share, for caches to keep it by: node does not find by it.',
          resolve: (text) => encodeTextId('Citation', text),
        }),
        report: t.field({
          type: 'Report',
          description: 'The report. One more statement for all reports of a query.',
          resolve: (text, _, context, info) =>
            context.loaders.node(
              selectOnce(context, info, () => new LookAhead(info).node(['Report'], false, [info.fieldNodes])),
              parseCitation(text).report,
            ),
        }),
        place: t.field({
          type: 'Section',
          description:
            'The record of the smallest place that it names: the table or figure, else the case study, else the section. Null: the report’s places are not recorded. One more statement for all of a query.',
          resolve: (text, _, context, info) =>
            context.loaders.node(
              selectOnce(context, info, () =>
                new LookAhead(info).node(['Section'], false, [info.fieldNodes]),
              ),
              placeId(parseCitation(text)),
            ),
        }),
        section: t.string({
          nullable: false,
          description: 'The section of the report: "2.3", "foreword".',
          resolve: read('section'),
        }),
        case: t.int({
          description: 'The number of the case study it stands in. Null: it stands in none.',
          resolve: read('case'),
        }),
        table: t.string({
          description: 'The table or figure it stands in. Null: it stands in none.',
          resolve: read('table'),
        }),
        claimedBy: t.field({
          type: 'Entity',
          description:
            'Whom the report names as the one who says so. Null: the report says it itself. One more statement for all of a query.',
          resolve: (text, _, context, info) => {
            const { claimedBy } = parseCitation(text);
            if (claimedBy === undefined) return null;
            const selection = selectOnce(context, info, () =>
              new LookAhead(info).node(entityTypeNames, true, [info.fieldNodes]),
            );
            return context.loaders.node(selection, claimedBy);
          },
        }),
        asOf: t.field({
          type: 'PartialDate',
          description: 'The time the statement holds for: "2023", "2023-10". Null: the report names none.',
          resolve: read('asOf'),
        }),
        basis: t.field({
          type: enums.Basis,
          nullable: false,
          description: 'Whether a report says it, or it is common knowledge.',
          resolve: read('basis'),
        }),
        note: t.string({
          description: 'A judgement the editor made, in the language wanted, else in the other. Null: none.',
          args: {
            lang: t.arg({
              type: enums.Language,
              description: "The language of the note. Default: the request's.",
            }),
          },
          resolve: (text, { lang }, context) => {
            const { note } = parseCitation(text);
            return textIn(lang ?? context.language, note?.zh, note?.en)?.text;
          },
        }),
      };
    },
  });
