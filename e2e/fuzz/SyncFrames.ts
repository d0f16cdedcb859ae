import type { BurstParts } from "./Burst.ts";
import { yFrames } from "./bytes.ts";
import { anyClientId, anyCommand, anyHand, commandFrame, otherSyncFrames, updateBy } from "./corpus.ts";
import { anyForgery, clientIdsOf } from "./forgeries.ts";
import { heavyFrame } from "./heavy.ts";
import { type Mixture, mutateBytes } from "./mutateBytes.ts";
import { mutateJson } from "./mutateJson.ts";

const UPDATES = 10;

/** Frames for a Yjs socket: valid ones of this board, the same spoilt, and such as only somebody hostile makes. */
export class SyncFrames {
  readonly #parts: BurstParts;
  readonly #commands: boolean;
  readonly #updates: readonly Uint8Array[];
  readonly #whole: readonly Uint8Array[];
  readonly #ids: readonly number[];

  constructor(parts: BurstParts, commands: boolean) {
    const { dice, picture } = parts;
    this.#parts = parts;
    this.#commands = commands;
    const byHand = () => updateBy(picture, anyClientId(dice), anyHand(dice));
    this.#updates = [...Array.from({ length: UPDATES }, byHand), picture.state];
    this.#whole = [
      ...this.#updates.map((update) => dice.pick([yFrames.update, yFrames.stepTwo])(update)),
      ...otherSyncFrames(dice, anyClientId(dice)),
    ];
    this.#ids = [...clientIdsOf(picture), 777];
  }

  /** Most are spoilt inside an update that is wrapped well: spoilt wrappings are refused before anybody looks in. */
  any(): Uint8Array {
    const { dice, picture } = this.#parts;
    return dice.weigh<() => Uint8Array>([
      [2, () => dice.pick(this.#whole)],
      [2, () => mutateBytes(dice.pick(this.#whole), dice, this.#mixture(this.#whole))],
      [6, () => yFrames.update(mutateBytes(dice.pick(this.#updates), dice, this.#mixture(this.#updates)))],
      [3, () => yFrames.update(anyForgery(dice, picture))],
      [1, () => yFrames.update(mutateBytes(anyForgery(dice, picture), dice, this.#mixture(this.#updates)))],
      [this.#commands ? 5 : 0, () => this.#command()],
      [0.02, () => heavyFrame(dice)],
    ])();
  }

  #mixture(others: readonly Uint8Array[]): Mixture {
    return { others, ids: this.#ids };
  }

  #command(): Uint8Array {
    const { board, dice, picture } = this.#parts;
    const message = { id: dice.uuid(), command: anyCommand(dice, board, picture) };
    const isValid = dice.chance(0.5);
    return commandFrame(
      isValid
        ? JSON.stringify(message)
        : mutateJson(message, dice, [...Object.keys(picture.cards), "c-nobody"]),
    );
  }
}
