import { parseCitation } from '../ontology/citation.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import type { SeedGraph, SeedNode } from './graph.ts';

/** The fields by which records of a type are told apart, so that the type is no bin: each record has them. */
const marks: Partial<Readonly<Record<EntityTypeName, readonly string[]>>> = {
  Challenge: ['stated'],
  Trend: ['kind', 'stated'],
  Trait: ['kind'],
  Statistic: ['kind'],
};

/** Records that do not say which sort of their type they are. */
export const unmarked = (nodes: readonly SeedNode[]): string[] =>
  nodes.flatMap(({ id, type, properties }) => {
    const missing = (marks[type] ?? []).filter((field) => properties[field] === undefined);
    return missing.length === 0 ? [] : [`${type} ${id}: no ${missing.map((f) => `"${f}"`).join(' and ')}`];
  });

/** Characters that say nothing by themselves in a Chinese summary. */
const particles = new Set('的地得是之一类项能可以把用做给让使在里与和及也有个种就会到从为对由其它们而被所');

/** Summaries that only turn the name round: hardly a character of theirs is not in a name. Such a summary is better absent. */
export const emptySummaries = (nodes: readonly SeedNode[]): string[] =>
  nodes.flatMap(({ id, type, properties: { nameZh, aliasesZh, summaryZh } }) => {
    if (summaryZh === undefined) return [];
    const named = [nameZh ?? '', ...aliasesZh].join('');
    const said = new Set([...summaryZh].filter((c) => /[\p{L}\p{N}]/u.test(c) && !particles.has(c)));
    return [...said].filter((c) => !named.includes(c)).length > 2 ? [] : [`${type} ${id}: ${summaryZh}`];
  });

/**
 * Summaries that pass for what a report says: of records that no report tells of, whatever a summary says is common
 * knowledge.
 */
export const glossesAsReport = (nodes: readonly SeedNode[]): string[] =>
  nodes.flatMap(({ id, type, properties: { summaryZh, summaryEn, summaryBasis, citations } }) => {
    const summary = summaryZh ?? summaryEn;
    const told = citations.some((text) => parseCitation(text).basis === 'report');
    return summary === undefined || told || summaryBasis !== undefined ? [] : [`${type} ${id}: ${summary}`];
  });

/** A text of two languages that is there in one only, and the other language of which it lacks. */
export const twins = [
  ['summaryZh', 'summaryEn'],
  ['metricZh', 'metric'],
  ['unitZh', 'unit'],
  ['subjectZh', 'subject'],
  ['dimensionZh', 'dimension'],
  ['title', 'titleEn'],
  ['parameterScale', 'parameterScaleEn'],
] as const;

/** Texts that a person reads in one language only. */
export const oneLanguage = ({ nodes, relationships }: SeedGraph): string[] =>
  [...nodes, ...relationships].flatMap(({ id, properties }) =>
    twins
      .filter(([zh, en]) => (properties[zh] === undefined) !== (properties[en] === undefined))
      .map(([zh, en]) => `${id}: ${properties[zh] === undefined ? zh : en} is missing`),
  );
