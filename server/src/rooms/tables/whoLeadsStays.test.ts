import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { expect, test } from "vitest";
import { isParticipating } from "../Access.ts";
import type { Room } from "../Room.ts";
import { TestEvening } from "../testing/TestEvening.ts";
import { addCard, freshCommandId } from "../testing/TestPhone.ts";

/** An evening of which the leader stands at a table, and hung a card there. */
async function leaderAtTable() {
  const evening = await TestEvening.seated(["Annelies", "Karim", "Noor", "Sam"]);
  const { hall, people } = evening;
  const table = await evening.tableOf(people[0]?.own?.seat);
  const hung = await asLeader(evening, table, addCard("Tafels dragen", "idea"));
  if (hung.type !== "result") throw new Error("It hangs");
  return { evening, hall, table, cardId: hung.result.cardId as CardId };
}

async function asLeader({ hall }: TestEvening, table: Room, command: Command) {
  const admission = await hall.server.rooms.doors.admit(table, hall.created.facilitatorToken);
  if (!admission.ok || !isParticipating(admission.access))
    throw new Error("Whoever leads is let in everywhere");
  const answering = table.submit(admission.access, freshCommandId(), command);
  await hall.moment();
  return answering;
}

const SENDING_AWAY = ["remove-participant", "take-down-all"] as const;

for (const type of SENDING_AWAY) {
  test(`at a table, ${type} does not reach who leads the evening: their link still opens all of it`, async () => {
    const { evening, hall, table, cardId } = await leaderAtTable();
    const command: Command = type === "take-down-all" ? { type, cardId } : { type, cardId, cards: "erase" };
    expect(await asLeader(evening, table, command)).toEqual({ type: "refusal", refusal: "not-allowed" });
    await hall.moment(1_000);
    expect(hall.room.authenticate(hall.created.facilitatorToken)?.role).toBe("facilitator");
    expect(table.peek(({ board }) => board.cards.has(cardId))).toBe(true);
  });
}

test("whoever leads loses their link by no erasing that comes from elsewhere either", async () => {
  const { hall } = await leaderAtTable();
  const leads = hall.room.authenticate(hall.created.facilitatorToken);
  if (leads === null || !isParticipating(leads)) throw new Error("They lead");
  const erasing = hall.room.table.eraseAgain([leads.participantId], new Set([leads.participantId]));
  await hall.moment();
  expect(await erasing).toBe(true);
  expect(hall.room.authenticate(hall.created.facilitatorToken)).toEqual(leads);
});
