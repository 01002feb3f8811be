import { typeWords } from '../../families.ts';
import { Dot } from '../../parts/named.tsx';
import { basisWords } from '../../parts/sources.tsx';
import { inLanguage, useWords, type Words } from '../../words.ts';
import { verbsOf } from '../entity/groups.ts';
import { type Filters, noFilters, shownIn } from './state.ts';
import type { GraphModel } from './use-graph.ts';
import { words } from './words.ts';

const counted = (values: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
};

const bySection = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** Sections that anything cites, with those above them. */
const sectionsOf = (cited: readonly string[]) => {
  const all = new Set<string>();
  for (const section of cited) {
    const parts = section.split('.');
    for (let n = 1; n <= parts.length; n++) all.add(parts.slice(0, n).join('.'));
  }
  return [...all].toSorted(bySection);
};

/** What of the picture is to be seen: by type, verb, basis, section and date, each with its number. */
export const FilterPanel = ({ graph }: { graph: GraphModel }) => {
  const { say } = useWords();
  const { view, known, seen } = graph;
  const { filters } = view;
  const shown = new Set(shownIn(view));
  const records = known.records.filter(({ slug }) => shown.has(slug));
  const lines = known.lines.filter(({ start, end }) => shown.has(start) && shown.has(end));
  const set = (change: Partial<Filters>) =>
    graph.change((v) => ({ ...v, filters: { ...v.filters, ...change } }));
  const boxes = (
    legend: Words,
    name: 'types' | 'verbs' | 'bases',
    values: readonly (readonly [string, number])[],
    label: (value: string) => Words,
    dot = false,
  ) => (
    <fieldset>
      <legend>{say(legend)}</legend>
      {values.map(([value, count]) => {
        const off = filters[name].includes(value);
        return (
          <label key={value} class="check">
            <input
              type="checkbox"
              checked={!off}
              onChange={() =>
                set({
                  [name]: off ? filters[name].filter((one) => one !== value) : [...filters[name], value],
                })
              }
            />
            {dot && <Dot type={value} />}
            <span>{say(label(value))}</span>
            <span class="quiet number">{count}</span>
          </label>
        );
      })}
    </fieldset>
  );
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(noFilters);
  const sections = sectionsOf(
    [...records, ...lines].flatMap(({ citations }) => citations.map((c) => c.section)),
  );
  return (
    <div class="filters">
      <p class="row tight-row" role="status">
        {isFiltered && (
          <>
            <span>{say(words.filtered, seen.filtered.records, seen.filtered.lines)}</span>
            <button type="button" class="button tight" onClick={() => set(noFilters)}>
              {say(words.clear)}
            </button>
          </>
        )}
      </p>
      {boxes(words.types, 'types', counted(records.map(({ __typename }) => __typename)), typeWords, true)}
      {boxes(
        words.basis,
        'bases',
        counted(lines.map(({ basis }) => basis)),
        (value) => basisWords[value] ?? { zh: value, en: value },
      )}
      <label class="field">
        <span>{say(words.section)}</span>
        <select value={filters.section} onChange={(event) => set({ section: event.currentTarget.value })}>
          <option value="">{say(words.all)}</option>
          {sections.map((section) => (
            <option key={section} value={section}>
              {section}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="dates">
        <legend>{say(words.dates)}</legend>
        {(['since', 'until'] as const).map((name) => (
          <label key={name} class="field">
            <span>{say(words[name])}</span>
            <input
              type="text"
              inputMode="numeric"
              placeholder={name === 'since' ? '2022' : '2024-03'}
              pattern="\d{4}(-\d{2})?"
              value={filters[name]}
              onChange={(event) => {
                const value = event.currentTarget.value.trim();
                if (value === '' || /^\d{4}(-\d{2})?$/.test(value)) void set({ [name]: value });
              }}
            />
          </label>
        ))}
      </fieldset>
      {boxes(words.verbs, 'verbs', counted(lines.map(({ type }) => type)), (value) => ({
        zh: inLanguage(verbsOf(value).verb, 'zh'),
        en: inLanguage(verbsOf(value).verb, 'en'),
      }))}
    </div>
  );
};
