/** Who sends. `nobody`: with no token, a wrong one, one that ended, or one of elsewhere. `project`: who has its link. */
export type Sender =
  | "resident"
  | "kiosk"
  | "remote"
  | "facilitator"
  | "co-facilitator"
  | "table"
  | "screen"
  | "project"
  | "nobody";
