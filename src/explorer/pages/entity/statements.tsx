import { useContext } from 'preact/hooks';
import { PlaceContext, useHref } from '../../address.ts';
import { typeWords } from '../../families.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Basis, Because } from '../../parts/ground.tsx';
import { Icon } from '../../parts/icon.tsx';
import { EntityLink, Text, TypeLabel } from '../../parts/named.tsx';
import { basisWords, Sources } from '../../parts/sources.tsx';
import { useWords } from '../../words.ts';
import type { Found, Group } from './groups.ts';
import { listedOf, parametersOf, totalOf, type Verb, verbsIn } from './listed.ts';

const words = {
  statements: {
    zh: (count: number) => `${count} 条关联`,
    en: (count: number) => (count === 1 ? '1 relationship' : `${count} relationships`),
  },
  shown: {
    zh: (shown: number, all: number) => `这一页列出 ${shown} 条，共 ${all} 条`,
    en: (shown: number, all: number) => `${shown} of ${all} on this page`,
  },
  next: { zh: '后面的', en: 'Next' },
  previous: { zh: '前面的', en: 'Previous' },
  pages: { zh: '翻页', en: 'Pages of relationships' },
  verbs: { zh: '只看一种关联', en: 'Relationships of one kind' },
  all: { zh: '全部', en: 'All' },
  rest: { zh: (count: number) => `全部 ${count} 条`, en: (count: number) => `all ${count}` },
  asList: { zh: '分组', en: 'Groups' },
  asTable: { zh: '表格', en: 'Table' },
  as: { zh: '显示为', en: 'Show as' },
  verb: { zh: '关联', en: 'Relationship' },
  other: { zh: '另一端', en: 'The other end' },
  kind: { zh: '类别', en: 'Kind' },
  basis: { zh: '依据', en: 'Ground' },
  source: { zh: '出处', en: 'Source' },
};

type Row = Group['statements'][number] & { readonly group: Group };

/** Which statements are chosen, in the list and in the picture. */
export interface Chosen {
  readonly picked: ReadonlySet<string>;
  readonly pick: (id: string) => void;
  readonly point: (id: string | undefined) => void;
}

/** Everything that is said of the record: by verb or as one table, a page at a time, one verb alone where that is asked for. */
export const Statements = ({
  found,
  groups,
  chosen,
}: {
  found: Found;
  groups: readonly Group[];
  chosen: Chosen;
}) => {
  const { say } = useWords();
  const href = useHref();
  const { address } = useContext(PlaceContext);
  const listed = listedOf(address);
  const verbs = verbsIn(found);
  const { relationships: page } = found;
  const at = (change: Parameters<typeof parametersOf>[0]) =>
    `${href(`/e/${found.slug}`, parametersOf({ asTable: listed.asTable, ...change }))}#statements`;
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
  const pages = (hasNextPage || hasPreviousPage) && (
    <nav class="row pager" aria-label={say(words.pages)}>
      {hasPreviousPage && startCursor && (
        <a class="button" rel="prev" href={at({ verb: listed.verb, way: listed.way, before: startCursor })}>
          ← {say(words.previous)}
        </a>
      )}
      <span class="quiet">{say(words.shown, page.nodes.length, page.totalCount)}</span>
      {hasNextPage && endCursor && (
        <a class="button" rel="next" href={at({ verb: listed.verb, way: listed.way, after: endCursor })}>
          {say(words.next)} →
        </a>
      )}
    </nav>
  );
  return (
    <section id="statements">
      <div class="row statements-head">
        <h2>{say(words.statements, totalOf(found))}</h2>
        <nav class="switch" aria-label={say(words.as)}>
          {([false, true] as const).map((asTable) => (
            <a
              key={String(asTable)}
              href={at({ ...listed, asTable })}
              aria-current={asTable === listed.asTable ? 'true' : undefined}
            >
              <Icon name={asTable ? 'table' : 'list'} size={13} />
              {say(asTable ? words.asTable : words.asList)}
            </a>
          ))}
        </nav>
      </div>
      <nav class="verbs" aria-label={say(words.verbs)}>
        <a href={at({})} aria-current={listed.verb ? undefined : 'true'}>
          {say(words.all)} <span class="number">{totalOf(found)}</span>
        </a>
        {verbs.map(({ type, way, words: verb, count }) => (
          <a
            key={`${type} ${way}`}
            href={at({ verb: type, way })}
            aria-current={listed.verb === type && listed.way === way ? 'true' : undefined}
          >
            <Text words={verb} /> <span class="number">{count}</span>
          </a>
        ))}
      </nav>
      {pages}
      {listed.asTable ? (
        <StatementTable name={found.slug} groups={groups} chosen={chosen} />
      ) : (
        <div class="groups">
          {groups.map((group) => (
            <GroupList
              key={group.key}
              group={group}
              chosen={chosen}
              all={verbs.find(({ type, way }) => type === group.type && way === group.direction)}
              rest={at({ verb: group.type, way: group.direction })}
            />
          ))}
        </div>
      )}
      {page.nodes.length > 20 && pages}
    </section>
  );
};

const GroupList = ({
  group: { key, verb, statements },
  chosen: { picked, point },
  all,
  rest,
}: {
  group: Group;
  chosen: Chosen;
  all: Verb | undefined;
  rest: string;
}) => {
  const { say } = useWords();
  const count = all?.count ?? statements.length;
  return (
    <section class="group" id={key.replace(' ', '-').toLowerCase()}>
      <h3>
        <Text words={verb} /> <span class="quiet number">{count}</span>
      </h3>
      <ul onMouseLeave={() => point(undefined)}>
        {statements.map((statement) => (
          <li
            key={statement.id}
            class={picked.has(statement.id) ? 'picked' : undefined}
            onMouseEnter={() => point(statement.id)}
            onFocusIn={() => point(statement.id)}
          >
            <EntityLink entity={statement.far} />
            <Basis basis={statement.basis} />
            <Sources sources={statement.citations} />
            <Because statement={statement} />
          </li>
        ))}
      </ul>
      {statements.length < count && (
        <p>
          <a href={rest}>{say(words.rest, count)}</a>
        </p>
      )}
    </section>
  );
};

const StatementTable = ({
  name,
  groups,
  chosen,
}: {
  name: string;
  groups: readonly Group[];
  chosen: Chosen;
}) => {
  const { say } = useWords();
  const rows = groups.flatMap((group) => group.statements.map((statement) => ({ ...statement, group })));
  const columns: readonly Column<Row>[] = [
    {
      key: 'verb',
      label: say(words.verb),
      order: ({ group }) => say(group.verb),
      group: ({ group }) => say(group.verb),
      cell: ({ group }) => <Text words={group.verb} />,
    },
    {
      key: 'other',
      label: say(words.other),
      order: ({ far }) => say(far.names),
      cell: ({ far }) => <EntityLink entity={far} dot={false} />,
    },
    {
      key: 'kind',
      label: say(words.kind),
      order: ({ far }) => say(typeWords(far.__typename)),
      group: ({ far }) => say(typeWords(far.__typename)),
      cell: ({ far }) => <TypeLabel type={far.__typename} />,
    },
    {
      key: 'basis',
      label: say(words.basis),
      order: ({ basis }) => basis,
      group: ({ basis }) => say(basisWords[basis] ?? { zh: basis, en: basis }),
      cell: ({ basis }) => say(basisWords[basis] ?? { zh: basis, en: basis }),
    },
    {
      key: 'source',
      label: say(words.source),
      order: ({ citations }) => citations[0]?.section ?? null,
      cell: ({ citations }) => (citations.length > 0 ? <Sources sources={citations} /> : '—'),
    },
  ];
  return (
    <DataTable<Row>
      name={name}
      label={say(words.statements, rows.length)}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ far }) => say(far.names)}
      columns={columns}
      detail={(row) => (row.because.length > 0 || row.rule ? <Because statement={row} /> : null)}
      {...chosen}
    />
  );
};
