import type { Dice } from "./Dice.ts";
import type { Wire } from "./Wire.ts";

/** Every socket of a history, with what is under way on each: dice say what arrives next. */
export class Traffic {
  readonly #dice: Dice;
  /** Lets so many milliseconds pass. */
  readonly #pass: (milliseconds: number) => Promise<void>;
  #wires: Wire[] = [];

  constructor(dice: Dice, pass: (milliseconds: number) => Promise<void>) {
    this.#dice = dice;
    this.#pass = pass;
  }

  add(wire: Wire): void {
    this.#wires.push(wire);
  }

  /** Whether nothing is under way. */
  get isQuiet(): boolean {
    return this.#busy.length === 0;
  }

  /** Lets so many frames arrive, of whichever socket. */
  async arrive(most: number): Promise<void> {
    for (let count = 0; count < most; count++) {
      const wire = this.#dice.pick(this.#busy);
      if (wire === undefined) {
        await this.#pass(0);
        if (this.isQuiet) break;
      } else {
        if (wire.hasUp && (!wire.hasDown || this.#dice.chance(0.5))) wire.arriveUp();
        else wire.arriveDown();
        if (this.#dice.chance(0.2)) await this.#pass(0);
      }
    }
    this.#wires = this.#wires.filter(({ isDone }) => !isDone);
  }

  /** Everything that was sent to the server arrives; what it says to that is under way. */
  async serverHearsAll(): Promise<void> {
    for (const wire of this.#wires) while (wire.hasUp) wire.arriveUp();
    await this.#pass(50);
  }

  /** The server notices that somebody is gone; until then it thinks that they are there. */
  serverNoticesOne(): void {
    this.#dice.pick(this.#gone)?.hangUp();
  }

  serverNoticesAll(): void {
    for (const wire of this.#gone) wire.hangUp();
  }

  /** The server is no more. */
  vanish(): void {
    for (const wire of this.#wires) wire.vanish();
    this.#wires = [];
  }

  get #busy(): readonly Wire[] {
    return this.#wires.filter(({ hasUp, hasDown }) => hasUp || hasDown);
  }

  get #gone(): readonly Wire[] {
    return this.#wires.filter(({ isOpen, isHeld }) => isOpen && !isHeld);
  }
}
