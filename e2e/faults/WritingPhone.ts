import type { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { type Contribution, contributionText } from "./Tally.ts";

/** One edit for so many additions. */
const EDIT_EVERY = 4;

/** Whoever must know what was acknowledged. */
interface Witness {
  acknowledge(contribution: Contribution): void;
}

/** A phone that goes on writing, one contribution after the other, whatever happens to the connection. */
export class WritingPhone {
  readonly phone: SimulatedPhone;
  readonly #name: string;
  readonly #tally: Witness;
  #stopped = false;

  constructor(name: string, phone: SimulatedPhone, tally: Witness) {
    this.#name = name;
    this.phone = phone;
    this.#tally = tally;
  }

  /** Resolves after stop(), when what was under way has its answer. */
  async write(): Promise<void> {
    for (let count = 1; !this.#stopped; count++) {
      const contribution = { key: `${this.#name}.${count}`, version: 1 };
      const cardId = await this.#add(contribution);
      if (cardId !== null && count % EDIT_EVERY === 0) await this.#edit(cardId, contribution);
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  async #add(contribution: Contribution): Promise<string | null> {
    const answer = await this.phone.addWish(contributionText(contribution));
    if (answer.type !== "result") throw new Error(`A wish was answered with ${JSON.stringify(answer)}`);
    this.#tally.acknowledge(contribution);
    return answer.result.cardId ?? null;
  }

  async #edit(cardId: string, from: Contribution): Promise<void> {
    const edited = { ...from, version: from.version + 1 };
    const before = contributionText(from);
    const after = contributionText(edited);
    const answer = await this.phone.ask({ type: "edit-card", cardId, before, after });
    if (answer.type === "result") this.#tally.acknowledge(edited);
  }
}
