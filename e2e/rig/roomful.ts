import type { NewBoard } from "./api.ts";
import { SimulatedPhone } from "./SimulatedPhone.ts";

/** So many cards one phone may send at once. */
const AT_ONCE = 10;

/** A roomful of people of whom each writes a few cards at the same moment: texts with a number, from 1. */
export async function writeInSilence(
  origin: string,
  board: NewBoard,
  kind: string,
  cards: number,
): Promise<readonly SimulatedPhone[]> {
  const phones = await Promise.all(
    Array.from({ length: Math.ceil(cards / AT_ONCE) }, () => SimulatedPhone.join(origin, board)),
  );
  await Promise.all(phones.map((phone) => phone.connect()));
  await Promise.all(
    Array.from({ length: cards }, (_, i) =>
      phones[i % phones.length]?.ask({
        type: "add-card",
        card: { kind, text: `Idee ${i + 1}`, field: null },
      }),
    ),
  );
  return phones;
}
