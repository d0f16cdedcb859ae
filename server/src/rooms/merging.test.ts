import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import type { TestPhone } from "./testing/TestPhone.ts";
import { TestServer } from "./testing/TestRoom.ts";

/** Two phones on which the same wish was written; whoever leads made them one. */
async function twoAsOne() {
  const room = await new TestServer().start();
  const [noor, sam] = [await room.phone("Noor"), await room.phone("Sam")];
  noor.add("Soep");
  await room.moment();
  sam.add("soep!");
  await room.moment();
  const [soup, soep] = [noor.cardId("Soep"), sam.cardId("soep!")];
  await room.lead({ type: "merge-cards", into: soup, cards: [soep] });
  await room.moment();
  return { room, noor, sam, soup, soep };
}

function mine({ own }: TestPhone) {
  return own?.cards.map(({ id, text, state, said }) => ({ id, text, state, times: said?.times ?? 1 }));
}

test("After merging everybody has their own card still, and the room has one", async () => {
  const { room, noor, sam, soup, soep } = await twoAsOne();
  expect(mine(noor)).toEqual([{ id: soup, text: "Soep", state: "shown", times: 2 }]);
  expect(mine(sam)).toEqual([{ id: soep, text: "soep!", state: "shown", times: 2 }]);
  expect(sam.shared?.cards.map(({ id }) => id)).toEqual([soup]);

  noor.send({ type: "remove-card", cardId: soup });
  await room.moment();
  expect(mine(noor)).toEqual([]);
  expect(mine(sam)).toEqual([{ id: soep, text: "soep!", state: "shown", times: 1 }]);
  expect(noor.shared?.cards.map(({ text }) => text)).toEqual(["soep!"]);
  const { cards } = await room.room.export();
  expect(cards.map(({ id, text }) => [id, text])).toEqual([[soep, "soep!"]]);
});

test("A hand on the one card is a hand on everybody's phone, and what one hides waits for all who said it", async () => {
  const { room, noor, sam, soup } = await twoAsOne();
  await room.lead({ type: "join-card", cardId: soup });
  await room.moment();
  expect([noor, sam].map(({ own }) => own?.cards[0]?.joined)).toEqual([1, 1]);
  await room.lead({ type: "hide-card", cardId: soup });
  await room.moment();
  expect([noor, sam].map(({ own }) => own?.cards[0]?.state)).toEqual(["waiting", "waiting"]);
  await room.lead({ type: "remove-card", cardId: soup });
  await room.moment();
  expect([mine(noor), mine(sam)]).toEqual([[], []]);
});

test("Merged cards outlive the server, and an erased part is on no disk any more", async () => {
  const { room, sam, soup, soep } = await twoAsOne();
  await room.lead({ type: "save-snapshot", name: "Nu" });
  sam.send({ type: "erase-me", cards: "erase" });
  await room.moment();
  const { storage } = room.server;
  const loading = await storage.load(room.created.record.id);
  if (loading.state !== "loaded") throw new Error("The board is gone");
  const { document, backstage, ledger } = loading.board;
  const [snapshot] = await storage.snapshots(room.created.record.id);
  const state = snapshot && (await storage.snapshotState(room.created.record.id, snapshot.id));
  const [now, saved] = [
    [document, backstage],
    [state, snapshot && Buffer.from(JSON.stringify(snapshot))],
  ].map((parts) => parts.map((part) => Buffer.from(part ?? []).toString("latin1")).join());
  expect(`${now}${saved}${JSON.stringify(ledger)}`).not.toMatch(/soep!|Sam/);
  expect(`${now}${JSON.stringify(ledger)}`).not.toContain(soep);
  const { cards } = await room.room.export();
  expect(cards).toMatchObject([{ id: soup, text: "Soep" }]);
  expect(cards[0]?.said).toBe(undefined);
  const refused = await room.lead({ type: "split-card", cardId: soup as CardId });
  expect(refused).toEqual({ type: "refusal", refusal: "card-not-found" });
});
