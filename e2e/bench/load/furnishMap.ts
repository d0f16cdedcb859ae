import type { SimulatedPhone } from "../../rig/SimulatedPhone.ts";
import { openAll } from "./openAll.ts";

export interface Furniture {
  readonly cards: number;
  readonly lines: number;
}

export const MAP_KINDS = ["talent", "group", "organisation", "place", "story"];

/** What lies on a map of strengths before: cards in every field, and lines between neighbours. */
export async function furnishMap(remote: SimulatedPhone, { cards, lines }: Furniture): Promise<void> {
  const laid = await openAll(cards, (n) =>
    addCard(remote, MAP_KINDS[n % MAP_KINDS.length] ?? "talent", `Kaart ${n}`),
  );
  for (let n = 0; n < lines; n++) {
    await remote.ask({ type: "connect-cards", from: laid[n % cards], to: laid[(n * 7 + 1) % cards] });
  }
}

/** Resolves with the card's id. */
export async function addCard(phone: SimulatedPhone, kind: string, text: string): Promise<string> {
  const answer = await phone.ask({ type: "add-card", card: { kind, text, field: null } });
  if (answer.type !== "result" || answer.result.cardId === undefined) {
    throw new Error(`A card was answered with ${JSON.stringify(answer)}`);
  }
  return answer.result.cardId;
}
