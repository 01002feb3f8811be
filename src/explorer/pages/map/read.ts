/** What the thread that reads the map's files says of them, in the order in which it is drawn. */

/** A community of records. */
export interface MapIsland {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly size: number;
  readonly type: string;
}

export interface MapRecord {
  readonly slug: string;
  readonly label: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly island: number;
  /** How many relationships it has here. */
  readonly degree: number;
}

/** What is asked for: the islands, a small answer, before all that is in them. */
export interface MapFiles {
  readonly islands: string;
  readonly points: string;
}

export type MapPart =
  | { readonly islands: readonly MapIsland[]; readonly records: number; readonly lines: number }
  /** Records, the most connected first. */
  | { readonly chunk: readonly MapRecord[] }
  /** Relationships as places in the order of the records, those of the most connected first. All has been said then. */
  | { readonly lines: Uint32Array }
  | { readonly failed: { readonly code: string; readonly message: string } };
