import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { SeededRandom } from "./testing/SeededRandom.ts";
import { addCard, type TestPhone } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

/** One thing that somebody in the room may do. */
async function something(room: TestRoom, dice: SeededRandom, phones: readonly TestPhone[]): Promise<void> {
  const exporting = room.room.export();
  await room.moment(50);
  const { cards, steps, connections } = await exporting;
  const some = <T>(things: readonly T[]): T | undefined => things[dice.below(things.length)];
  const cardId = some(cards)?.id ?? ("none" as CardId);
  const other = some(cards)?.id ?? cardId;
  const connection = some(connections);
  const phone = some(phones);
  switch (dice.below(10)) {
    case 0:
      return void (await room.lead({
        type: "edit-card",
        cardId,
        before: "",
        after: `Anders ${dice.below(9)}`,
      }));
    case 1:
      return void (await room.lead({ type: "remove-card", cardId }));
    case 2:
      return void (await room.lead({ type: "connect-cards", from: cardId, to: other, word: null }));
    case 3:
      return connection && void (await room.lead({ type: "disconnect-cards", connectionId: connection.id }));
    case 4:
      return void (await room.lead({ type: "set-step", stepId: some(steps)?.id ?? ("none" as never) }));
    case 5:
      return void phone?.send({ type: "vote", cardId });
    case 6:
      return void phone?.send({ type: "join-card", cardId });
    case 7:
      return void phone?.send({ type: "connect-cards", from: cardId, to: other, word: null });
    case 8:
      return void (await room.lead({ type: dice.below(2) === 0 ? "open-adding" : "close-adding" }));
    default:
      return void (await room.lead(
        addCard(
          `Idee ${dice.below(1_000)}`,
          room.created.record.activity === "idea-board" ? "idea" : "talent",
        ),
      ));
  }
}

test.each(["idea-board", "asset-map"])(
  "the changes make of each view of the %s the next one, whenever a phone came in",
  async (activity) => {
    const seed = Number(process.env.SEED ?? 41);
    const dice = new SeededRandom(seed);
    const room = await new TestServer().start(activity);
    const phones: TestPhone[] = [];
    for (let n = 0; n < 150; n++) {
      if (n % 15 === 0) phones.push(await room.phone());
      await something(room, dice, phones);
      await room.moment(dice.below(300));
      if (n % 15 === 7) phones.push(room.phoneOf(phones.at(-1)?.token ?? "")); // a second tab
    }
    await room.moment(2_000);
    for (const phone of phones) {
      const { shared, own } = await room.room.view(phone.access);
      expect(phone.shared, `seed ${seed}`).toEqual(shared);
      expect(phone.own, `seed ${seed}`).toEqual(own);
    }
  },
);
