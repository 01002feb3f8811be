import { badInput } from '../../errors.ts';
import { intakeLimits } from '../limits.ts';
import type { RawCell, RawRow } from './delimited.ts';
import { cellPlace, columnLetters, type Report } from './row.ts';
import { type XmlEvent, xmlEvents } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

/** A workbook as Excel and others save it (Office Open XML): one sheet of it, row by row. */
export interface Workbook {
  /** The sheet that is read. */
  readonly sheet: string;
  readonly rows: AsyncGenerator<RawRow>;
  close(): void;
}

const main = 'xl/workbook.xml';

interface Sheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

const readSheets = async (zip: Zip, name: string): Promise<{ sheets: Sheet[]; from1904: boolean }> => {
  const sheets: Sheet[] = [];
  let from1904 = false;
  for await (const event of xmlEvents(zip.text(main), name)) {
    if (!('open' in event)) continue;
    const { attributes: a } = event;
    if (event.open === 'workbookPr') from1904 = a.date1904 === '1' || a.date1904 === 'true';
    if (event.open !== 'sheet') continue;
    const id = Object.entries(a).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    sheets.push({ name: a.name ?? '', id, hidden: a.state === 'hidden' || a.state === 'veryHidden' });
  }
  return { sheets, from1904 };
};

const partOf = async (zip: Zip, name: string, id: string): Promise<string> => {
  for await (const event of xmlEvents(zip.text('xl/_rels/workbook.xml.rels'), name))
    if ('open' in event && event.open === 'Relationship' && event.attributes.Id === id) {
      const target = event.attributes.Target ?? '';
      return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    }
  throw badInput(
    `${name}: the workbook has lost one of its sheets. Save it anew with a spreadsheet program.`,
  );
};

/** The sheet that is meant: the named one, else the only one that is not hidden. */
const choose = (sheets: readonly Sheet[], wanted: string | undefined, name: string): Sheet => {
  const shown = sheets.filter(({ hidden }) => !hidden);
  const all = sheets.map((s) => `"${s.name}"${s.hidden ? ' (hidden)' : ''}`).join(', ');
  const found = wanted === undefined ? shown : sheets.filter((s) => s.name === wanted);
  if (found.length === 1) return found[0]!;
  throw badInput(
    wanted !== undefined
      ? `${name}: there is no sheet "${wanted}". It has: ${all}.`
      : shown.length === 0
        ? `${name}: all of its sheets are hidden: ${all}. Name the one that is meant: "sheet" in the mapping.`
        : `${name}: it has several sheets: ${all}. Name the one that is meant: "sheet" in the mapping.`,
  );
};

/** `_x000D_` is how a workbook writes a character that XML does not take; a line is broken so. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Texts that cells share; what is read aloud beside a text (phonetic runs) is no part of it. */
const readShared = async (zip: Zip, name: string): Promise<string[]> => {
  if (!zip.has('xl/sharedStrings.xml')) return [];
  const texts: string[] = [];
  let [text, inText, phonetic] = ['', false, 0];
  for await (const event of xmlEvents(zip.text('xl/sharedStrings.xml', intakeLimits.sharedTextBytes), name)) {
    if ('text' in event) {
      if (inText && phonetic === 0) text += event.text;
    } else if ('open' in event) {
      if (event.open === 'si') text = '';
      if (event.open === 't') inText = true;
      if (event.open === 'rPh') phonetic++;
    } else {
      if (event.close === 't') inText = false;
      if (event.close === 'rPh') phonetic--;
      if (event.close === 'si') texts.push(unescaped(text));
    }
  }
  return texts;
};

const dateFormats = new Set([14, 15, 16, 17, 22, ...Array.from({ length: 10 }, (_, i) => 27 + i), 50, 57]);
/** A format of one's own shows a date where it has a year in it, colours and quoted texts aside. */
const isDateFormat = (code: string) => /y/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** For each style of cells, whether it shows a number as a date. */
const readDateStyles = async (zip: Zip, name: string): Promise<boolean[]> => {
  if (!zip.has('xl/styles.xml')) return [];
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  for await (const event of xmlEvents(zip.text('xl/styles.xml', intakeLimits.sharedTextBytes), name)) {
    if ('close' in event && event.close === 'cellXfs') inCells = false;
    if (!('open' in event)) continue;
    const { attributes: a } = event;
    if (event.open === 'numFmt') own.set(Number(a.numFmtId), isDateFormat(a.formatCode ?? ''));
    if (event.open === 'cellXfs') inCells = true;
    if (event.open === 'xf' && inCells)
      styles.push(own.get(Number(a.numFmtId)) ?? dateFormats.has(Number(a.numFmtId)));
  }
  return styles;
};

/** A day as spreadsheets count them (1 is the first of January 1900, with a leap day that was none) → YYYY-MM-DD. */
const dateText = (serial: number, from1904: boolean): string =>
  new Date(Math.round((serial + (from1904 ? 24_107 : 0) - 25_569) * 86_400_000)).toISOString().slice(0, 10);

/** `AB12` → column 28, row 12. */
const placeOf = (ref: string): { column: number; row: number } | undefined => {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(digits) };
};

interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Merged cells stand behind the rows in the file, so they are looked for first. */
const readMerges = async (text: AsyncGenerator<string>): Promise<Merge[]> => {
  const merges: Merge[] = [];
  let kept = '';
  for await (const part of text) {
    kept += part;
    for (const [, from, to] of kept.matchAll(
      /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+):([A-Z]+\d+)"[^>]*>/g,
    )) {
      const [a, b] = [placeOf(from!), placeOf(to!)];
      if (a && b) merges.push({ top: a.row, bottom: b.row, left: a.column, right: b.column });
    }
    const open = kept.lastIndexOf('<');
    kept = open < 0 || kept.indexOf('>', open) >= 0 ? '' : kept.slice(open);
  }
  return merges.sort((x, y) => x.top - y.top);
};

interface RawParts {
  type: string;
  style: number;
  formula: boolean;
  value: string;
  inline: string;
  column: number;
}

/** Rows of the sheet in order; rows that are not there are passed over, since nothing stands in them. */
async function* sheetRows(
  events: AsyncGenerator<XmlEvent>,
  {
    shared,
    dates,
    from1904,
    merges,
    name,
    report,
  }: {
    shared: readonly string[];
    dates: readonly boolean[];
    from1904: boolean;
    merges: readonly Merge[];
    name: string;
    report: Report;
  },
): AsyncGenerator<RawRow> {
  const textOf = (cell: RawParts): Omit<RawCell, 'remark'> => {
    const { type, value, inline } = cell;
    if (type === 'inlineStr') return { text: unescaped(inline) };
    if (cell.formula && value === '' && type !== 'str')
      return {
        text: '',
        problem:
          'The cell holds a formula without its result. Open and save the file with a spreadsheet program.',
      };
    if (type === 's') return { text: shared[Number(value)] ?? '' };
    if (type === 'e') return { text: '', problem: `The cell holds the error ${value}.` };
    if (type === 'b') return { text: value === '1' ? 'true' : 'false' };
    if ((type === 'n' || type === '') && value !== '' && dates[cell.style])
      return { text: dateText(Number(value), from1904) };
    return { text: value };
  };
  /** The values of merged cells that reach further down, by column. */
  const carried = new Map<number, { until: number; cell: RawCell }>();
  let next = 0;
  let rowNumber = 0;
  let hidden = false;
  let cells: RawCell[] = [];
  let cell: RawParts | undefined;
  let into: 'value' | 'inline' | undefined;
  let phonetic = 0;
  for await (const event of events) {
    if ('text' in event) {
      if (cell && into && phonetic === 0) cell[into] += event.text;
    } else if ('open' in event) {
      const { open, attributes: a } = event;
      if (open === 'row') {
        rowNumber = a.r === undefined ? rowNumber + 1 : Number(a.r);
        hidden = a.hidden === '1' || a.hidden === 'true';
        cells = [];
      } else if (open === 'c') {
        const column = placeOf(a.r ?? '')?.column ?? cells.length + 1;
        cell = { type: a.t ?? '', style: Number(a.s ?? -1), formula: false, value: '', inline: '', column };
      } else if (open === 'f' && cell) cell.formula = true;
      else if (open === 'v') into = 'value';
      else if (open === 't') into = 'inline';
      else if (open === 'rPh') phonetic++;
    } else if (event.close === 'v' || event.close === 't') into = undefined;
    else if (event.close === 'rPh') phonetic--;
    else if (event.close === 'c' && cell) {
      while (cells.length < cell.column - 1) cells.push({ text: '' });
      const read = textOf(cell);
      cells[cell.column - 1] = {
        ...read,
        ...(cell.formula && !read.problem
          ? { remark: 'formula' as const }
          : hidden
            ? { remark: 'hidden' as const }
            : {}),
      };
      if (cell.column > intakeLimits.columns) {
        report({
          place: cellPlace(name, rowNumber, cell.column),
          message: `Row ${rowNumber}: more than ${intakeLimits.columns} columns.`,
        });
        return;
      }
      cell = undefined;
    } else if (event.close === 'row') {
      for (; next < merges.length && merges[next]!.top <= rowNumber; next++) {
        const { top, bottom, left, right } = merges[next]!;
        const first = cells[left - 1];
        if (top !== rowNumber || first === undefined || first.text === '') continue;
        if (right > left)
          cells[left - 1] = {
            ...first,
            problem: `Cells are merged across the columns ${columnLetters(left)} to ${columnLetters(right)}: which of them the text is for cannot be told. Unmerge them.`,
          };
        else if (bottom > top) carried.set(left, { until: bottom, cell: { ...first, remark: 'merged' } });
      }
      for (const [column, { until, cell: value }] of carried) {
        if (rowNumber > until) carried.delete(column);
        else if (!cells[column - 1]?.text) {
          while (cells.length < column - 1) cells.push({ text: '' });
          cells[column - 1] = value;
        }
      }
      yield { number: rowNumber, cells };
    }
  }
}

/** Opens a workbook and begins to read one sheet of it. */
export const openWorkbook = async (
  path: string,
  { name, sheet, report }: { name: string; sheet?: string; report: Report },
): Promise<Workbook> => {
  const zip = await openZip(path, name);
  try {
    if (!zip.has(main)) throw badInput(`${name}: this is a zip file, but no workbook (.xlsx).`);
    const { sheets, from1904 } = await readSheets(zip, name);
    const chosen = choose(sheets, sheet, name);
    const part = await partOf(zip, name, chosen.id);
    const title = `${name} [${chosen.name}]`;
    const rows = sheetRows(xmlEvents(zip.text(part), title), {
      shared: await readShared(zip, name),
      dates: await readDateStyles(zip, name),
      from1904,
      merges: await readMerges(zip.text(part)),
      name: title,
      report,
    });
    return { sheet: chosen.name, rows, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
};
