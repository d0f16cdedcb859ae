import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";

/** All the luck of one history: the same seed falls the same for ever. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seededRandom(seed);
  }

  /** A whole number below n. */
  below(n: number): number {
    return Math.floor(this.#next() * n);
  }

  /** Whether something happens that happens so often, of 1. */
  chance(often: number): boolean {
    return this.#next() < often;
  }

  /** One of them; undefined: there are none. */
  pick<Thing>(things: readonly Thing[]): Thing | undefined {
    return things[this.below(things.length)];
  }

  /** One of them, each as likely as its weight. */
  weighted<Thing>(things: readonly (readonly [weight: number, thing: Thing])[]): Thing {
    let left = this.below(things.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, thing] of things) {
      left -= weight;
      if (left < 0) return thing;
    }
    throw new Error("Nothing to choose from");
  }
}
