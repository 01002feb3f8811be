import type { Language } from '../ontology/language.ts';
import { citationsOf, type Properties } from './properties.ts';

/** A report that something is taken from, and on what terms: what stands on its record. */
export interface Credit {
  /** Its slug. */
  readonly report: string;
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly publishedOn?: string;
  readonly licence?: string;
  readonly attribution?: string;
  readonly url?: string;
}

type Sourced = { readonly properties: Properties };
type ReportNode = Sourced & { readonly id: string };

const told = ['nameZh', 'nameEn', 'publishedOn', 'licence', 'attribution', 'url'] as const;

const creditOf = (report: string, properties: Properties = {}): Credit => ({
  report,
  ...Object.fromEntries(
    told.flatMap((name) => (typeof properties[name] === 'string' ? [[name, properties[name]]] : [])),
  ),
});

/** A report whose statements the graph holds: its own record is one of them. */
export const selfCited = ({ id, properties }: ReportNode): boolean =>
  citationsOf(properties).some(({ report }) => report === id);

const hasTerms = ({ licence, attribution, url }: Credit): boolean =>
  licence !== undefined || attribution !== undefined || url !== undefined;

/**
 * The reports that these nodes and relationships cite, with what their records say of them. Where none of them has terms
 * or an address, there is nothing to tell that the citations do not.
 */
export const creditsOf = (reports: readonly ReportNode[], taken: readonly Sourced[]): Credit[] => {
  const known = new Map(reports.map(({ id, properties }) => [id, properties]));
  const cited = new Set(
    taken.flatMap(({ properties }) =>
      citationsOf(properties)
        .filter(({ basis }) => basis === 'report')
        .map(({ report }) => report),
    ),
  );
  const credits = [...cited].sort().map((report) => creditOf(report, known.get(report)));
  return credits.some(hasTerms) ? credits : [];
};

export const creditName = ({ report, nameZh, nameEn }: Credit, lang: Language): string =>
  (lang === 'en' ? nameEn || nameZh : nameZh || nameEn) || report;

/** A report in one line: `A report (report-a), 2024-03; licence Apache-2.0; A. Author; https://…`. */
export const creditText = (credit: Credit, lang: Language): string =>
  [
    `${creditName(credit, lang)} (${credit.report})${credit.publishedOn ? `, ${credit.publishedOn}` : ''}`,
    ...(credit.licence ? [`licence ${credit.licence}`] : []),
    ...(credit.attribution ? [credit.attribution] : []),
    ...(credit.url ? [credit.url] : []),
  ]
    .join('; ')
    .replace(/[\r\n\t]+/g, ' ');

/** For a header of HTTP, which holds ASCII alone: `report-a; licence="Apache-2.0"; url="https://…", report-b`. */
export const creditHeader = (credits: readonly Credit[]): string =>
  credits
    .map(({ report, ...rest }) =>
      [
        encodeURIComponent(report),
        ...(['licence', 'url'] as const).flatMap((name) =>
          rest[name] ? [`${name}="${encodeURI(rest[name]).slice(0, 500)}"`] : [],
        ),
      ].join('; '),
    )
    .join(', ')
    .slice(0, 4000);
