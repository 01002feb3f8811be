import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../src/importer/problem.ts';
import { openTable } from '../../src/intake/tables/table.ts';
import { sheetXml, workbookOf, zipOf } from './workbooks.ts';

const folder = mkdtempSync(join(tmpdir(), 'model-atlas-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rows of a file as objects, its problems as a terminal would show them, what was remarked. */
const read = async (name: string, content: string | Buffer, options: { sheet?: string } = {}) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  const problems: Problem[] = [];
  const rows: Record<string, string>[] = [];
  const remarks: string[] = [];
  try {
    const { table, close } = await openTable(path, { report: (p) => problems.push(p), ...options });
    for await (const { number, cells } of table.rows) {
      rows.push({ '#': String(number), ...Object.fromEntries([...cells].map(([k, { text }]) => [k, text])) });
      for (const [column, { remark }] of cells) if (remark) remarks.push(`${number} ${column} ${remark}`);
    }
    close();
  } catch (error) {
    problems.push({ message: (error as Error).message.replace(`${folder}/`, '') });
  }
  return { rows, problems: problems.map(formatProblem), remarks };
};

const gbk = (text: string): Buffer => {
  // The platform only reads it: each character is looked for among all pairs of bytes.
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, number[]>();
  for (let a = 0x81; a < 0xff; a++)
    for (let b = 0x40; b < 0xff; b++) {
      const made = decoder.decode(Uint8Array.of(a, b));
      if (made.length === 1 && !pairs.has(made)) pairs.set(made, [a, b]);
    }
  return Buffer.from([...text].flatMap((c) => (c.charCodeAt(0) < 128 ? [c.charCodeAt(0)] : pairs.get(c)!)));
};

const chinese = '公司,模型\n百度,文心一言\n';
const meant = [{ '#': '2', 公司: '百度', 模型: '文心一言' }];

describe('texts', () => {
  it('are read in the encoding they are in', async () => {
    const utf16 = Buffer.from(chinese, 'utf16le');
    for (const [i, bytes] of [
      Buffer.from(chinese),
      Buffer.from(`\uFEFF${chinese}`),
      Buffer.from(`\uFEFF${chinese}`, 'utf16le'),
      Buffer.from(`\uFEFF${chinese}`, 'utf16le').swap16(),
      Buffer.from('company,model\nbaidu,ernie\n', 'utf16le'),
      gbk(chinese),
    ].entries())
      expect([i, await read(`encoded-${i}.csv`, bytes)]).toMatchObject([
        i,
        { rows: i === 4 ? [{ '#': '2', company: 'baidu', model: 'ernie' }] : meant, problems: [] },
      ]);
    expect(utf16.length).toBeGreaterThan(0);
  });

  it('are refused where they are in none, with the line', async () => {
    const { problems } = await read(
      'latin.csv',
      Buffer.from('company,city\nFoo,München\nBar,Fürth\n', 'latin1'),
    );
    expect(problems).toEqual([
      'latin.csv: the text is not UTF-8 from line 1 on, and reads as no other encoding that is known (UTF-8, UTF-16, GBK, GB18030). Save it in UTF-8, or name its encoding with --encoding.',
    ]);
    expect(
      (await read('picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 65, 66]))).problems[0],
    ).toMatch(/picture\.csv: /);
    expect((await read('empty.csv', '')).problems).toEqual(['empty.csv: the file is empty.']);
    expect((await read('old.xls', 'x')).problems[0]).toMatch(/the old binary form of Excel is not read/);
    expect((await read('old.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).problems[0]).toMatch(
      /old binary form, or one with a password/,
    );
  });

  it('have line breaks and quotes in cells, and rows as spreadsheets count them', async () => {
    const { rows, problems } = await read('quoted.csv', 'a;b\r\n"x\ny";"say ""z"""\r\n\r\n;c\r\n');
    expect({ rows, problems }).toEqual({
      rows: [
        { '#': '2', a: 'x\ny', b: 'say "z"' },
        { '#': '4', b: 'c' },
      ],
      problems: [],
    });
    expect((await read('tabs.tsv', 'a\tb\n5" screen\t"x"\n')).rows).toEqual([
      { '#': '2', a: '5" screen', b: 'x' },
    ]);
  });

  it('say all that is wrong in them', async () => {
    const { rows, problems } = await read('bad.csv', 'a,a,b\n1,2,3,4\n"x" y,2,3\n');
    expect(problems).toEqual([
      'bad.csv:1:1: Row 1: Two columns are called "a". Give one another name.',
      'bad.csv:2:1: Row 2: Something stands in column 4, which the header does not name: perhaps a cell holds the sign that parts cells, without quotes.',
      'bad.csv:3:1: Row 3: Something follows the closing quotation mark of a cell. Double a mark that belongs to the text. Nothing below it was read.',
    ]);
    expect(rows).toHaveLength(1);
  });

  it('JSON and JSON Lines are tables too', async () => {
    const wanted = [
      { '#': '1', a: 'x', n: '1.5' },
      { '#': '2', a: 'y\u2029z' },
    ];
    expect(await read('list.json', '[{"a":"x","n":1.5},{"a":["y","z"]}]')).toMatchObject({
      rows: wanted,
      problems: [],
    });
    expect(
      await read('list.jsonl', '{"a":"x","n":1.5}\n{"a":["y","z"]}\n{"a":{"b":1}}\nnot\n'),
    ).toMatchObject({
      rows: wanted,
      problems: [
        expect.stringMatching(/^list\.jsonl:4:1: Line 4: this is not JSON/),
        'list.jsonl:3:1: Row 3, column A (a): A text, a number or a list of texts is wanted, not something nested.',
      ],
    });
  });
});

describe('workbooks', () => {
  const head = ['公司', '模型', '日期'];

  it('give results of formulas, dates, merged cells downwards, and say so', async () => {
    const book = workbookOf(
      [
        {
          name: '表',
          xml: sheetXml(
            [
              head,
              [
                '百度',
                { xml: '<c r="PLACE" t="str"><f>A1&amp;"x"</f><v>文心</v></c>' },
                { xml: '<c r="PLACE" s="1"><v>45200.5</v></c>' },
              ],
              [{ xml: '' }, '灵医'],
              ['华为', { xml: '<c r="PLACE" t="s"><v>0</v></c>' }, { xml: '<c r="PLACE"><v>13.5</v></c>' }],
            ],
            '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
          ),
        },
        { name: 'old', state: 'hidden', xml: sheetXml([['x']]) },
      ],
      {
        'xl/sharedStrings.xml': '<sst><si><r><t>盘</t></r><r><t>古</t></r><rPh><t>pan</t></rPh></si></sst>',
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      },
    );
    expect(await read('book.xlsx', book)).toEqual({
      rows: [
        { '#': '2', 公司: '百度', 模型: '文心', 日期: '2023-10-01' },
        { '#': '3', 公司: '百度', 模型: '灵医' },
        { '#': '4', 公司: '华为', 模型: '盘古', 日期: '13.5' },
      ],
      problems: [],
      remarks: ['2 模型 formula', '3 公司 merged'],
    });
  });

  it('say where something cannot be read, all at once', async () => {
    const xml = sheetXml(
      [
        head,
        [{ xml: '<c r="PLACE"><f>B9</f></c>' }, { xml: '<c r="PLACE" t="e"><v>#REF!</v></c>' }],
        ['x', 'y', 'z'],
      ],
      '<mergeCells><mergeCell ref="A3:B3"/></mergeCells>',
    );
    expect((await read('bad.xlsx', workbookOf([{ name: 'S', xml }]))).problems).toEqual([
      'bad.xlsx [S]:2:1: Row 2, column A (公司): The cell holds a formula without its result. Open and save the file with a spreadsheet program.',
      'bad.xlsx [S]:2:2: Row 2, column B (模型): The cell holds the error #REF!.',
      'bad.xlsx [S]:3:1: Row 3, column A (公司): Cells are merged across the columns A to B: which of them the text is for cannot be told. Unmerge them.',
    ]);
  });

  it('want to know which sheet', async () => {
    const sheets = [
      { name: 'one', xml: sheetXml([['a'], ['1']]) },
      { name: 'two', xml: sheetXml([['a'], ['2']]) },
      { name: 'three', state: 'hidden' as const, xml: sheetXml([['a'], ['3']]) },
    ];
    expect((await read('many.xlsx', workbookOf(sheets))).problems).toEqual([
      'many.xlsx: it has several sheets: "one", "two", "three" (hidden). Name the one that is meant: "sheet" in the mapping.',
    ]);
    expect((await read('many.xlsx', workbookOf(sheets), { sheet: 'three' })).rows).toEqual([
      { '#': '2', a: '3' },
    ]);
  });

  it('are refused where they would fill the memory, or are none', async () => {
    const bomb = zipOf({ 'xl/workbook.xml': Buffer.alloc(40_000_000, 32) });
    expect((await read('bomb.xlsx', bomb)).problems[0]).toMatch(/unpacks to more than 200 times its size/);
    const laughs = workbookOf([{ name: 'S', xml: sheetXml([['a']]) }], {
      'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>',
    });
    expect((await read('laughs.xlsx', laughs)).problems[0]).toMatch(/it declares entities of its own/);
    expect((await read('cut.xlsx', bomb.subarray(0, 500))).problems[0]).toMatch(/This is no workbook/);
    expect((await read('other.xlsx', zipOf({ 'a.txt': 'x' }))).problems[0]).toMatch(/no workbook/);
  });
});
