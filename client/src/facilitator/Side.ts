/** What stands beside the board. */
export type Side = "list" | "programme" | "waiting" | "pitches" | "sheet" | "harvest";
