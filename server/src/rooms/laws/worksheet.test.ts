import { expect, test } from "vitest";
import { SeededRandom } from "../testing/SeededRandom.ts";
import { TestPage } from "../testing/TestPage.ts";
import type { TestPhone } from "../testing/TestPhone.ts";
import { type TestRoom, TestServer } from "../testing/TestRoom.ts";

const FIELDS = ["resident", "business", "ask"] as const;
const ROUNDS = 40;

/** The text with a word that nobody else types, before one of the words that stand there or at the end. */
function typed(text: string, word: string, dice: number): string {
  const places = [...text.matchAll(/(?<=\s|^)\S/g)].map(({ index }) => index);
  const place = places[dice % (places.length + 1)] ?? text.length;
  return text.slice(0, place) + word + (dice % 3 === 0 ? "\n" : " ") + text.slice(place);
}

/** An evening at one table: everybody writes in the same fields, goes away and comes back, and once the server is killed. */
class Evening {
  readonly #random: SeededRandom;
  #room: TestRoom;
  #laptops: TestPage[] = [];
  #phones: TestPhone[] = [];
  /** Every word that somebody typed, by the field. */
  readonly words: (readonly [field: string, word: string])[] = [];

  private constructor(room: TestRoom, random: SeededRandom) {
    this.#room = room;
    this.#random = random;
  }

  static async begin(seed: number): Promise<Evening> {
    const evening = new Evening(
      await new TestServer(new SeededRandom(seed)).startTable(),
      new SeededRandom(seed + 1),
    );
    evening.#laptops = [await evening.#room.facilitator(), await evening.#room.facilitator()];
    for (const name of ["Noor", "Sam", "Ravi"]) evening.#phones.push(await evening.#room.phone(name));
    return evening;
  }

  async go(): Promise<void> {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [who, laptop] of this.#laptops.entries()) this.#write(`l${who}r${round}`, laptop);
      for (const [who, phone] of this.#phones.entries())
        if (this.#chance(2)) this.#write(`p${who}r${round}`, phone);
      if (this.#chance(4)) this.#awayAndBack();
      if (round === ROUNDS / 2) await this.#kill();
      if (this.#chance(3)) await this.#room.moment();
    }
    await this.#room.moment(3_000);
  }

  /** What everybody shows of a field in the end. */
  async shown(field: string): Promise<ReadonlySet<string | undefined>> {
    const { worksheet } = await this.#room.room.export();
    return new Set([
      worksheet[field as keyof typeof worksheet],
      ...this.#laptops.map((laptop) => laptop.sheet(field)),
      ...this.#phones.map((phone) => phone.sheet(field)),
    ]);
  }

  #write(word: string, by: TestPage | TestPhone): void {
    const field = FIELDS[this.#below(FIELDS.length)] ?? "ask";
    const before = by.sheet(field) ?? "";
    const after = typed(before, word, this.#below(1_000));
    this.words.push([field, word]);
    if (by instanceof TestPage) by.writeSheet(field, before, after);
    else by.writeSheet(field, after, before);
  }

  /** A laptop loses its network, its group types on, and it comes back. */
  #awayAndBack(): void {
    const laptop = this.#laptops.shift();
    if (laptop === undefined) return;
    laptop.leave();
    this.#write(`away${this.words.length}`, laptop);
    this.#laptops.push(new TestPage(this.#room.room, this.#room.leader, { doc: laptop.doc }));
  }

  /** What was not on disk comes from those who wrote it: phones are told what was kept, laptops answer with all they have. */
  async #kill(): Promise<void> {
    await this.#room.moment();
    const server = this.#room.server.kill();
    this.#room = await server.enter(this.#room.created);
    this.#laptops = this.#laptops.map(({ doc }) => new TestPage(this.#room.room, this.#room.leader, { doc }));
    this.#phones = this.#phones.map(({ token }) => this.#room.phoneOf(token));
    await this.#room.moment();
  }

  #chance(oneIn: number): boolean {
    return this.#below(oneIn) === 0;
  }

  #below(most: number): number {
    return this.#random.below(most);
  }
}

test.each([1, 7, 20_261])(
  "nobody at a table loses a word, and all end with one worksheet (seed %i)",
  async (seed) => {
    const evening = await Evening.begin(seed);
    await evening.go();
    for (const field of FIELDS) {
      const [shown, ...others] = await evening.shown(field);
      expect(others).toEqual([]);
      for (const [where, word] of evening.words) if (where === field) expect(shown).toContain(word);
    }
    expect(evening.words.length).toBeGreaterThan(100);
  },
);
