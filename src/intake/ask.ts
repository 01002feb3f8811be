/** Something that a person has to decide. */
export interface Ask {
  /** The key by which the next import knows it. */
  readonly ask: string;
  readonly why: string;
  /** Where it stands in the file. */
  readonly at: string;
  /** The record that is proposed. */
  readonly best?: string;
  /** What it may be, best first. */
  readonly choices?: readonly string[];
}
