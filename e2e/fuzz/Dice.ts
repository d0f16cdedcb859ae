import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";

/** The same seed throws the same for ever. */
export class Dice {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  /** A whole number from 0 up to, not including. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  /** Whether something happens that happens so often: 0 never, 1 always. */
  chance(often: number): boolean {
    return this.#random() < often;
  }

  pick<Thing>(things: readonly Thing[]): Thing {
    const thing = things[this.below(things.length)];
    if (thing === undefined && things.length === 0) throw new Error("There is nothing to pick from");
    return thing as Thing;
  }

  /** Picks one of several, each as often as its weight says. */
  weigh<Thing>(weights: readonly (readonly [weight: number, thing: Thing])[]): Thing {
    let left = this.#random() * weights.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, thing] of weights) {
      left -= weight;
      if (left < 0) return thing;
    }
    return this.pick(weights)[1];
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }

  /** A UUID: of this seed, so that a burst that is played again sends the same. */
  uuid(): string {
    const digits = Array.from(this.bytes(16), (byte) => byte.toString(16).padStart(2, "0")).join("");
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }
}
