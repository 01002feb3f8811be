/** Bounds of an import. They keep a mistake (a log, a zip bomb) from filling the memory, and a problem list readable. */
export const intakeLimits = {
  /** Bytes of a file. */
  fileBytes: 256 * 1024 * 1024,
  /** Bytes of a JSON file, which is read as a whole; JSON Lines are read line by line. */
  jsonBytes: 64 * 1024 * 1024,
  /** Bytes of one part of a workbook once it is unpacked, and of all its shared texts. */
  partBytes: 1024 * 1024 * 1024,
  sharedTextBytes: 128 * 1024 * 1024,
  /** How many times larger a part of a workbook may be than it is packed, from 16 MB on. */
  packing: 200,
  /** Parts of a workbook. */
  parts: 10_000,
  /** Rows of a table, the header included, or candidate statements. */
  rows: 250_000,
  /** Columns of a table. */
  columns: 1_000,
  /** Characters of a cell, as a spreadsheet program takes them. */
  cell: 32_767,
  /** Names that a split cell may hold. */
  namesInCell: 100,
  /** Different things that are named in one file. */
  names: 250_000,
  /** Problems that are told in one go. */
  problems: 1_000,
  /** Characters of the text of a report. */
  text: 2_000_000,
} as const;
