import type { Point } from '../../drawing/graph.ts';
import { broughtIn, emptyView, type Step, type View } from './state.ts';

/** A picture as an address: everything in it can be had again from there. */

const list = (text: string | null) => [...new Set((text ?? '').split(',').filter((part) => part !== ''))];

const slugPattern = /^[a-z0-9-]{1,64}$/;
const isSlug = (text: string) => slugPattern.test(text);
const isName = (text: string) => /^[A-Z_]{2,40}$/.test(text);

/** `iflytek.DEVELOPS.OUT.spark.spark-3-5` */
const stepOf = (text: string): Step[] => {
  const [of = '', type = '', direction = '', ...brought] = text.split('.');
  if (!isSlug(of) || !isName(type) || !['OUT', 'IN', 'BOTH'].includes(direction)) return [];
  return [{ of, type, direction: direction as Step['direction'], brought: brought.filter(isSlug) }];
};

const placesOf = (slugs: readonly string[], text: string | null): Map<string, Point> => {
  const numbers = (text ?? '').split('.').map((part) => Number.parseInt(part, 36));
  const places = new Map<string, Point>();
  slugs.forEach((slug, index) => {
    const [x, y] = [numbers[2 * index], numbers[2 * index + 1]];
    if (Number.isFinite(x) && Number.isFinite(y) && Math.abs(x!) < 1e5 && Math.abs(y!) < 1e5)
      places.set(slug, { x: x!, y: y! });
  });
  return places;
};

/** The view that an address asks for; whatever in it cannot be read is left out. */
export const viewOf = (query: URLSearchParams): View => {
  const roots = list(query.get('of')).map((text) => text.trim());
  const steps = query.getAll('x').flatMap(stepOf);
  const view: View = {
    ...emptyView,
    roots: roots.filter(isSlug).slice(0, 100),
    steps,
    hidden: list(query.get('hide')).filter(isSlug),
    pinned: list(query.get('pin')).filter(isSlug),
    picked: list(query.get('pick')).filter(isSlug),
    revealed: query.get('all') === '1',
    filters: {
      types: list(query.get('types')),
      verbs: list(query.get('verbs')),
      bases: list(query.get('basis')),
      section: query.get('section') ?? '',
      since: query.get('since') ?? '',
      until: query.get('until') ?? '',
    },
  };
  return { ...view, at: placesOf(broughtIn(view), query.get('at')) };
};

const names = [
  'of',
  'x',
  'hide',
  'pin',
  'pick',
  'all',
  'types',
  'verbs',
  'basis',
  'section',
  'since',
  'until',
  'at',
];

/** The address's query for a view; parameters that are not a view's stay. */
export const queryOf = (view: View, before: string): string => {
  const others = [...new URLSearchParams(before)].filter(([name]) => !names.includes(name));
  const { filters } = view;
  const places = broughtIn(view).map((slug) => view.at.get(slug));
  const whole = (value: number) => Math.round(value).toString(36);
  const parts: (readonly [string, string])[] = [
    ['of', view.roots.join(',')],
    ...view.steps.map(
      ({ of, type, direction, brought }) => ['x', [of, type, direction, ...brought].join('.')] as const,
    ),
    ['hide', view.hidden.join(',')],
    ['pin', view.pinned.join(',')],
    ['pick', view.picked.join(',')],
    ['all', view.revealed ? '1' : ''],
    ['types', filters.types.join(',')],
    ['verbs', filters.verbs.join(',')],
    ['basis', filters.bases.join(',')],
    ['section', filters.section],
    ['since', filters.since],
    ['until', filters.until],
    ['at', places.every((place) => place) ? places.flatMap((p) => [whole(p!.x), whole(p!.y)]).join('.') : ''],
    ...others.map(([name, value]) => [name, value] as const),
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
};

/** Writes the view into the address without a step in the history. */
export const rememberView = (view: View) => {
  const query = queryOf(view, location.search);
  history.replaceState(history.state, '', `${location.pathname}${query ? `?${query}` : ''}`);
};
