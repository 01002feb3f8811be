import { useContext } from 'preact/hooks';
import { timeline } from '../../../../schema/explorer/queries.ts';
import { PlaceContext, paramsOf, useHref } from '../../address.ts';
import { verbWords } from '../../drawing/verb.ts';
import { type Family, families, typeWords } from '../../families.ts';
import type { Page } from '../../page.ts';
import { Behind } from '../../parts/behind.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EntityLink, TypeLabel } from '../../parts/named.tsx';
import { pageSight } from '../../parts/record-sight.ts';
import { Sources } from '../../parts/sources.tsx';
import { both, sourced, useSight } from '../../parts/trail.ts';
import { inLanguage, useWords } from '../../words.ts';
import { allDated, type Dated, monthsOf, type Timeline } from './dated.ts';
import { Months } from './months.tsx';
import '../../parts/question.css';
import './timeline.css';

const words = {
  title: { zh: '什么时候发生了什么', en: 'What happened when' },
  lead: {
    zh: (count: number, first: string, last: string) =>
      `报告给出日期的 ${count} 件事，从 ${first} 到 ${last}。只写到年的排在该年之首。`,
    en: (count: number, first: string, last: string) =>
      `${count} things that the report dates, from ${first} to ${last}. What is dated by its year alone stands first in it.`,
  },
  kinds: { zh: '只看', en: 'Only' },
  all: { zh: '全部', en: 'All' },
  none: { zh: '没有这样的日期。', en: 'Nothing of this kind has a date.' },
  when: { zh: '时间', en: 'When' },
  what: { zh: '事情', en: 'What' },
  also: { zh: '同一件事', en: 'The same event' },
  kind: { zh: '类别', en: 'Kind' },
  source: { zh: '出处', en: 'Source' },
  cut: {
    zh: (shown: number, all: number) => `共 ${all} 件事，这里列出其中 ${shown} 件。`,
    en: (shown: number, all: number) =>
      `${shown} of ${all} things are listed here: the first 100 of each month.`,
  },
};

interface Data {
  readonly timeline: Timeline;
}

const isFamily = (text: string | null): text is Family => text !== null && Object.hasOwn(families, text);

const View = ({ data }: { data: Data }) => {
  const { say } = useWords();
  const href = useHref();
  const { address } = useContext(PlaceContext);
  const of = paramsOf(address).get('of');
  const all = allDated(data.timeline);
  const shown = isFamily(of) ? all.filter(({ family }) => family === of) : all;
  const present = (Object.keys(families) as Family[]).filter((family) =>
    all.some((one) => one.family === family),
  );
  useSight(
    () =>
      pageSight(
        words.title,
        isFamily(of) ? `timeline?of=${of}` : 'timeline',
        shown[0] && both((lang) => words.lead[lang](shown.length, shown[0]!.period, shown.at(-1)!.period)),
        shown.map(({ period, subject, sources }) =>
          sourced(
            both((lang) => `${period} ${inLanguage(subject.names, lang)}`),
            sources,
          ),
        ),
      ),
    [of],
  );
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
            name="timeline"
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
                cell: ({ subject }) => <EntityLink entity={subject} />,
              },
              {
                key: 'also',
                label: say(words.also),
                cell: ({ others, statements }) => (
                  <>
                    {others.map((entity) => (
                      <div key={entity.slug}>
                        <EntityLink entity={entity} />
                      </div>
                    ))}
                    {statements.map(({ start, type, end }) => (
                      <div key={`${start.slug} ${type} ${end.slug}`}>
                        <EntityLink entity={start} /> {say(verbWords(type))} <EntityLink entity={end} />
                      </div>
                    ))}
                  </>
                ),
              },
              {
                key: 'kind',
                label: say(words.kind),
                order: ({ about }) => about.__typename,
                group: ({ about }) => say(typeWords(about.__typename)),
                cell: ({ about }) => <TypeLabel type={about.__typename} />,
              },
              {
                key: 'source',
                label: say(words.source),
                cell: ({ sources }) => <Sources sources={sources} />,
              },
            ]}
          />
          {all.length < data.timeline.total && (
            <p class="quiet">{say(words.cut, all.length, data.timeline.total)}</p>
          )}
        </>
      )}
      <Behind query={timeline} />
    </div>
  );
};

export const page: Page<Data> = {
  title: (_, lang) => words.title[lang],
  load: async ({ ask }) => ({
    timeline: (await ask(timeline, {})).timeline ?? { total: 0, periods: [], imprecise: [] },
  }),
  View,
};
