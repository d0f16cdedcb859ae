/** What a disk can spoil of a board: its newest whole state, one batch of its log, or its ledger. */
export type Damage =
  | { readonly row: "state" }
  | { readonly row: "update"; readonly seq: number }
  | { readonly row: "ledger" };
