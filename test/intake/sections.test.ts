import { expect, it } from 'vitest';
import { sectionFinder } from '../../src/intake/candidates/sections.ts';

/** For each line that begins with a mark, the section that it stands in. */
const sectionsOf = (text: string) => {
  const find = sectionFinder(text);
  return [...text.matchAll(/\*(\w+)/g)].map(({ 1: mark, index }) => `${mark} ${find(index)}`);
};

it('a Chinese report: parts without a number, a table of contents, chapters, sections, lists that are none', () => {
  expect(
    sectionsOf(`题目 *a
前 言
*b
专家寄语
*c
目 录
第一章 背景.....	1
1.1 政策.....	1
1.2 技术	4
*d
第一章 背景
*e
1.1 政策
*f
1.2 技术
2 023 年不是标题，*g
1、算力不足；*h
2、数据不足。*i
1.2.1 芯片
*j
第二章 现状
*k
2.1 特征
*l
结语
*m
`),
  ).toEqual([
    'a text',
    'b foreword',
    'c experts',
    'd contents',
    'e 1',
    'f 1.1',
    'g 1.2',
    'h 1.2',
    'i 1.2',
    'j 1.2.1',
    'k 2',
    'l 2.1',
    'm conclusion',
  ]);
});

it('an English one, with Markdown or without', () => {
  expect(
    sectionsOf(
      `Executive Summary\n*a\n1 Results\n*b\n1.1 Mathematics\n*c\n2024 was a year. *d\nPart 2\n*e\nConclusions\n*f`,
    ),
  ).toEqual(['a summary', 'b 1', 'c 1.1', 'd 1.1', 'e 2', 'f conclusion']);
  expect(sectionsOf('# Findings on chips\n*a\n## 3. Prices\n*b\n### 3.1 Of chips\n*c')).toEqual([
    'a findings-on-chips',
    'b 3',
    'c 3.1',
  ]);
});
