/** Bounds of a seed. They keep a mistake (a log copied into the folder) from filling the memory. */
export const seedLimits = {
  /** Bytes in one file. */
  fileBytes: 5 * 1024 * 1024,
  /** Seed files in all. */
  files: 2_000,
  /** Lists and maps inside one another; a seed file needs seven. */
  depth: 20,
  /** Folders inside one another below a report's folder. */
  folderDepth: 8,
} as const;
