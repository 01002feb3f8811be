import { useContext } from 'preact/hooks';
import { type PoliciesQuery, policies } from '../../../../schema/explorer/queries.ts';
import { PlaceContext, paramsOf, useHref } from '../../address.ts';
import { amountWords } from '../../amounts.ts';
import type { Complete } from '../../ask.ts';
import { governmentLevel } from '../../choices.ts';
import type { Page } from '../../page.ts';
import { Behind } from '../../parts/behind.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/named.tsx';
import { pageSight } from '../../parts/record-sight.ts';
import { type Source, Sources } from '../../parts/sources.tsx';
import { both, sourced, useSight } from '../../parts/trail.ts';
import { inLanguage, useWords } from '../../words.ts';
import '../../parts/question.css';

const words = {
  title: { zh: '政策与它们的目标', en: 'Policies and their goals' },
  lead: {
    zh: (policies: number, goals: number) =>
      `${policies} 项政策，${goals} 个目标：谁发布、何时、要达到什么、到何时为止。`,
    en: (policies: number, goals: number) =>
      `${policies} policies, ${goals} goals: who issued them and when, what they set out to reach, and by when.`,
  },
  levels: { zh: '按发布层级', en: 'By level' },
  all: { zh: '全部', en: 'All' },
  policy: { zh: '政策', en: 'Policy' },
  issued: { zh: '发布', en: 'Issued' },
  valid: {
    zh: (from: string, until: string) => `有效期 ${from}–${until}`,
    en: (from: string, until: string) => `valid ${from}–${until}`,
  },
  issuers: { zh: '发布者', en: 'Issued by' },
  where: { zh: '适用于', en: 'Applies to' },
  goals: { zh: '目标', en: 'Goals' },
  source: { zh: '出处', en: 'Source' },
  by: {
    zh: (date: string) => (date.length === 4 ? `${date} 年前` : `${date} 前`),
    en: (date: string) => `by ${date}`,
  },
  none: { zh: '没有这一层级的政策。', en: 'There is no policy of this level.' },
  noGoals: { zh: '未写明', en: 'none stated' },
};

type Policy = NonNullable<Complete<PoliciesQuery>['policies']>['nodes'][number];
type Goal = Policy['goals']['edges'][number]['node'];

interface Data {
  readonly found: readonly Policy[];
}

const GoalLine = ({ goal, sources }: { goal: Goal; sources?: readonly Source[] }) => {
  const { say } = useWords();
  const amount = goal.value === null ? null : amountWords({ ...goal, value: goal.value });
  return (
    <li>
      <EntityLink entity={goal} dot={false} />
      {amount && (
        <span class="figure">
          {sources && goal.metric && `${say({ zh: goal.metricZh, en: goal.metric })} `}
          <b>{say(amount)}</b>
        </span>
      )}
      {goal.deadline && <span class="figure">{say(words.by, goal.deadline)}</span>}
      {sources && <Sources sources={sources} />}
    </li>
  );
};

const View = ({ data: { found } }: { data: Data }) => {
  const { say } = useWords();
  const href = useHref();
  const { address } = useContext(PlaceContext);
  const asked = paramsOf(address).get('level')?.toUpperCase();
  const levels = Object.entries(governmentLevel).filter(([level]) => found.some((p) => p.level === level));
  const shown = asked ? found.filter(({ level }) => level === asked) : found;
  const goals = shown.reduce((sum, policy) => sum + policy.goals.totalCount, 0);
  useSight(
    () =>
      pageSight(
        words.title,
        asked ? `policies?level=${asked.toLowerCase()}` : 'policies',
        both((lang) => words.lead[lang](shown.length, goals)),
        shown.flatMap((policy) =>
          policy.goals.edges.map(({ node, relationship }) =>
            sourced(
              both((lang) => {
                const [by, goal] = [inLanguage(policy.names, lang), inLanguage(node.names, lang)];
                return `${by}${lang === 'zh' ? '：' : ': '}${goal}`;
              }),
              relationship?.citations ?? [],
            ),
          ),
        ),
      ),
    [asked],
  );
  return (
    <div class="column question policies-page">
      <h1>{say(words.title)}</h1>
      <p class="lead">{say(words.lead, shown.length, goals)}</p>
      <nav class="switch" aria-label={say(words.levels)}>
        <a href={href('/policies')} aria-current={asked ? undefined : 'true'}>
          {say(words.all)}
        </a>
        {levels.map(([level, label]) => (
          <a
            key={level}
            href={href('/policies', { level: level.toLowerCase() })}
            aria-current={asked === level ? 'true' : undefined}
          >
            {say(label)}
          </a>
        ))}
      </nav>
      {shown.length === 0 ? (
        <p class="quiet">{say(words.none)}</p>
      ) : (
        <DataTable
          name="policies"
          label={say(words.title)}
          rows={shown}
          keyOf={({ slug }) => slug}
          nameOf={({ names }) => say(names)}
          detail={({ goals: { edges } }) =>
            edges.length > 0 && (
              <ul class="said-list">
                {edges.map(({ node, relationship }) => (
                  <GoalLine key={node.slug} goal={node} sources={relationship?.citations ?? []} />
                ))}
              </ul>
            )
          }
          columns={[
            {
              key: 'policy',
              label: say(words.policy),
              order: ({ names }) => say(names),
              cell: (policy) => (
                <>
                  <EntityLink entity={policy} />
                  {policy.level && <span class="tag">{say(governmentLevel[policy.level])}</span>}
                </>
              ),
            },
            {
              key: 'issued',
              label: say(words.issued),
              order: ({ issuedOn }) => issuedOn,
              cell: ({ issuedOn, validFrom, validUntil }) => (
                <>
                  <span class="number nowrap">{issuedOn ?? '—'}</span>
                  {validFrom && validUntil && (
                    <small class="quiet block">{say(words.valid, validFrom, validUntil)}</small>
                  )}
                </>
              ),
            },
            {
              key: 'issuers',
              label: say(words.issuers),
              order: ({ issuers }) => (issuers.nodes[0] ? say(issuers.nodes[0].names) : null),
              cell: ({ issuers }) =>
                issuers.nodes.length === 0
                  ? '—'
                  : issuers.nodes.map((one) => (
                      <span key={one.slug} class="block">
                        <EntityLink entity={one} dot={false} />
                      </span>
                    )),
            },
            {
              key: 'goals',
              label: say(words.goals),
              order: ({ goals: { totalCount } }) => totalCount,
              cell: ({ goals: { edges } }) =>
                edges.length === 0 ? (
                  <span class="quiet">{say(words.noGoals)}</span>
                ) : (
                  <ul>
                    {edges.map(({ node }) => (
                      <GoalLine key={node.slug} goal={node} />
                    ))}
                  </ul>
                ),
            },
            {
              key: 'source',
              label: say(words.source),
              cell: ({ citations }) => <Sources sources={citations} />,
            },
          ]}
        />
      )}
      <Behind query={policies} />
    </div>
  );
};

export const page: Page<Data> = {
  title: (_, lang) => words.title[lang],
  load: async ({ ask }) => {
    const found: Policy[] = [];
    for (let after: string | null = null; ; ) {
      const { policies: one }: Complete<PoliciesQuery> = await ask(policies, { after });
      found.push(...one.nodes);
      after = one.pageInfo.endCursor;
      if (!one.pageInfo.hasNextPage) return { found };
    }
  },
  View,
};
