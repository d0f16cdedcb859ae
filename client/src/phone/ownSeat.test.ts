import type { CardId, CommandId, GroupId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { expect, test } from "vitest";
import type { OutboxEntry } from "../sync/outbox/OutboxEntry.ts";
import { testView } from "../sync/roomSocket/testRoom.ts";
import { chosenToo, notChosen, type OwnChoice, ownChoice, ownSeat } from "./ownSeat.ts";

const [soup, bikes, garden] = ["soup", "bikes", "garden"] as CardId[] as [CardId, CardId, CardId];
const table = "teapot" as GroupId;

function underWay(command: Command): OutboxEntry {
  return { id: command.type as CommandId, command, state: "waiting", late: false };
}

function choice(first: CardId | null, second: CardId | null = null): OwnChoice {
  return { first, second, progress: "saved" };
}

test("the first tap is what one likes best, the second what is fine too, and a third takes the place of that", () => {
  expect(chosenToo(choice(null), soup)).toEqual({ first: soup, second: null });
  expect(chosenToo(choice(soup), bikes)).toEqual({ first: soup, second: bikes });
  expect(chosenToo(choice(soup, bikes), garden)).toEqual({ first: soup, second: garden });
});

test("what is taken back leaves the other as what one likes best", () => {
  expect(notChosen(choice(soup, bikes), soup)).toEqual({ first: bikes, second: null });
  expect(notChosen(choice(soup, bikes), bikes)).toEqual({ first: soup, second: null });
  expect(notChosen(choice(soup), soup)).toEqual({ first: null, second: null });
});

test("a tap shows at once, and says how far it is", () => {
  const { own } = testView({ own: { chosen: { first: soup, second: null }, seat: table } });
  expect(ownChoice(own, [], false)).toEqual(choice(soup));
  const more = underWay({ type: "choose-pitches", first: soup, second: bikes });
  expect(ownChoice(own, [more], false)).toEqual({ first: soup, second: bikes, progress: "saving" });
  expect(ownChoice(own, [more], true).progress).toBe("not-saved");
  const elsewhere = underWay({ type: "take-seat", group: "boat" as GroupId });
  expect(ownSeat(own, [], false)).toEqual({ group: table, progress: "saved" });
  expect(ownSeat(own, [elsewhere], false)).toEqual({ group: "boat", progress: "saving" });
});

test("who was seated elsewhere after they sat down themselves sits where they were seated", () => {
  const { own } = testView({ own: { seat: table } });
  const { late: _, ...sat } = { ...underWay({ type: "take-seat", group: "boat" as GroupId }), late: false };
  expect(ownSeat(own, [{ ...sat, state: "saved", result: {} }], false)?.group).toBe(table);
});
