import { crc32, deflateRawSync } from 'node:zlib';

/** A zip file of these parts, as any program would pack them. */
export const zipOf = (parts: Readonly<Record<string, string | Buffer>>): Buffer => {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    entries.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, entry, Buffer.from(name)]),
    );
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed]);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
};

interface Sheet {
  readonly name: string;
  readonly state?: 'hidden';
  /** What stands inside `worksheet`. */
  readonly xml: string;
}

/** A workbook of sheets whose XML is written out, for what no program writes on purpose. */
export const workbookOf = (sheets: readonly Sheet[], more: Readonly<Record<string, string>> = {}): Buffer =>
  zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${name}"${state ? ` state="${state}"` : ''} sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet>${xml}</worksheet>`]),
    ),
    ...more,
  });

/** Rows of texts as the XML of a sheet; a cell may be XML of its own, given as `{ xml }`, with `PLACE` for its place. */
export const sheetXml = (
  rows: readonly (readonly (string | { readonly xml: string })[])[],
  after = '',
): string =>
  `<sheetData>${rows
    .map(
      (cells, y) =>
        `<row r="${y + 1}">${cells
          .map((cell, x) => {
            const ref = `${String.fromCharCode(65 + x)}${y + 1}`;
            return typeof cell === 'string'
              ? `<c r="${ref}" t="inlineStr"><is><t>${cell}</t></is></c>`
              : cell.xml.replaceAll('PLACE', ref);
          })
          .join('')}</row>`,
    )
    .join('')}</sheetData>${after}`;
