import { statement } from './statement.ts';

/** Gives one row when the graph holds anything at all. */
export const anyRecord = statement('MATCH (n:Entity) RETURN n.id AS id LIMIT 1');
