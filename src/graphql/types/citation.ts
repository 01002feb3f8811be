import { type Citation, parseCitation } from '../../ontology/citation.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import type { Builder } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import { LookAhead, selectOnce } from '../select/look-ahead.ts';

/** Where a statement comes from. Its objects are the stored texts; they are parsed where a field is read. */
export const createCitation = (builder: Builder, enums: Enums) =>
  builder.objectRef<unknown>('Citation').implement({
    description: 'One source of one statement.',
    fields: (t) => {
      const read =
        <K extends keyof Citation>(key: K) =>
        (text: unknown) =>
          parseCitation(text as string)[key] ?? null;
      return {
        report: t.field({
          type: 'Report' as never,
          description: 'The report. One more statement for all of a query.',
          resolve: (text, _, context, info) =>
            context.loaders.node(
              selectOnce(context, info, () => new LookAhead(info).node(['Report'], false, [info.fieldNodes])),
              parseCitation(text as string).report,
            ) as never,
        }),
        section: t.string({
          nullable: false,
          description: 'Section of the report: "2.3".',
          resolve: read('section') as never,
        }),
        case: t.int({ description: 'Number of the case study, if it stands in one.', resolve: read('case') }),
        table: t.string({ description: 'The table or figure, if it stands in one.', resolve: read('table') }),
        claimedBy: t.field({
          type: 'Entity' as never,
          description:
            'To whom the report attributes it; null: the report says it itself. One more statement for all of a query.',
          resolve: (text, _, context, info) => {
            const { claimedBy } = parseCitation(text as string);
            if (claimedBy === undefined) return null as never;
            const selection = selectOnce(context, info, () =>
              new LookAhead(info).node(entityTypeNames, true, [info.fieldNodes]),
            );
            return context.loaders.node(selection, claimedBy) as never;
          },
        }),
        asOf: t.string({
          description: 'The time the statement is for, as a partial date.',
          resolve: read('asOf'),
        }),
        basis: t.field({
          type: enums.Basis,
          nullable: false,
          description: 'Whether a report says it.',
          resolve: read('basis') as never,
        }),
        note: t.string({ description: 'A judgement the editor made.', resolve: read('note') }),
      };
    },
  });
