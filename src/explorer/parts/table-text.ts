/** A table on the page as data: what is read in it, in the order in which it stands. */

export interface TableText {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const apart = new Set(['LI', 'DIV', 'P', 'UL', 'OL', 'DL', 'DD']);

/** The text of a cell; what stands on lines of its own is parted by semicolons, and what only a pointer sees is left out. */
export const cellText = (cell: Node): string => {
  const parts: string[] = [''];
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) parts.push((parts.pop() ?? '') + (node.textContent ?? ''));
    if (!(node instanceof Element) || node.matches('svg, .expander, [aria-hidden="true"]')) return;
    const alone = apart.has(node.tagName) || node.matches('.block, .listed');
    if (alone) parts.push('');
    if (node.matches('.source, .tag, .basis')) parts.push(`${parts.pop() ?? ''} `);
    for (const child of node.childNodes) walk(child);
    if (alone) parts.push('');
  };
  for (const child of cell.childNodes) walk(child);
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('; ');
};

/** Columns and rows of a table; a cell over several rows or columns is said in each. `link`: the heading of what a row leads to. */
export const tableText = (table: HTMLTableElement, link: string): TableText => {
  const [head] = table.tHead?.rows ?? [];
  const columns = [...(head?.cells ?? [])].map(cellText);
  const rows: string[][] = [];
  const spanning: { text: string; left: number }[] = [];
  const body = [...table.tBodies].flatMap((one) => [...one.rows]).filter((row) => !row.matches('.opened'));
  for (const row of body) {
    const texts: string[] = [];
    const fill = () => {
      for (let over = spanning[texts.length]; over && over.left > 0; over = spanning[texts.length]) {
        over.left--;
        texts.push(over.text);
      }
    };
    for (const cell of row.cells) {
      fill();
      const text = cellText(cell);
      for (let n = 0; n < cell.colSpan; n++) {
        spanning[texts.length] = { text, left: cell.rowSpan - 1 };
        texts.push(text);
      }
    }
    fill();
    const leads = row.querySelector<HTMLAnchorElement>('a[href]')?.href;
    rows.push([...texts, leads ?? '']);
  }
  return { columns: [...columns, link], rows };
};

/** Spreadsheets run what looks like a formula: such text gets an apostrophe in front. */
const csvCell = (text: string) => {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,]+$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** UTF-8 with a mark at the front, as spreadsheets know Chinese by. */
export const csvOf = ({ columns, rows }: TableText): string =>
  `\ufeff${[columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

/** A list of objects, numbers as numbers; an empty cell is null. */
export const jsonOf = ({ columns, rows }: TableText): string => {
  const value = (text: string) =>
    text === '' ? null : /^-?\d+(\.\d+)?$/.test(text) && String(Number(text)) === text ? Number(text) : text;
  const names = columns.map((name, place) => name || String(place + 1));
  return `${JSON.stringify(
    rows.map((row) => Object.fromEntries(names.map((name, place) => [name, value(row[place] ?? '')]))),
    null,
    1,
  )}\n`;
};
