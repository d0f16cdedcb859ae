import type { CardId, CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { expect, test } from "vitest";
import type { OutboxEntry, OutboxState } from "../sync/outbox/OutboxEntry.ts";
import { testOwnCard, testView } from "../sync/roomSocket/testRoom.ts";
import { ownDoing } from "./ownDoing.ts";
import { ownList } from "./ownList.ts";

const newest = testOwnCard("a", { addedAt: 3 });
const middle = testOwnCard("b", { addedAt: 2 });
const oldest = testOwnCard("c", { addedAt: 1 });
const late: OutboxState = { state: "waiting", late: true };
const takeDown: Command = { type: "remove-card", cardId: middle.id };
const hangBack: Command = { type: "restore-card", cardId: middle.id };

/** How the list looks, in short; `removed`: whether its owner took the card in the middle down just now. */
function list(
  onBoard: readonly (typeof newest)[],
  commands: readonly Command[],
  removed: boolean,
  state = late,
) {
  const own = testView({ own: { cards: onBoard } }).own;
  const entries = commands.map(
    (command, n): OutboxEntry => ({ id: `o${n}` as CommandId, command, ...state }),
  );
  return ownList(ownDoing(own, entries, false), removed ? [middle] : []).map((one) => [
    "card" in one ? one.card.id : ("" as CardId),
    one.type === "down" ? one.to : one.type,
    one.type === "refused" ? one.refusal : one.progress,
  ]);
}

test("a card that is being taken down stays in its place, and is not gone before it is", () => {
  const all = [newest, middle, oldest];
  const waits = [
    ["a", "card", "saved"],
    ["b", "down", "not-saved"],
    ["c", "card", "saved"],
  ];
  expect(list(all, [takeDown], true)).toEqual(waits);
  expect(list(all, [takeDown], false)).toEqual(waits); // the page was loaded anew since
  expect(list(all, [takeDown], true, { state: "saved", result: {} })[1]).toEqual(["b", "down", "saved"]);
  expect(list([newest, oldest], [], true)[1]).toEqual(["b", "down", "saved"]);
});

test("a card that hangs back again says how far that is, and is there once", () => {
  expect(list([newest, oldest], [hangBack], true)).toEqual([
    ["a", "card", "saved"],
    ["b", "board", "not-saved"],
    ["c", "card", "saved"],
  ]);
  expect(list([newest, middle, oldest], [hangBack], true, { state: "saved", result: {} })).toHaveLength(3);
  expect(list([newest, middle, oldest], [takeDown, hangBack], true)[1]).toEqual(["b", "card", "saved"]);
});
