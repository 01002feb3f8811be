import { z } from 'zod';

/** A register of names outside: how its ids look, and where it tells of one. */
export interface Scheme {
  readonly description: string;
  readonly pattern: RegExp;
  readonly example: string;
  /** Whether the check digit is right, where ids have one. */
  readonly checks?: (id: string) => boolean;
  /** The address of what has this id; absent where the register has none for each. */
  readonly url?: (id: string) => string;
  /** First parts of addresses there that are pages of the register itself, not ids. */
  readonly ownPages?: readonly string[];
}

const digit = (character: string) => Number.parseInt(character, 36);
/** Letters as two digits each, A is 10. */
const numeric = (id: string) => [...id].map(digit).join('');

/** ISO 7064, mod 97-10. */
const isLei = (id: string) => BigInt(numeric(id)) % 97n === 1n;

/** Luhn's check, over letters turned into digits. */
const isIsin = (id: string): boolean => {
  const sum = [...numeric(id)].reverse().reduce((total, character, i) => {
    const value = Number(character) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

const usccCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 32100-2015: weights are powers of three, modulo 31. */
const isUscc = (id: string): boolean => {
  const values = [...id].map((character) => usccCharacters.indexOf(character));
  const sum = values.slice(0, 17).reduce((total, value, i) => total + value * (3 ** i % 31), 0);
  return (31 - (sum % 31)) % 31 === values[17];
};

const path = (id: string) => id.split('/').map(encodeURIComponent).join('/');

/** The registers whose ids a record may have; no others. */
export const externalSchemes = {
  wikidata: {
    description: 'Item of Wikidata: Q42.',
    pattern: /^Q[1-9]\d{0,11}$/,
    example: 'Q42',
    url: (id) => `https://www.wikidata.org/wiki/${id}`,
  },
  github: {
    description: 'Owner, or owner/repository, on GitHub.',
    pattern: /^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}(\/[A-Za-z0-9._-]{1,100})?$/,
    example: 'owner/repository',
    url: (id) => `https://github.com/${path(id)}`,
    ownPages: [
      'orgs',
      'topics',
      'sponsors',
      'features',
      'about',
      'marketplace',
      'explore',
      'collections',
      'search',
    ],
  },
  huggingface: {
    description: 'Owner, or owner/model, on Hugging Face.',
    pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}(\/[A-Za-z0-9._-]{1,96})?$/,
    example: 'owner/model',
    url: (id) => `https://huggingface.co/${path(id)}`,
    ownPages: [
      'datasets',
      'spaces',
      'models',
      'docs',
      'papers',
      'collections',
      'blog',
      'posts',
      'organizations',
    ],
  },
  doi: {
    description: 'Digital Object Identifier: 10.1000/182.',
    pattern: /^10\.\d{4,9}\/[^\s"<>]{1,200}$/,
    example: '10.1000/182',
    url: (id) => `https://doi.org/${path(id)}`,
  },
  arxiv: {
    description: 'Paper on arXiv: 1706.03762.',
    pattern: /^\d{4}\.\d{4,5}$/,
    example: '1706.03762',
    url: (id) => `https://arxiv.org/abs/${id}`,
  },
  uscc: {
    description: 'Unified Social Credit Code of China, 18 characters.',
    pattern: /^[0-9A-HJ-NPQRTUWXY]{18}$/,
    example: '91350100M000100Y43',
    checks: isUscc,
  },
  lei: {
    description: 'Legal Entity Identifier (ISO 17442).',
    pattern: /^[0-9A-Z]{18}\d{2}$/,
    example: '5493001KJTIIGC8Y1R12',
    checks: isLei,
    url: (id) => `https://search.gleif.org/#/record/${id}`,
  },
  isin: {
    description: 'Security (ISO 6166).',
    pattern: /^[A-Z]{2}[0-9A-Z]{9}\d$/,
    example: 'US0378331005',
    checks: isIsin,
  },
  ticker: {
    description: 'Stock, as market (ISO 10383) and symbol: XSHE:002230.',
    pattern: /^[A-Z0-9]{4}:[A-Z0-9.]{1,12}$/,
    example: 'XSHE:002230',
  },
} as const satisfies Readonly<Record<string, Scheme>>;

export type SchemeName = keyof typeof externalSchemes;
export const schemeNames = Object.keys(externalSchemes) as SchemeName[];
const schemeOf = (name: string): Scheme | undefined =>
  Object.hasOwn(externalSchemes, name) ? externalSchemes[name as SchemeName] : undefined;

export interface ExternalId {
  readonly scheme: SchemeName;
  readonly id: string;
  readonly url: string | null;
}

/** As a node keeps it, and as filters name it. */
export const externalIdText = (scheme: string, id: string): string => `${scheme}:${id}`;

/** What a stored text says; undefined where it is none of ours. */
export const parseExternalId = (text: unknown): ExternalId | undefined => {
  const [, name = '', id = ''] = /^(\w+):(\S+)$/.exec(typeof text === 'string' ? text : '') ?? [];
  const scheme = schemeOf(name);
  return scheme?.pattern.test(id)
    ? { scheme: name as SchemeName, id, url: scheme.url?.(id) ?? null }
    : undefined;
};

/** An address without what does not tell pages apart: its scheme, www, a slash or a mark of place at the end. */
const bare = (address: string) =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[?#].*$/, '')
    .replace(/(\.git)?\/*$/, '');

const fits = (scheme: Scheme, id: string) => scheme.pattern.test(id) && (scheme.checks?.(id) ?? true);

/**
 * The id that a text gives of one register: written as such, or as the address that the register itself has for it
 * (https://github.com/owner/repository). Undefined for anything else: an address of other pages, or of something inside.
 */
export const externalIdIn = (name: SchemeName, text: string): string | undefined => {
  const scheme: Scheme = externalSchemes[name];
  if (fits(scheme, text)) return text;
  const mark = 'id-goes-here';
  const [before] = scheme.url === undefined ? [] : scheme.url(mark).split(mark);
  if (before === undefined || !/^https?:\/\//i.test(text)) return undefined;
  // Only the register's own prefix may hold a mark of place.
  const prefix = before.replace(/^https?:\/\//, '').replace(/^www\./, '');
  const plain = prefix.includes('#') ? text.replace(/^https?:\/\/(www\.)?/i, '') : bare(text);
  if (!plain.toLowerCase().startsWith(prefix)) return undefined;
  const id = decoded(plain.slice(prefix.length));
  const own = scheme.ownPages?.includes(id?.split('/')[0]?.toLowerCase() ?? '');
  return id !== undefined && !own && fits(scheme, id) ? id : undefined;
};

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

const idSchema = ({ pattern, example, checks }: Scheme) => {
  const form = z.string().regex(pattern, `expected an id such as "${example}"`);
  return checks ? form.refine(checks, 'its check digit is wrong') : form;
};

/** As seed files write them: one id of a register, or several. */
export const externalIdsSchema = z.strictObject(
  Object.fromEntries(
    schemeNames.map((name) => {
      const scheme: Scheme = externalSchemes[name];
      const id = idSchema(scheme);
      return [
        name,
        z
          .union([id, z.array(id).min(1).max(20)])
          .optional()
          .describe(scheme.description),
      ];
    }),
  ),
);
