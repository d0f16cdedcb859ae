/** Where a transaction on a document of ours came from. Another origin (a provider's, null) is not ours. */
export type Origin =
  /** Decided on the server: a command, a new board, a migration. Belongs on disk. */
  | { readonly from: "command" }
  /** An update of a facilitator or table that passed the pre-filter, on the server. `tokenHash` is whose. */
  | { readonly from: "facilitator"; readonly tokenHash: string }
  /** What was on disk already. */
  | { readonly from: "storage" }
  /** What a hand does on this page's canvas; undone by this page's undo. */
  | { readonly from: "hand" };
