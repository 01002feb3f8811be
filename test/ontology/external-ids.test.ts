import { expect, it } from 'vitest';
import {
  externalIdIn,
  externalIdsSchema,
  parseExternalId,
  schemeNames,
} from '../../src/ontology/external-ids.ts';

it.each([
  ['wikidata', ['Q42'], ['q42', 'Q0', '42']],
  ['github', ['owner', 'owner/repo.js'], ['owner/', '-owner', 'https://github.com/owner', 'a/b/c']],
  ['huggingface', ['owner', 'owner/model-7B'], ['owner model', '/model']],
  ['doi', ['10.1000/182'], ['11.1000/182', '10.1000']],
  ['arxiv', ['1706.03762'], ['1706.376', 'arXiv:1706.03762']],
  ['uscc', ['91350100M000100Y43'], ['91350100M000100Y44', '91350100M000100Y4']],
  ['lei', ['5493001KJTIIGC8Y1R12'], ['5493001KJTIIGC8Y1R13']],
  ['isin', ['US0378331005', 'CNE100000B81'], ['US0378331006']],
  ['ticker', ['XSHE:002230'], ['002230', 'SZ:002230']],
])('%s: what is an id there, and what is none', (scheme, right, wrong) => {
  const passes = (id: string) => externalIdsSchema.safeParse({ [scheme]: id }).success;
  expect(schemeNames).toContain(scheme);
  expect(right.filter(passes)).toEqual(right);
  expect(wrong.filter(passes)).toEqual([]);
  for (const id of right) expect(parseExternalId(`${scheme}:${id}`)).toMatchObject({ scheme, id });
});

it.each([
  ['github', 'https://github.com/owner/repo', 'owner/repo'],
  ['github', 'HTTP://www.GitHub.com/owner/repo.git/?tab=readme#top', 'owner/repo'],
  ['github', 'owner/repo', 'owner/repo'],
  ['github', 'https://github.com/owner/repo/tree/main/inside', undefined],
  ['github', 'https://github.com/orgs/owner', undefined],
  ['github', 'https://github.com.example.org/owner/repo', undefined],
  ['github', 'https://github.com/', undefined],
  ['github', 'https://github.com/%E0%A4%A', undefined],
  ['huggingface', 'https://huggingface.co/owner/model-7B', 'owner/model-7B'],
  ['huggingface', 'https://huggingface.co/spaces/owner', undefined],
  ['wikidata', 'https://www.wikidata.org/wiki/Q42', 'Q42'],
  ['doi', 'https://doi.org/10.1000%2F182', '10.1000/182'],
  ['lei', 'https://search.gleif.org/#/record/5493001KJTIIGC8Y1R12', '5493001KJTIIGC8Y1R12'],
  ['lei', 'https://search.gleif.org/#/record/5493001KJTIIGC8Y1R13', undefined],
  ['ticker', 'https://example.org/XSHE:002230', undefined],
] as const)('%s in %s', (scheme, text, id) => expect(externalIdIn(scheme, text)).toBe(id));
