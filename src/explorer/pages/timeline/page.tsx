import { useContext } from 'preact/hooks';
import { type DatedQuery, dated, type TimelineQuery, timeline } from '../../../../schema/explorer/queries.ts';
import { PlaceContext, paramsOf, useHref } from '../../address.ts';
import type { Complete } from '../../ask.ts';
import { verbWords } from '../../drawing/picture.tsx';
import { type Family, families } from '../../families.ts';
import { fieldWords } from '../../fields.ts';
import type { Page } from '../../page.ts';
import { Behind } from '../../parts/behind.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EntityLink, TypeLabel } from '../../parts/named.tsx';
import { Sources } from '../../parts/sources.tsx';
import { useWords } from '../../words.ts';
import { type Dated, datedOf, monthsOf, namesIn } from './dated.ts';
import { Months } from './months.tsx';
import '../../parts/question.css';
import './timeline.css';

const words = {
  title: { zh: '什么时候发生了什么', en: 'What happened when' },
  lead: {
    zh: (count: number, first: string, last: string) =>
      `报告给出日期的 ${count} 件事，从 ${first} 到 ${last}。只写到年的排在该年之首。`,
    en: (count: number, first: string, last: string) =>
      `${count} things that the report dates, from ${first} to ${last}. What has only a year comes first in it.`,
  },
  kinds: { zh: '只看', en: 'Only' },
  all: { zh: '全部', en: 'All' },
  none: { zh: '没有这样的日期。', en: 'Nothing of this kind has a date.' },
  when: { zh: '时间', en: 'When' },
  what: { zh: '事情', en: 'What' },
  how: { zh: '日期的含义', en: 'What the date says' },
  kind: { zh: '类别', en: 'Kind' },
  source: { zh: '出处', en: 'Source' },
  cut: {
    zh: (shown: number, all: number) => `日期共 ${all} 个，这里列出其中 ${shown} 个。`,
    en: (shown: number, all: number) => `${shown} of ${all} dates are listed here.`,
  },
};

interface Data {
  readonly timeline: NonNullable<Complete<TimelineQuery>['timeline']>;
  readonly answers: readonly Complete<DatedQuery>[];
}

const isFamily = (text: string | null): text is Family => text !== null && Object.hasOwn(families, text);

const View = ({ data }: { data: Data }) => {
  const { say } = useWords();
  const href = useHref();
  const { address } = useContext(PlaceContext);
  const of = paramsOf(address).get('of');
  const all = datedOf(data.timeline, data.answers);
  const shown = isFamily(of) ? all.filter(({ family }) => family === of) : all;
  const present = (Object.keys(families) as Family[]).filter((family) =>
    all.some((one) => one.family === family),
  );
  const named = [...data.timeline.imprecise, ...data.timeline.periods]
    .flatMap(({ groups }) => groups)
    .reduce((sum, { ids }) => sum + ids.length, 0);
  // The first thing of a month is where its column leads.
  const firsts = new Map(shown.map(({ period, key }) => [key, period]));
  const seen = new Set<string>();
  for (const [key, period] of firsts)
    if (seen.has(period)) firsts.delete(key);
    else seen.add(period);
  return (
    <div class="column question timeline-page">
      <h1>{say(words.title)}</h1>
      {shown.length > 0 && (
        <p class="lead">{say(words.lead, shown.length, shown[0]!.period, shown.at(-1)!.period)}</p>
      )}
      <nav class="switch" aria-label={say(words.kinds)}>
        <a href={href('/timeline')} aria-current={isFamily(of) ? undefined : 'true'}>
          {say(words.all)}
        </a>
        {present.map((family) => (
          <a
            key={family}
            href={href('/timeline', { of: family })}
            aria-current={of === family ? 'true' : undefined}
          >
            {say(families[family])}
          </a>
        ))}
      </nav>
      {shown.length === 0 ? (
        <p class="quiet">{say(words.none)}</p>
      ) : (
        <>
          <Months months={monthsOf(shown)} dated={shown} />
          <DataTable<Dated>
            label={say(words.title)}
            rows={shown}
            keyOf={({ key }) => key}
            nameOf={({ subject }) => say(subject.names)}
            columns={[
              {
                key: 'when',
                label: say(words.when),
                order: ({ period }) => period,
                cell: ({ period, key }) => (
                  <time class="number nowrap" id={firsts.has(key) ? `m-${period}` : undefined}>
                    {period}
                  </time>
                ),
              },
              {
                key: 'what',
                label: say(words.what),
                order: ({ subject }) => say(subject.names),
                cell: ({ subject, statement }) =>
                  statement ? (
                    <>
                      <EntityLink entity={statement.start} /> {say(verbWords(statement.type))}{' '}
                      <EntityLink entity={statement.end} />
                    </>
                  ) : (
                    <EntityLink entity={subject} />
                  ),
              },
              {
                key: 'how',
                label: say(words.how),
                order: ({ field, statement }) =>
                  say(statement ? verbWords(statement.type) : fieldWords(field)),
                cell: ({ field, statement }) =>
                  say(statement ? verbWords(statement.type) : fieldWords(field)),
              },
              {
                key: 'kind',
                label: say(words.kind),
                order: ({ subject }) => subject.__typename,
                cell: ({ subject }) => <TypeLabel type={subject.__typename} />,
              },
              {
                key: 'source',
                label: say(words.source),
                cell: ({ sources }) => <Sources sources={sources} />,
              },
            ]}
          />
          {named < data.timeline.total && <p class="quiet">{say(words.cut, named, data.timeline.total)}</p>}
        </>
      )}
      <Behind query={timeline} />
    </div>
  );
};

/** So many may be asked for at once. */
const atOnce = 100;

export const page: Page<Data> = {
  title: (_, lang) => words.title[lang],
  load: async ({ ask }) => {
    const answer = await ask(timeline, {});
    const found = answer.timeline ?? { total: 0, truncated: null, periods: [], imprecise: [] };
    const { slugs, ids } = namesIn(found);
    const parts = Math.ceil(Math.max(slugs.length, ids.length) / atOnce);
    const part = <T,>(list: readonly T[], index: number) => list.slice(index * atOnce, (index + 1) * atOnce);
    const answers = await Promise.all(
      Array.from({ length: parts }, (_, index) =>
        ask(dated, { slugs: part(slugs, index), ids: part(ids, index) }),
      ),
    );
    return { timeline: found, answers };
  },
  View,
};
