import type { Builder } from '../builder/builder.ts';
import { encodeTextId } from '../builder/ids.ts';
import { LookAhead, selectOnce } from '../select/look-ahead.ts';

/** A stored claim (ontology/stored.ts, `claims`), and whose it is. */
export interface ClaimRow {
  /** Slug of the record. */
  readonly owner: string;
  readonly text: string;
}

interface Claim {
  readonly field: string;
  readonly value: string | number | boolean;
  readonly report: string;
}

/** What reports say where they disagree about a record's own field. */
export const createClaim = (builder: Builder) =>
  builder.objectRef<ClaimRow>('Claim').implement({
    description: 'What one report says about a field of a record in which reports disagree.',
    fields: (t) => {
      const parse = ({ text }: ClaimRow) => JSON.parse(text) as Claim;
      return {
        id: t.id({
          nullable: false,
          description:
            'An opaque id that equal ones share, for caches to keep it by: node does not find by it.',
          resolve: ({ owner, text }) => encodeTextId('Claim', `${owner} ${text}`),
        }),
        field: t.string({
          nullable: false,
          description: 'The name of the field: "parametersBillion".',
          resolve: (claim) => parse(claim).field,
        }),
        value: t.string({
          nullable: false,
          description: 'What the report gives for it, written as a text whatever the field’s type.',
          resolve: (claim) => String(parse(claim).value),
        }),
        report: t.field({
          type: 'Report',
          description: 'The report that gives it. One more statement for all reports of a query.',
          resolve: (claim, _, context, info) =>
            context.loaders.node(
              selectOnce(context, info, () => new LookAhead(info).node(['Report'], false, [info.fieldNodes])),
              parse(claim).report,
            ),
        }),
      };
    },
  });
