import type { StartQuery } from '../../../../schema/explorer/queries.ts';
import type { Complete } from '../../ask.ts';
import type { Named } from '../../parts/named.tsx';

/** A line between two neighbouring columns. */
export interface Ribbon {
  readonly from: Named;
  readonly to: Named;
}

/** Three columns of records and the lines between them. */
export interface ThreeColumns {
  readonly lists: readonly [readonly Named[], readonly Named[], readonly Named[]];
  readonly ribbons: readonly Ribbon[];
  /** Types that nearly every model has: lines to them would say nothing. */
  readonly omitted: readonly Named[];
}

const middle = (places: readonly number[]) =>
  places.length === 0
    ? Number.POSITIVE_INFINITY
    : places.reduce((sum, place) => sum + place, 0) / places.length;

/** Each column in the order in which its lines cross least: by the middle of what a record is joined to on the left. */
export const columnsOf = ({ companies }: Complete<StartQuery>): ThreeColumns => {
  const models = new Map<string, Named>();
  const types = new Map<string, Named>();
  const made: Ribbon[] = [];
  const classed: Ribbon[] = [];
  // Most models first: the eye starts at the top.
  const makers = companies.nodes
    .map((company) => ({ ...company, __typename: 'Company' }))
    .toSorted((a, b) => b.models.nodes.length - a.models.nodes.length);
  for (const company of makers)
    for (const model of company.models.nodes) {
      const isNew = !models.has(model.slug);
      const named = models.get(model.slug) ?? { __typename: 'Model', slug: model.slug, names: model.names };
      models.set(model.slug, named);
      made.push({ from: company, to: named });
      if (isNew)
        for (const { slug, names } of model.types.nodes) {
          const type = types.get(slug) ?? { __typename: 'ModelType', slug, names };
          types.set(slug, type);
          classed.push({ from: named, to: type });
        }
    }
  const ordered = (list: readonly Named[], left: readonly Named[], ribbons: readonly Ribbon[]) => {
    const place = new Map(left.map(({ slug }, index) => [slug, index]));
    const of = (slug: string) =>
      middle(ribbons.filter(({ to }) => to.slug === slug).map(({ from }) => place.get(from.slug)!));
    return list.toSorted((a, b) => of(a.slug) - of(b.slug));
  };
  const degree = (slug: string) => classed.filter(({ to }) => to.slug === slug).length;
  const omitted = [...types.values()].filter(({ slug }) => degree(slug) > models.size * 0.7);
  for (const { slug } of omitted) types.delete(slug);
  const kept = classed.filter(({ to }) => types.has(to.slug));
  const middleList = ordered([...models.values()], makers, made);
  return {
    lists: [makers, middleList, ordered([...types.values()], middleList, kept)],
    ribbons: [...made, ...kept],
    omitted,
  };
};
