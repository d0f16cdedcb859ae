/** What stands beside the board; null: nothing. */
export type Side = "list" | "programme" | "waiting" | null;
