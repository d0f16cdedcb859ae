import type { NewBoard } from "../rig/api.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { type SampledActivity, sampleCards } from "./sampleCards.ts";

const PHONES = 12;

/** Fills a board as a roomful of people would: cards, then helping hands and dots, then lines. */
export async function fillBoard(
  origin: string,
  board: NewBoard,
  activity: SampledActivity,
  count: number,
): Promise<void> {
  if (count === 0) return;
  const phones = await Promise.all(Array.from({ length: PHONES }, () => SimulatedPhone.join(origin, board)));
  await Promise.all(phones.map((phone) => phone.connect()));
  const facilitator = await SimulatedPhone.remote(origin, board);
  const cardIds: string[] = [];
  for (const [index, card] of sampleCards(activity, count).entries()) {
    const answer = await phoneAt(phones, index).ask({ type: "add-card", card: { ...card, field: null } });
    if (answer.type === "result" && answer.result.cardId !== undefined) cardIds.push(answer.result.cardId);
  }
  await react(activity, facilitator, phones, cardIds);
  for (const phone of [...phones, facilitator]) phone.disconnect();
}

async function react(
  activity: SampledActivity,
  facilitator: SimulatedPhone,
  phones: readonly SimulatedPhone[],
  cardIds: readonly string[],
): Promise<void> {
  switch (activity) {
    case "wish-tree":
      await facilitator.ask({ type: "set-step", stepId: "help" });
      for (const [index, cardId] of everyThird(cardIds)) {
        for (let hands = 0; hands <= index % 3; hands++)
          await phoneAt(phones, index + hands).ask({ type: "join-card", cardId });
      }
      break;
    case "idea-board":
      await facilitator.ask({ type: "set-step", stepId: "dots" });
      for (const [index, phone] of phones.entries()) {
        for (let dot = 0; dot < 3; dot++)
          await phone.ask({ type: "vote", cardId: cardIds[(index * dot) % cardIds.length] });
      }
      break;
    case "pas-op-de-plaats":
      await answer(facilitator, phones);
      await agree(facilitator, phones);
      break;
    case "asset-map":
      await facilitator.ask({ type: "set-step", stepId: "lines" });
      for (const [index, from] of everyThird(cardIds)) {
        await phoneAt(phones, index).ask({
          type: "connect-cards",
          from,
          to: cardIds[(index * 7 + 3) % cardIds.length],
        });
      }
      break;
  }
}

async function answer(facilitator: SimulatedPhone, phones: readonly SimulatedPhone[]): Promise<void> {
  await facilitator.ask({ type: "set-step", stepId: "checks" });
  for (const [index, phone] of phones.entries()) {
    const says = index % 4 === 0 ? "no" : index === 3 ? "unsure" : "yes";
    for (const check of ["story", "care", "decided", "wait"])
      await phone.ask({ type: "answer-check", check, says });
  }
}

async function agree(facilitator: SimulatedPhone, phones: readonly SimulatedPhone[]): Promise<void> {
  await facilitator.ask({ type: "set-step", stepId: "agree" });
  for (const [index, { names, ...card }] of AGREED.entries()) {
    const made = await phoneAt(phones, index).ask({
      type: "add-card",
      card: { kind: "agreement", field: null, ...card },
    });
    if (made.type !== "result") continue;
    for (const [n, name] of names.entries())
      await phoneAt(phones, n).ask({ type: "join-card", cardId: made.result.cardId, name });
  }
  await facilitator.ask({ type: "set-step", stepId: "write" });
}

const AGREED = [
  { text: "Een rondje langs de nieuwe flat", when: "Zaterdag om 11 uur", names: ["Samira", "Joost"] },
  { text: "Koffie ook op dinsdagochtend", when: "Vanaf 1 december", names: ["Noor"] },
];

/** At most a dozen, so that a full board does not become a ball of wool. */
function everyThird(cardIds: readonly string[]): readonly (readonly [number, string])[] {
  return [...cardIds.entries()].filter(([index]) => index % 3 === 0).slice(0, 12);
}

function phoneAt(phones: readonly SimulatedPhone[], index: number): SimulatedPhone {
  const phone = phones[index % phones.length];
  if (phone === undefined) throw new RangeError("There are no phones");
  return phone;
}
