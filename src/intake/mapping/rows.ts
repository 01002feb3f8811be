import { nounOf } from '../../importer/noun.ts';
import { type Source, sourceSchema } from '../../ontology/citation.ts';
import type { Fields } from '../../ontology/define.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { allowedPairs, entityType, relationshipType } from '../../ontology/ontology.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';
import { addNaming, addSaid } from '../collect.ts';
import { intakeLimits } from '../limits.ts';
import type { FieldSaid, Named, Proposal } from '../proposal.ts';
import { cellPlace, cellProblem, type Report, type Row, type Table } from '../tables/row.ts';
import { externalIdsFor } from './external.ts';
import { type Mapping, perLanguage, type Thing } from './schema.ts';
import { fieldIn, namesIn } from './values.ts';

/** Why a row is not simply what was typed: counted, told after the import. */
export type Remarks = Map<string, number>;

const filled = (text: string, row: Row): string =>
  text.replace(/\{([^}]+)\}/g, (_, column: string) =>
    column === 'row' ? String(row.number) : (row.cells.get(column)?.text ?? ''),
  );

const sourceOf = (given: Source, row: Row): { source?: Source; wrong?: string } => {
  const made = {
    ...given,
    section: filled(given.section, row).trim(),
    ...(given.table !== undefined && { table: filled(given.table, row).trim() }),
  };
  const read = sourceSchema.safeParse(made);
  return read.success
    ? { source: read.data }
    : {
        wrong: `No source can be made for this row: ${read.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}.`,
      };
};

interface Kind {
  readonly type: EntityTypeName;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}

const kindOf = (thing: Thing, name: string): Kind => {
  const found = thing.kinds?.find(({ contains }) => contains.some((word) => name.includes(word)));
  return { type: (found?.type ?? thing.type) as EntityTypeName, fields: found?.fields ?? {} };
};

/** Goes through the rows of a table, one at a time, and gathers what they say; problems of all rows are reported. */
export const readRows = async (
  table: Table,
  mapping: Mapping,
  proposal: Proposal,
  { report, remarks, onRow }: { report: Report; remarks: Remarks; onRow?: (rows: number) => void },
): Promise<number> => {
  const language = mapping.language ?? 'zh';
  const used = new Set<string>();
  const things = Object.entries(mapping.things).sort(([, a], [, b]) => Number(!!a.of) - Number(!!b.of));
  let rows = 0;
  const tell = (row: Row, column: string | undefined, message: string) =>
    report(cellProblem(table, row.number, column, message));

  const fieldsOf = (
    fields: Fields,
    given: Thing['fields'],
    row: Row,
    source: Source,
  ): Map<string, FieldSaid> => {
    const found = new Map<string, FieldSaid>();
    for (const [name, from] of Object.entries(given ?? {})) {
      const field = fields[name];
      if (field === undefined) continue;
      const read = fieldIn(from, name, field, row);
      if (read === undefined) continue;
      if ('problem' in read) tell(row, read.column, read.problem);
      else found.set(name, { value: read.value, source, at: cellPlace(table.name, row.number) });
    }
    return found;
  };

  const columnOf = (part: unknown): string | undefined =>
    typeof part === 'string' ? part : (part as { column?: string } | undefined)?.column;

  const nameThings = (
    thing: Thing,
    row: Row,
    source: Source,
    found: ReadonlyMap<string, readonly Named[]>,
  ): Named[] => {
    const parts = perLanguage(thing.name, language);
    const main = parts.zh !== undefined ? 'zh' : 'en';
    const names = namesIn(parts[main]!, row);
    const other = main === 'zh' && parts.en !== undefined ? namesIn(parts.en, row) : [];
    const at = cellPlace(table.name, row.number, table.columns.indexOf(columnOf(parts[main]) ?? '') + 1);
    // A cell that lacks its name may have the other one.
    const listed = names.length > 0 ? names : other;
    if (listed.length > intakeLimits.namesInCell) {
      tell(row, columnOf(parts[main]), `More than ${intakeLimits.namesInCell} names in one cell.`);
      return [];
    }
    const owners = thing.of === undefined ? undefined : found.get(thing.of.thing);
    if (owners?.length === 0) return [];
    const outside = externalIdsFor(listed.length, thing, row, (remark) =>
      remarks.set(remark, (remarks.get(remark) ?? 0) + 1),
    );
    return listed.flatMap((name, i) => {
      if ([...name].length > 200) {
        tell(row, columnOf(parts[main]), 'A name has at most 200 characters.');
        return [];
      }
      const kind = kindOf(thing, name);
      const types = [
        ...new Set([thing.type, ...(thing.kinds ?? []).flatMap(({ type }) => type ?? [])]),
      ].sort();
      const aliases = perLanguage(thing.aliases, language);
      const summary = perLanguage(thing.summary, language);
      const single = listed.length === 1;
      const named = addNaming(proposal, {
        type: kind.type,
        types: types as EntityTypeName[],
        name:
          names.length === 0
            ? { en: name }
            : { [main]: name, ...(other.length === listed.length && { en: other[i]! }) },
        ...(single && {
          aliases: {
            ...(aliases.zh !== undefined && { zh: namesIn(aliases.zh, row) }),
            ...(aliases.en !== undefined && { en: namesIn(aliases.en, row) }),
          },
          summary: Object.fromEntries(
            Object.entries(summary).flatMap(([lang, column]) => {
              const text = row.cells.get(column as string)?.text;
              return text === undefined ? [] : [[lang, text]];
            }),
          ),
        }),
        externalIds: outside[i] ?? [],
        ...(thing.of && {
          of: { named: owners![0]!, relationship: thing.of.relationship as RelationshipTypeName },
        }),
        source,
        at,
      });
      const { fields } = entityType(kind.type);
      const constants = Object.entries(kind.fields).map(([field, constant]) => [field, { constant }]);
      for (const [field, said] of fieldsOf(
        fields,
        { ...thing.fields, ...Object.fromEntries(constants) },
        row,
        source,
      ))
        if (!named.fields.has(field)) named.fields.set(field, said);
        else if (named.fields.get(field)!.value !== said.value)
          tell(
            row,
            undefined,
            `"${name}" has another "${field}" here (${String(said.value)}) than in row ${named.fields.get(field)!.at.line} (${String(named.fields.get(field)!.value)}). Correct one of them.`,
          );
      return [named];
    });
  };

  for await (const row of table.rows) {
    rows++;
    onRow?.(rows);
    for (const { remark } of row.cells.values())
      if (remark) remarks.set(remark, (remarks.get(remark) ?? 0) + 1);
    const { source, wrong } = sourceOf(mapping.source as Source, row);
    if (source === undefined) {
      tell(row, undefined, wrong!);
      continue;
    }
    const found = new Map<string, readonly Named[]>();
    for (const [name, thing] of things) found.set(name, nameThings(thing, row, source, found));
    if (proposal.named.size > intakeLimits.names) {
      tell(row, undefined, `More than ${intakeLimits.names} different names. Divide the table.`);
      break;
    }
    for (const { from, relationship, to, fields, source: other } of mapping.relationships ?? []) {
      const ends =
        [to]
          .flat()
          .map((one) => found.get(one) ?? [])
          .find((one) => one.length > 0) ?? [];
      const type = relationshipType(relationship as RelationshipTypeName);
      const own = fieldsOf(type.fields, fields, row, source);
      const placed = other === undefined ? source : ({ ...source, ...other } as Source);
      for (const start of found.get(from) ?? [])
        for (const end of ends) {
          if (start === end) continue;
          const misfit = pairProblem(start, type.name, end);
          if (misfit === undefined)
            addSaid(proposal, {
              from: start,
              relationship: type.name,
              to: end,
              fields: Object.fromEntries([...own].map(([name, { value }]) => [name, value])),
              source: placed,
              at: cellPlace(table.name, row.number),
            });
          else if (!used.has(misfit)) {
            used.add(misfit);
            tell(row, undefined, misfit);
          }
        }
    }
  }
  return rows;
};

/** Why a relationship cannot join the two by what they are; undefined where it can. */
export const pairProblem = (
  from: Pick<Named, 'key' | 'type' | 'types'>,
  relationship: RelationshipTypeName,
  to: Pick<Named, 'key' | 'type' | 'types'>,
): string | undefined => {
  const pairs = allowedPairs(relationshipType(relationship));
  return pairs.some(([a, b]) => from.types.includes(a) && to.types.includes(b))
    ? undefined
    : `${relationship} does not lead from ${nounOf(from.type)} (${from.key}) to ${nounOf(to.type)} (${to.key}).`;
};
