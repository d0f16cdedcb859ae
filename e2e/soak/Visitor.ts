import { setTimeout as wait } from "node:timers/promises";
import type { NewBoard } from "../rig/api.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

/** Of all times that somebody looks at their phone, one in so many is to write. */
const WRITES_ONE_IN = 10;
/** As fast as somebody may go on doing. */
const WRITING_PAUSE_MS = 700;
/** Somebody who changes their own words again and again has so many cards. */
const CARD_TEXT = "Samen soep koken op donderdag";

/** Somebody in the room whose phone falls asleep and wakes up, over and over. */
export class Visitor {
  /** Times that the phone came, was shown the board, and went. */
  cycles = 0;
  /** Cards that came to be, and changes of them. */
  writes = 0;
  readonly refusals: string[] = [];
  readonly #phone: SimulatedPhone;
  readonly #random: () => number;
  #cardId: string | null = null;
  #text = CARD_TEXT;

  private constructor(phone: SimulatedPhone, random: () => number) {
    this.#phone = phone;
    this.#random = random;
  }

  static async join(origin: string, board: NewBoard, random: () => number): Promise<Visitor> {
    return new Visitor(await SimulatedPhone.join(origin, board), random);
  }

  /** Wakes and sleeps in turn until it is time: each about half of `cycleMs`, and never the same twice. */
  async stayUntil(end: number, cycleMs: number): Promise<void> {
    await wait(this.#random() * cycleMs); // nobody comes in at the same moment
    while (performance.now() < end) {
      await this.#phone.connect();
      if (this.#cardId === null || this.#random() < 1 / WRITES_ONE_IN) await this.#write();
      await wait(this.#random() * cycleMs);
      this.#phone.disconnect();
      this.cycles += 1;
      await wait(this.#random() * cycleMs);
    }
  }

  /** Stays awake, and writes so many times. */
  async writeOn(times: number): Promise<void> {
    await this.#phone.connect();
    for (let n = 0; n < times; n++) {
      await this.#write();
      await wait(WRITING_PAUSE_MS);
    }
    this.#phone.disconnect();
  }

  /** One card each, to which a word is added and then taken away: the board stays as large as it is. */
  async #write(): Promise<void> {
    const before = this.#text;
    const after = before === CARD_TEXT ? `${CARD_TEXT}, ook buiten` : CARD_TEXT;
    this.writes += 1;
    const answer = await this.#phone.ask(
      this.#cardId === null
        ? { type: "add-card", card: { kind: "wish", text: before, field: null } }
        : { type: "edit-card", cardId: this.#cardId, before, after },
    );
    if (answer.type !== "result") this.refusals.push(JSON.stringify(answer));
    else if (this.#cardId === null) this.#cardId = answer.result.cardId ?? null;
    else this.#text = after;
  }
}
