import { relationshipTypes } from '../../../../schema/explorer/legend.ts';
import type { EntityQuery } from '../../../../schema/explorer/queries.ts';
import type { Complete } from '../../ask.ts';
import type { Named } from '../../parts/named.tsx';
import type { Words } from '../../words.ts';

export type Found = NonNullable<Complete<EntityQuery>['entity']>;
export type Statement = Found['relationships']['nodes'][number];

/** Statements of one verb, seen from the record. */
export interface Group {
  readonly key: string;
  readonly type: string;
  /** `OUT`: the record is what they start at. */
  readonly direction: 'OUT' | 'IN';
  readonly verb: Words;
  readonly statements: readonly (Statement & { readonly far: Named })[];
}

export const verbsOf = (type: string): { verb: Words; inverse: Words } =>
  (relationshipTypes as Readonly<Record<string, { verb: Words; inverse: Words }>>)[type] ?? {
    verb: { zh: type, en: type },
    inverse: { zh: type, en: type },
  };

/** Chinese says the inverse as a description of what comes before it; on its own the mark of that is dropped. */
export const heading = ({ zh, en }: Words): Words => ({
  zh: zh?.replace(/^的/, '').replace(/是$/, '') ?? null,
  en,
});

/** By verb and direction; those with most statements first. */
export const groupsOf = ({ slug, relationships }: Found): Group[] => {
  const groups = new Map<string, Group & { statements: (Statement & { far: Named })[] }>();
  for (const statement of relationships.nodes) {
    const out = statement.start?.slug === slug;
    const far = out ? statement.end : statement.start;
    if (!far) continue;
    const direction = out ? 'OUT' : 'IN';
    const key = `${statement.type} ${direction}`;
    const { verb, inverse } = verbsOf(statement.type);
    const group = groups.get(key) ?? {
      key,
      type: statement.type,
      direction,
      verb: out ? heading(verb) : heading(inverse),
      statements: [],
    };
    group.statements.push({ ...statement, far });
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => b.statements.length - a.statements.length);
};
