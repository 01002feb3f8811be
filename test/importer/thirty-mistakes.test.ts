import { expect, it } from 'vitest';
import { formatProblem } from '../../src/importer/problem.ts';
import { readSeed } from '../../src/importer/seed.ts';

const dir = 'test/importer/seeds/mistakes';

/** Every mistake that was put into the folder by hand, where it stands, and what a person is told. */
const expected = [
  'lost/people.yaml:1:1: The folder "lost" has no record of its report. Write it in one of its files: "reports:" with the record "lost".',
  'report-a/broken/alias.yaml:1:12: An anchor ("&s") is not used here. Leave it out, or put quotes around the text.',
  'report-a/broken/alias.yaml:5:13: An alias ("*s") is not followed. Write the value out.',
  'report-a/broken/bracket.yaml:4:1: A bracket, "{" or "[", that opens above is not closed before this place.',
  'report-a/broken/empty.yaml:1:1: The file is empty. Write records into it, or delete it.',
  'report-a/broken/gbk.yaml:4:17: This is not UTF-8 text. Save the file in the encoding UTF-8.',
  'report-a/broken/list.yaml:1:1: A seed file is a map of sections, such as "companies:" and "models:".',
  'report-a/broken/people.yml:1:1: This file would be passed over. Give it the ending ".yaml".',
  'report-a/broken/tab.yaml:4:1: A tab stands where the line is indented. Use spaces.',
  'report-a/broken/table.csv:1:1: A seed is read from files that end in ".yaml": this one would be passed over. Make seed files of it with `seed import`, or keep it elsewhere.',
  'report-a/companies.yaml:1:20: This is read as a number, but text is wanted. Put it in quotes: "2.10".',
  'report-a/companies.yaml:5:5: There is no "aliasses" in a company. Did you mean "aliases"?',
  'report-a/companies.yaml:6:51: The comma before "from Hefei." ends the text. Put the whole text in quotes.',
  'report-a/companies.yaml:7:14: No record has the id "sparc". Did you mean "spark"?',
  'report-a/companies.yaml:8:13: "spark" is a model, but a company makes a chip (MAKES).',
  'report-a/companies.yaml:9:3: "Hua_Wei" cannot be an id. Write lower-case letters, digits and single hyphens, at most 64, not digits alone: "hua-wei".',
  'report-a/companies.yaml:12:5: In "name", there is neither "zh" nor "en" in it.',
  'report-a/companies.yaml:13:5: There is no "basedIn" in a company.',
  'report-a/companies.yaml:14:1: There is no section "chip". Did you mean "chips"?',
  'report-a/models.yaml:5:17: true or false is wanted here, not the text "yes".',
  'report-a/models.yaml:6:5: "developers" is the far end of DEVELOPS, which is written where it starts: under "models" of a record of companies or institutions, or under "statements".',
  'report-a/models.yaml:7:42: "spark-3-5" is a model; only a company, an institution, an agency or a person claims something.',
  'report-a/models.yaml:10:14: This is read as a number, but text is wanted. Put it in quotes: "3.50".',
  'report-a/models.yaml:11:24: A number is wanted here, not the text "13B". Units belong to the field’s name, not to its value.',
  'report-a/models.yaml:12:17: The text "2023-02-30" cannot stand here: that month has no such day.',
  'report-a/models.yaml:13:15: A number is wanted here, without quotes: 16.',
  'report-a/models.yaml:16:48: The text "reach" is not one of better, worse, equal, reaches, differs. Did you mean "reaches"?',
  'report-a/models.yaml:17:9: "to" is missing in a link of "comparedWith". Name the record it leads to.',
  'report-a/models.yaml:20:5: Nothing stands here. Write a value, or leave the key out.',
  'report-a/models.yaml:21:38: The text "common-knowledge" is not one of report, common_knowledge. Did you mean "common_knowledge"?',
  'report-a/models.yaml:22:3: "spark" stands here a second time; first at report-a/models.yaml:3:3. Join the two.',
  'report-a/models.yaml:28:34: There is no relationship "HAS_CAPABILTY". Did you mean "HAS_CAPABILITY"?',
  'report-a/models.yaml:29:56: HAS_CAPABILITY leads from a model to a capability, so this is the wrong way round. Write { from: gpt-4, relationship: HAS_CAPABILITY, to: writing }.',
  'report-a/models.yaml:31:54: "gpt-4" HAS_CAPABILITY "writing" is stated a second time from the same source; first at report-a/models.yaml:30:54. Delete one.',
  'report-a/models.yaml:32:50: "gpt-4" would lead to itself by VERSION_OF.',
  'report-a/models.yaml:33:54: "讯飞星火" cannot be an id. Write lower-case letters, digits and single hyphens, at most 64, not digits alone.',
  'report-a/models.yaml:34:48: ISSUED leads neither from a capability nor to a model.',
  'report-a/models.yaml:34:96: No record has the id "nobody" of this claimant. Define it, or correct the id.',
  'report-a/regions.yaml:2:3: The record "beijing" has no source. Write "source: { section: … }" here, or at the top of the file for all of it.',
  'report-a/regions.yaml:4:12: The text "provnce" is not one of supranational, country, province, state, territory, county, city, district. Did you mean "province"?',
  'report-a/regions.yaml:5:3: "gpt-4" is defined a second time; first at report-a/models.yaml:18:3. Join the two, or give one another id.',
  'report-a/regions.yaml:9:3: The record "china" is empty. Give it a name, or delete it.',
  'report-a/report.yaml:5:18: The text "2024-13" cannot stand here: expected YYYY, YYYY-MM or YYYY-MM-DD.',
  'stray.yaml:1:1: A seed file stands in the folder of its report. Move it into one, such as seed/my-report/.',
];

it('reports every mistake of a seed full of them, each at its file, line and column', async () => {
  const outcome = await readSeed(dir);
  const told = outcome.ok ? [] : outcome.problems.map((p) => formatProblem(p).replaceAll(`${dir}/`, ''));
  expect(told).toEqual(expected);
  expect(new Set(told.map((line) => line.replace(/^\S+ /, ''))).size).toBeGreaterThanOrEqual(30);
});

it('finds no mistake in the seed that it was made from', async () => {
  expect((await readSeed('test/importer/seeds/small')).ok).toBe(true);
});
