import type { FieldKind, Fields } from '../ontology/define.ts';
import { entityType, entityTypeNames, relationshipFields } from '../ontology/ontology.ts';

/** A property for which a file with declared columns has one. */
export interface Column {
  readonly name: string;
  readonly kind: FieldKind;
}

const ownFields = (): readonly Column[] => {
  const found = new Map<string, FieldKind>();
  for (const type of entityTypeNames) {
    for (const [name, { kind }] of Object.entries(entityType(type).fields as Fields)) {
      const known = found.get(name);
      // What two types understand differently is text to both.
      found.set(name, known === undefined || known === kind ? kind : 'string');
    }
  }
  return [...found].map(([name, kind]) => ({ name, kind }));
};

/** The fields of all entity types, each once. */
export const nodeColumns: readonly Column[] = ownFields();

/** The fields of all relationship types, each once. */
export const edgeColumns: readonly Column[] = relationshipFields().map(([name, { kind }]) => ({
  name,
  kind,
}));
