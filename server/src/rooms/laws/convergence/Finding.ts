/** Which law does not hold. */
export type BrokenLaw =
  /** Somebody shows something else than the server has. */
  | "unequal"
  /** Something was done twice that was asked once. */
  | "doubled"
  /** Something is gone that was promised to stay. */
  | "missing";

export interface Finding {
  readonly law: BrokenLaw;
  readonly what: string;
}
