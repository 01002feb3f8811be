/** What the stage is given, in places of the picture. */

export interface StageNode {
  readonly slug: string;
  readonly label: string;
  /** As CSS has it; follows light and dark. */
  readonly colour: string;
  /** An outline around 0 0, some 10 wide: the family, for who does not tell colours. */
  readonly sign: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Who comes first where there is no room for all names. */
  readonly weight: number;
  readonly state: 'plain' | 'picked' | 'lit' | 'dim';
  readonly pinned: boolean;
  /** Of many at once; absent: a record. */
  readonly kind?: 'island';
  /** How else it may be named, and where, if there is no room; the best first. */
  readonly others?: readonly {
    readonly label: string;
    readonly width: number;
    readonly x: number;
    readonly y: number;
  }[];
}

export interface StageLine {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly derived: boolean;
  /** `near`: of what is picked; `lit`: pointed at, or on a way. */
  readonly state: 'plain' | 'near' | 'lit' | 'dim';
  /** What it says, where there is room for it. */
  readonly label?: string;
}
