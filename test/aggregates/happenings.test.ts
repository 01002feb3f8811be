import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Dated, happeningsOf } from '../../src/questions/happenings.ts';

const things = ['a', 'b', 'c', 'd', 'e'];
const date = fc.constantFrom('2023', '2023-10', '2024-01');
const record = fc.record({
  kind: fc.constant('entity' as const),
  type: fc.constantFrom('Model' as const, 'Technology' as const),
  field: fc.constantFrom('releasedOn', 'openSourcedOn'),
  date,
  id: fc.constantFrom(...things),
});
const event = fc.record({
  kind: fc.constant('entity' as const),
  type: fc.constant('Event' as const),
  field: fc.constant('happenedOn'),
  date,
  id: fc.constantFrom('e1', 'e2', 'e3'),
});
const relationship = fc.record({
  kind: fc.constant('relationship' as const),
  type: fc.constant('RELEASED' as const),
  field: fc.constant('date'),
  date,
  id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
  start: fc.constant('maker'),
  end: fc.constantFrom(...things),
});
const tells = fc.dictionary(fc.constantFrom('e1', 'e2', 'e3'), fc.uniqueArray(fc.constantFrom(...things)));
const dates = fc.uniqueArray(fc.oneof(record, event, relationship), {
  selector: ({ id, field }) => `${id} ${field}`,
  maxLength: 14,
});

it('each date is in one happening, and two are of one when a chain of things with that date joins them', () => {
  fc.assert(
    fc.property(dates, tells, (all: readonly Dated[], told) => {
      const of = new Map(Object.entries(told));
      const found = happeningsOf(all, of);
      expect(found.flatMap((one) => one.told)).toHaveLength(all.length);
      expect(new Set(found.flatMap((one) => one.told))).toEqual(new Set(all));
      // By hand: which dates reach which, one thing after another, until nothing more is reached.
      const about = (one: Dated) =>
        new Set(one.kind === 'relationship' ? [one.end] : [one.id, ...(of.get(one.id) ?? [])]);
      const touch = (a: Dated, b: Dated) => a.date === b.date && [...about(a)].some((id) => about(b).has(id));
      for (const { told: group } of found) {
        let reached = new Set([group[0]!]);
        for (let size = 0; size !== reached.size; ) {
          size = reached.size;
          reached = new Set(all.filter((one) => [...reached].some((other) => touch(one, other))));
        }
        expect(new Set(group)).toEqual(reached);
        // What tells most comes first.
        const kinds = group.map((one) => (one.kind === 'relationship' ? 2 : one.type === 'Event' ? 0 : 1));
        expect(kinds).toEqual([...kinds].sort());
      }
    }),
  );
});
