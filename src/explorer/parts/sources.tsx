import { useWords, type Words } from '../words.ts';
import { EntityLink, type Named } from './named.tsx';

export interface Source {
  readonly section: string;
  readonly table: string | null;
  readonly case: number | null;
  readonly note: string | null;
  readonly asOf: string | null;
  readonly basis: string;
  readonly claimedBy: Named | null;
}

const words = {
  section: { zh: (section: string) => `第 ${section} 节`, en: (section: string) => `section ${section}` },
  case: { zh: (number: number) => `案例 ${number}`, en: (number: number) => `case ${number}` },
  table: { zh: (table: string) => `表“${table}”`, en: (table: string) => `table “${table}”` },
  asOf: { zh: (date: string) => `截至 ${date}`, en: (date: string) => `as of ${date}` },
  common: { zh: '常识，报告未写', en: 'common knowledge, not in the report' },
  claimed: { zh: '出自', en: 'claimed by' },
};

/** Parts of a report that have a name instead of a number, and tables that have none of their own. */
const named: Readonly<Record<string, Words>> = {
  cover: { zh: '封面', en: 'cover' },
  foreword: { zh: '前言', en: 'foreword' },
  experts: { zh: '专家寄语', en: 'messages of experts' },
  conclusion: { zh: '结语', en: 'conclusion' },
};
const sectionWords = (section: string): Words =>
  named[section] ?? { zh: words.section.zh(section), en: words.section.en(section) };
const spelled = (table: string) => table.replaceAll('-', ' ');
const tables: Readonly<Record<string, string>> = {
  policies: '政策',
  'model-types': '模型类型',
  'bluelm-matrix': '蓝心大模型矩阵',
  'ernie-4-0-features': '文心 4.0 特性',
  'rongxi-scenarios': '容犀场景',
  'spark-3-5-abilities': '星火 3.5 能力',
  'xieyi-architecture': '写易架构',
  'yongpt-architecture': 'YonGPT 架构',
};

/** Where a statement comes from: section, table, case, claimant, date. Equal places are named once. */
export const Sources = ({ sources }: { sources: readonly Source[] }) => {
  const { say } = useWords();
  const texts = sources.map((source) => ({
    source,
    text: [
      source.basis === 'REPORT' ? say(sectionWords(source.section)) : say(words.common),
      ...(source.table
        ? [
            say({
              zh: words.table.zh(tables[source.table] ?? source.table),
              en: words.table.en(spelled(source.table)),
            }),
          ]
        : []),
      ...(source.case === null ? [] : [say(words.case, source.case)]),
      ...(source.asOf ? [say(words.asOf, source.asOf)] : []),
    ].join(' · '),
  }));
  const distinct = texts.filter(
    (one, index) =>
      texts.findIndex(
        (other) => other.text === one.text && other.source.claimedBy?.slug === one.source.claimedBy?.slug,
      ) === index,
  );
  return (
    <span class="sources">
      {distinct.map(({ source, text }, index) => (
        <span key={index} class="source">
          {text}
          {source.claimedBy && (
            <>
              {' · '}
              {say(words.claimed)} <EntityLink entity={source.claimedBy} dot={false} />
            </>
          )}
        </span>
      ))}
    </span>
  );
};

/** Why a statement stands: said, known to all, or concluded. */
export const basisWords: Readonly<Record<string, Words>> = {
  STATED: { zh: '报告写明', en: 'stated' },
  COMMON_KNOWLEDGE: { zh: '常识', en: 'common knowledge' },
  DERIVED: { zh: '推得', en: 'derived' },
};
