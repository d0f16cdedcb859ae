import { setTimeout as wait } from "node:timers/promises";
import * as Y from "yjs";
import type { Target } from "../targets/Target.ts";
import { copyOf } from "./copyOf.ts";
import { openAll } from "./openAll.ts";
import { YjsClient } from "./YjsClient.ts";

export interface Moved {
  /** Milliseconds from a hand to a screen, for each change. */
  readonly times: readonly number[];
  readonly changes: number;
}

const CHANGES_PER_SECOND = 2;
const ARRIVE_WITHIN_MS = 5_000;

/**
 * Hands that each move a card of their own twice a second, and a screen that tells when each change was there: what a
 * hand writes as the card's place is the number of the change.
 */
export class MovingCards {
  readonly #target: Target;
  readonly #hands: readonly YjsClient[];
  readonly #screen: YjsClient;
  /** Of each hand, by its card's id: the changes that have not arrived. Two in one frame are seen as the later one. */
  readonly #underWay: ReadonlyMap<string, number[]>;
  readonly #sentAt: number[] = [];
  #times: number[] = [];

  private constructor(target: Target, hands: readonly YjsClient[], screen: YjsClient, cardIds: string[]) {
    this.#target = target;
    this.#hands = hands;
    this.#screen = screen;
    this.#underWay = new Map(cardIds.map((id) => [id, []]));
  }

  static async open(target: Target, state: Uint8Array, hands: number): Promise<MovingCards> {
    const open = (role: "reader" | "writer") => YjsClient.open(target, { role, doc: copyOf(state) });
    const screen = await open("reader");
    const writers = await openAll(hands, () => open("writer"));
    for (const writer of writers) writer.sendOwnWrites();
    const cards = copyOf(state).getMap("cards");
    const moving = new MovingCards(target, writers, screen, [...cards.keys()].slice(0, hands));
    screen.doc?.getMap("cards").observeDeep((events) => moving.#see(events));
    return moving;
  }

  /** Resolves when every change has arrived. Throws when one does not. */
  async during(seconds: number): Promise<Moved> {
    this.#times = [];
    const before = this.#sentAt.length;
    const cardIds = [...this.#underWay.keys()];
    await Promise.all(this.#hands.map((hand, n) => this.#move(hand, cardIds[n] ?? "", n, seconds)));
    const changes = this.#sentAt.length - before;
    const deadline = performance.now() + ARRIVE_WITHIN_MS;
    while (this.#times.length < changes) {
      if (performance.now() > deadline) {
        throw new Error(`${this.#target.name}: of ${changes} changes ${this.#times.length} arrived`);
      }
      await wait(10);
    }
    return { times: this.#times, changes };
  }

  close(): void {
    for (const client of [this.#screen, ...this.#hands]) client.close();
  }

  async #move(hand: YjsClient, cardId: string, n: number, seconds: number): Promise<void> {
    const card = hand.doc?.getMap("cards").get(cardId);
    if (!(card instanceof Y.Map)) throw new Error(`There is no card for hand ${n}`);
    const interval = 1000 / CHANGES_PER_SECOND;
    const begin = performance.now() + (n / this.#hands.length) * interval;
    for (let time = 0; time < seconds * CHANGES_PER_SECOND; time++) {
      await wait(Math.max(0, begin + time * interval - performance.now()));
      const change = this.#sentAt.push(performance.now()) - 1;
      this.#underWay.get(cardId)?.push(change);
      card.set("pos", [change, 0]);
    }
  }

  #see(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void {
    const now = performance.now();
    for (const { target: card, path } of events) {
      const underWay = this.#underWay.get(String(path[0]));
      const pos = card instanceof Y.Map ? card.get("pos") : undefined;
      if (underWay === undefined || !Array.isArray(pos)) continue;
      for (let next = underWay[0]; next !== undefined && next <= Number(pos[0]); next = underWay[0]) {
        this.#times.push(now - (this.#sentAt[next] ?? now));
        underWay.shift();
      }
    }
  }
}
