import { expect, it } from 'vitest';
import { externalIdsSchema, parseExternalId, schemeNames } from '../../src/ontology/external-ids.ts';

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
