import type { CardId, ConnectionId, StepId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { expect, test } from "vitest";
import { SeededRandom } from "./testing/SeededRandom.ts";
import { addCard, type TestPhone } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

/** What the dice chose to do something with. */
interface Chosen {
  readonly cardId: CardId;
  readonly other: CardId;
  readonly connectionId: ConnectionId;
  readonly stepId: StepId;
  readonly text: string;
  readonly kind: string;
}

const BY_WHO_LEADS: readonly ((chosen: Chosen) => Command)[] = [
  ({ text, kind }) => addCard(text, kind),
  ({ cardId, text }) => ({ type: "edit-card", cardId, before: "", after: text }),
  ({ cardId }) => ({ type: "remove-card", cardId }),
  ({ cardId }) => ({ type: "hide-card", cardId }),
  ({ cardId, other }) => ({ type: "connect-cards", from: cardId, to: other, word: null }),
  ({ connectionId }) => ({ type: "disconnect-cards", connectionId }),
  ({ connectionId, text }) => ({ type: "set-connection-word", connectionId, word: text }),
  ({ stepId }) => ({ type: "set-step", stepId }),
  () => ({ type: "open-adding" }),
  () => ({ type: "close-adding" }),
];

const BY_PHONE: readonly ((chosen: Chosen) => Command)[] = [
  ({ text, kind }) => addCard(text, kind),
  ({ cardId }) => ({ type: "vote", cardId }),
  ({ cardId }) => ({ type: "unvote", cardId }),
  ({ cardId }) => ({ type: "join-card", cardId }),
  ({ cardId, other }) => ({ type: "connect-cards", from: cardId, to: other, word: null }),
  ({ connectionId }) => ({ type: "disconnect-cards", connectionId }),
];

/** What a room does of itself, seen from the phones that are there. */
class Meeting {
  readonly phones: TestPhone[] = [];
  readonly #room: TestRoom;
  readonly #dice: SeededRandom;

  constructor(room: TestRoom, dice: SeededRandom) {
    this.#room = room;
    this.#dice = dice;
  }

  /** One thing that somebody does. Phones do three of four. */
  async something(): Promise<void> {
    const chosen = await this.#choose();
    if (this.#dice.below(4) === 0)
      await this.#room.lead(this.#one(BY_WHO_LEADS)?.(chosen) ?? addCard("Soep"));
    else this.#one(this.phones)?.send(this.#one(BY_PHONE)?.(chosen) ?? addCard("Soep"));
  }

  async #choose(): Promise<Chosen> {
    const exporting = this.#room.room.export();
    await this.#room.moment(50);
    const { cards, connections, steps } = await exporting;
    const card = () => this.#one(cards)?.id ?? ("none" as CardId);
    return {
      cardId: card(),
      other: card(),
      connectionId: this.#one(connections)?.id ?? ("none" as ConnectionId),
      stepId: this.#one(steps)?.id ?? ("none" as StepId),
      text: `Idee ${this.#dice.below(1_000)}`,
      kind: this.#room.created.record.activity === "idea-board" ? "idea" : "talent",
    };
  }

  #one<T>(things: readonly T[]): T | undefined {
    return things[this.#dice.below(things.length)];
  }
}

const SEEDS = process.env.SEED === undefined ? [1, 2, 41] : [Number(process.env.SEED)];

test.each(SEEDS.flatMap((seed) => ["idea-board", "asset-map"].map((activity) => ({ activity, seed }))))(
  "the changes make of each view of the $activity the next one, whenever a phone came in (seed $seed)",
  async ({ activity, seed }) => {
    const dice = new SeededRandom(seed);
    const room = await new TestServer().start(activity);
    const meeting = new Meeting(room, dice);
    const { phones } = meeting;
    let theirs = 0;
    for (let n = 0; n < 300; n++) {
      if (n % 30 === 0) phones.push(await room.phone());
      if (n % 30 === 14) phones.push(room.phoneOf(phones.at(-1)?.token ?? "")); // a second tab
      await meeting.something();
      await room.moment(dice.below(300));
      if (n % 10 !== 9) continue;
      await room.moment(2_000);
      for (const phone of phones) {
        const { shared, own } = await room.room.view(phone.access);
        expect({ shared: phone.shared, own: phone.own }, `after ${n}`).toEqual({ shared, own });
        theirs += own.cards.length + own.connections.length + own.voted.length;
      }
    }
    expect(theirs).toBeGreaterThan(100); // else nothing was held against anything
  },
);
