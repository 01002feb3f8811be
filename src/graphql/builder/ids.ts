import { createHash } from 'node:crypto';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { isEntityTypeName } from '../../ontology/ontology.ts';

/** A Relay id: opaque to clients, unique over all types. `key` is what tells the objects of one type apart. */
export const encodeId = (type: string, key: string): string =>
  Buffer.from(`${type}:${key}`).toString('base64url');

/** The id of what is known by a longer text: equal texts have equal ids. */
export const encodeTextId = (type: string, text: string): string =>
  encodeId(type, createHash('sha256').update(text).digest('base64url').slice(0, 22));

/** The type and slug in an entity's id, or undefined when it is none of ours. */
export const decodeId = (id: string): { type: EntityTypeName; slug: string } | undefined => {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const [, type, slug] = /^([A-Za-z]+):([a-z0-9-]+)$/.exec(text) ?? [];
  return type && slug && isEntityTypeName(type) ? { type, slug } : undefined;
};

/**
 * What a relationship's id names, or undefined when it is none. It is the stored one, as exports have it too: unique over
 * all types, because no other id has a `~`.
 */
export const decodeRelationshipId = (id: string): { id: string; start: string; end: string } | undefined => {
  const [, start, end] = /^([a-z0-9-]{1,64})~[A-Z_]{1,64}~([a-z0-9-]{1,64})(?:~\w{1,64})?$/.exec(id) ?? [];
  return start && end ? { id, start, end } : undefined;
};
