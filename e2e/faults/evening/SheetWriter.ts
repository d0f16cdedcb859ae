import { setTimeout as wait } from "node:timers/promises";
import { SimulatedPhone } from "../../rig/SimulatedPhone.ts";
import { type Contribution, contributionText, type Tally } from "../Tally.ts";

/** Where a table writes what it tells the hall. */
const FIELDS = ["resident", "business", "organisation", "ask"];
const REST_MS = 15;

interface Place {
  readonly phone: SimulatedPhone;
  readonly field: string;
}

/** Somebody at a table who writes one line after the other on its worksheet, whatever happens to the connection. */
export class SheetWriter {
  readonly token: string;
  readonly #name: string;
  readonly #field: string;
  readonly #tally: Tally;
  #place: Place;
  #writing: Promise<void> = Promise.resolve();
  #written = 0;
  #stopped = false;

  /** `n`: the how manieth of all of them. */
  constructor(n: number, token: string, tally: Tally, origin: string, tableId: string) {
    this.token = token;
    this.#name = `schrijver${n}`;
    this.#field = FIELDS[n % FIELDS.length] ?? "resident";
    this.#tally = tally;
    this.#place = this.#placeAt(origin, tableId);
  }

  get phone(): SimulatedPhone {
    return this.#place.phone;
  }

  /** Sits down there, if it does not sit there already; what had no answer at the table before may be there, or not. */
  async sitDown(origin: string, tableId: string): Promise<void> {
    if (this.phone.boardId !== tableId) {
      this.phone.disconnect();
      this.#place = this.#placeAt(origin, tableId);
      this.begin();
    }
    await this.phone.connect(origin);
  }

  begin(): void {
    this.#writing = this.#write(this.#place);
  }

  /** Resolves when what was under way has its answer. */
  stop(): Promise<void> {
    this.#stopped = true;
    return this.#writing;
  }

  /** Every line that it was shown. */
  seen(): readonly string[] {
    return [...this.phone.worksheet.values()].flatMap((text) => text.split("\n"));
  }

  /** Until it stops, sits elsewhere, or the worksheet is full. */
  async #write(place: Place): Promise<void> {
    for (let isFull = false; !this.#stopped && !isFull && place === this.#place; ) {
      this.#written += 1;
      isFull = await this.#put(place, { key: `${this.#name}.${this.#written}`, version: 1 });
      await wait(REST_MS);
    }
  }

  async #put({ phone, field }: Place, line: Contribution): Promise<boolean> {
    const before = phone.worksheet.get(field) ?? "";
    const text = contributionText(line);
    const after = before === "" ? text : `${before}\n${text}`;
    const answer = await phone.ask({ type: "edit-sheet", field, before, after });
    if (answer.type === "result") this.#tally.acknowledge(line);
    return answer.type !== "result";
  }

  #placeAt(origin: string, tableId: string): Place {
    return { phone: SimulatedPhone.returning(origin, tableId, this.token), field: this.#field };
  }
}
