import type { NewBoard } from "./api.ts";
import { SimulatedPhone } from "./SimulatedPhone.ts";

/** Whoever leads lays these cards, one after the other. */
export async function layCards(
  origin: string,
  board: NewBoard,
  kind: string,
  texts: readonly string[],
): Promise<void> {
  const remote = await SimulatedPhone.remote(origin, board);
  for (const text of texts) await remote.ask({ type: "add-card", card: { kind, text, field: null } });
  remote.disconnect();
}
