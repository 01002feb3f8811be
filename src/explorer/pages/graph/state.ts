import type { Point } from '../../drawing/graph.ts';

/** Something that brought records into the picture: a record's relationships of one type, what is nearest, or a path. */
export interface Step {
  /** Whose relationships were followed; of a path its first record. */
  readonly of: string;
  /** A relationship type, or `NEAR`: of all types, or `PATH`. */
  readonly type: string;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** What it brought, as slugs; of a path all that follow the first, in order. */
  readonly brought: readonly string[];
}

/** What of the graph shown is left out of sight. */
export interface Filters {
  readonly types: readonly string[];
  readonly verbs: readonly string[];
  readonly bases: readonly string[];
  /** Only what has a source in this section or below it. */
  readonly section: string;
  /** Only what is dated from here on, or not dated. */
  readonly since: string;
  readonly until: string;
}

export const noFilters: Filters = { types: [], verbs: [], bases: [], section: '', since: '', until: '' };

/** Everything that an address says of the picture. Immutable: to undo is to take the one before. */
export interface View {
  /** What it was opened with. */
  readonly roots: readonly string[];
  readonly steps: readonly Step[];
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly filters: Filters;
  /** All relationships among what is shown, not only those that brought it. */
  readonly revealed: boolean;
  readonly picked: readonly string[];
  /** Where records stand, in pixels of the unscaled picture. */
  readonly at: ReadonlyMap<string, Point>;
}

/** Most records in one picture; more are a map. */
export const most = 300;
/** How many records one step brings. */
export const stride = 25;

export const emptyView: View = {
  roots: [],
  steps: [],
  hidden: [],
  pinned: [],
  filters: noFilters,
  revealed: false,
  picked: [],
  at: new Map(),
};

/** Every record of the picture, hidden ones too, in the order in which they came. */
export const broughtIn = ({ roots, steps }: Pick<View, 'roots' | 'steps'>): string[] => [
  ...new Set([...roots, ...steps.flatMap(({ brought }) => brought)]),
];

export const shownIn = (view: View): string[] => {
  const hidden = new Set(view.hidden);
  return broughtIn(view).filter((slug) => !hidden.has(slug));
};

/** Steps of records that nothing brings any more go with them; then what those brought, and so on. */
const rooted = (roots: readonly string[], steps: readonly Step[]): Step[] => {
  const there = new Set(roots);
  const kept: Step[] = [];
  let rest = [...steps];
  for (let again = true; again; ) {
    again = false;
    for (const step of rest)
      if (there.has(step.of)) {
        kept.push(step);
        for (const slug of step.brought) there.add(slug);
        again = true;
      }
    rest = rest.filter((step) => !kept.includes(step));
  }
  return steps.filter((step) => kept.includes(step));
};

/** Without places, pins and picks of what is no longer there. */
const tidied = (view: View): View => {
  const there = new Set(broughtIn(view));
  const of = (slugs: readonly string[]) => slugs.filter((slug) => there.has(slug));
  return {
    ...view,
    hidden: of(view.hidden),
    pinned: of(view.pinned),
    picked: of(view.picked).filter((slug) => !view.hidden.includes(slug)),
    at: new Map([...view.at].filter(([slug]) => there.has(slug))),
  };
};

export const added = (view: View, slugs: readonly string[]): View => ({
  ...view,
  roots: [...new Set([...view.roots, ...slugs])],
  hidden: view.hidden.filter((slug) => !slugs.includes(slug)),
});

export const stepped = (view: View, step: Step): View => {
  const same = view.steps.findIndex(
    ({ of, type, direction }) => of === step.of && type === step.type && direction === step.direction,
  );
  const before = view.steps[same];
  const steps =
    before && step.type !== 'PATH'
      ? view.steps.with(same, { ...step, brought: [...new Set([...before.brought, ...step.brought])] })
      : [...view.steps, step];
  return { ...view, steps, hidden: view.hidden.filter((slug) => !step.brought.includes(slug)) };
};

/** Takes back what a record brought: of one type, or all. */
export const collapsed = (view: View, of: string, only?: Pick<Step, 'type' | 'direction'>): View => {
  const goes = (step: Step) =>
    step.of === of && (!only || (step.type === only.type && step.direction === only.direction));
  return tidied({
    ...view,
    steps: rooted(
      view.roots,
      view.steps.filter((step) => !goes(step)),
    ),
  });
};

export const without = (view: View, slugs: readonly string[]): View =>
  tidied({ ...view, hidden: [...new Set([...view.hidden, ...slugs])] });

export const withPins = (view: View, slugs: readonly string[], pinned: boolean): View => ({
  ...view,
  pinned: pinned
    ? [...new Set([...view.pinned, ...slugs])]
    : view.pinned.filter((slug) => !slugs.includes(slug)),
});

/** What of a picture a step shows: its relationships, whoever brought their other end. */
export const stepsShow = (view: View) => {
  const roots = new Set(view.roots);
  const keys = new Set<string>();
  for (const { of, type, direction, brought } of view.steps)
    if (type === 'PATH')
      [of, ...brought].forEach((slug, index, way) => {
        if (index > 0) keys.add(`path ${[way[index - 1]!, slug].sort().join(' ')}`);
      });
    else keys.add(`${of} ${type} ${direction}`);
  return ({ type, start, end }: { type: string; start: string; end: string }): boolean =>
    view.revealed ||
    (roots.has(start) && roots.has(end)) ||
    keys.has(`${start} ${type} OUT`) ||
    keys.has(`${end} ${type} IN`) ||
    keys.has(`${start} NEAR BOTH`) ||
    keys.has(`${end} NEAR BOTH`) ||
    keys.has(`path ${[start, end].sort().join(' ')}`);
};
