import type { Builder } from '../builder/builder.ts';
import { LookAhead, selectOnce } from '../select/look-ahead.ts';

/** A stored claim (ontology/stored.ts, `claims`): what one report says about a field in which reports disagree. */
interface Claim {
  readonly field: string;
  readonly value: string | number | boolean;
  readonly report: string;
}

/** What reports say where they disagree about a record's own field. */
export const createClaim = (builder: Builder) =>
  builder.objectRef<string>('Claim').implement({
    description: 'What one report says about a field in which reports disagree.',
    fields: (t) => {
      const parse = (text: string) => JSON.parse(text) as Claim;
      return {
        field: t.string({
          nullable: false,
          description: 'Name of the field.',
          resolve: (text) => parse(text).field,
        }),
        value: t.string({
          nullable: false,
          description: 'What the report gives for it, as text.',
          resolve: (text) => String(parse(text).value),
        }),
        report: t.field({
          type: 'Report' as never,
          description: 'The report. One more statement for all of a query.',
          resolve: (text, _, context, info) =>
            context.loaders.node(
              selectOnce(context, info, () => new LookAhead(info).node(['Report'], false, [info.fieldNodes])),
              parse(text).report,
            ) as never,
        }),
      };
    },
  });
