import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { expect, test } from "vitest";
import { SeededRandom } from "./testing/SeededRandom.ts";
import { TestPage } from "./testing/TestPage.ts";
import { addCard, type TestPhone } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

const SEED = Number(process.env.SEED ?? 7);
const ROUNDS = 15;

/** A disk that is slow now and then. */
class SlowDisk {
  readonly #room: TestRoom;
  #release: (() => void) | null = null;

  constructor(room: TestRoom) {
    this.#room = room;
  }

  sometimes(dice: SeededRandom): void {
    if (dice.below(3) > 0) return;
    if (this.#release === null) this.#release = this.#room.server.storage.holdWrites();
    else this.work();
  }

  work(): void {
    this.#release?.();
    this.#release = null;
  }
}

test("nobody who comes in at any moment ever sees what a kill takes back, and what was acknowledged is there once", async () => {
  for (let seed = SEED; seed < SEED + ROUNDS; seed++) {
    const dice = new SeededRandom(seed);
    const room = await new TestServer(dice).start("idea-board");
    const phones = [await room.phone(), await room.phone(), await room.phone()];
    const readers: (TestPage | TestPhone)[] = [...phones];
    const desk = await room.facilitator();
    const disk = new SlowDisk(room);
    const sent = new Map<string, { phone: TestPhone; id: CommandId }>();
    for (let n = 0; n < 60; n++) {
      disk.sometimes(dice);
      const phone = phones[dice.below(phones.length)];
      if (phone !== undefined && dice.below(2) === 0)
        sent.set(`Idee ${n}`, { phone, id: add(phone, `Idee ${n}`) });
      if (dice.below(4) === 0) readers.push(new TestPage(room.room, room.access(room.created.screenToken)));
      if (dice.below(4) === 0 && phone !== undefined) readers.push(room.phoneOf(phone.token));
      const cardId = [...readBoard(desk.doc).board.cards.keys()][0];
      if (cardId !== undefined && dice.below(3) === 0) desk.move(cardId, [n, n]);
      await room.moment(dice.below(12));
    }
    const after = await room.server.kill().enter(room.created);
    const kept = (await after.room.export()).cards.map(({ text }) => text);
    expect(new Set(kept).size, `seed ${seed}`).toBe(kept.length);
    for (const reader of readers)
      expect(kept, `seed ${seed}`).toEqual(expect.arrayContaining([...reader.reads]));
    for (const [text, { phone, id }] of sent) {
      if (phone.answers.get(id)?.type === "result") expect(kept, `seed ${seed}`).toContain(text);
    }
    disk.work();
  }
});

function add(phone: TestPhone, text: string, id?: CommandId): CommandId {
  return phone.send(addCard(text, "idea"), id);
}

test("whatever the disk does, in the end all pages show the same, with every acknowledged card once", async () => {
  for (let seed = SEED; seed < SEED + ROUNDS; seed++) {
    const dice = new SeededRandom(seed);
    const room = await new TestServer(dice).start("idea-board");
    const phones = [await room.phone(), await room.phone()];
    const disk = new SlowDisk(room);
    let pages = [await room.facilitator(), await room.facilitator(), await room.wall()];
    const waiting = new Map<string, { phone: TestPhone; id: CommandId }>();
    for (let n = 0; n < 80; n++) {
      disk.sometimes(dice);
      if (dice.below(12) === 0) room.server.diskFails();
      if (dice.below(6) === 0) room.server.diskWorks();
      pages = pages.map((page) => (page.socket.isOpen ? page : comeBack(room, page)));
      const phone = phones[dice.below(2)];
      if (phone !== undefined && dice.below(2) === 0)
        waiting.set(`Idee ${n}`, { phone, id: add(phone, `Idee ${n}`) });
      const desk = pages[dice.below(2)];
      if (desk !== undefined) work(desk, dice, n);
      await room.moment(dice.below(40));
    }
    disk.work();
    room.server.diskWorks();
    await room.moment(20_000);
    pages = pages.map((page) => (page.socket.isOpen ? page : comeBack(room, page)));
    for (const [text, { phone, id }] of waiting) {
      add(phone, text, id);
      await room.moment(250);
    }
    await room.moment(60_000);

    const after = await room.server.kill().enter(room.created);
    const kept = (await after.room.export()).cards;
    for (const page of pages) {
      expect([...readBoard(page.doc).board.cards.values()], `seed ${seed}`).toEqual(
        expect.arrayContaining([...kept]),
      );
      expect(page.reads, `seed ${seed}`).toHaveLength(kept.length);
    }
    for (const desk of pages.slice(0, 2)) expect(desk.onDisk, `seed ${seed}`).toBe(desk.sent);
    const acknowledged = [...waiting].filter(([, { phone, id }]) => phone.answers.get(id)?.type === "result");
    expect(new Set(acknowledged.map(([, { id }]) => id)).size, `seed ${seed}`).toBe(kept.length);
  }
});

/** The same page on a new connection, with the copy that it had. */
function comeBack(room: TestRoom, page: TestPage): TestPage {
  page.leave();
  return new TestPage(room.room, page.access, { doc: page.doc });
}

function work(desk: TestPage, dice: SeededRandom, n: number): void {
  const cards = [...readBoard(desk.doc).board.cards.values()];
  const card = cards[dice.below(cards.length)];
  if (card === undefined) return;
  if (dice.below(2) === 0) desk.move(card.id, [n, dice.below(1_000)]);
  else desk.type(card.id, card.text, `${card.text} ${n}`);
}
