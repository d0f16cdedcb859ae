import { setTimeout as wait } from "node:timers/promises";
import type { NewBoard } from "../rig/api.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

const REST_MS = 40;

interface ListedMoment {
  readonly id: string;
  readonly cards: number;
}

/** Somebody who leads and saves one moment after the other, whatever happens to the connection. */
export class SavingHand {
  readonly phone: SimulatedPhone;
  readonly #board: NewBoard;
  readonly #acknowledged = new Set<string>();
  readonly #read = new Set<string>();
  #stopped = false;

  private constructor(phone: SimulatedPhone, board: NewBoard) {
    this.phone = phone;
    this.#board = board;
  }

  static async open(origin: string, board: NewBoard): Promise<SavingHand> {
    return new SavingHand(await SimulatedPhone.remote(origin, board), board);
  }

  /** How many were acknowledged. */
  get saved(): number {
    return this.#acknowledged.size;
  }

  /** Resolves after stop(), when what was under way has its answer. */
  async save(): Promise<void> {
    while (!this.#stopped) {
      const answer = await this.phone.ask({ type: "save-snapshot", name: "Onder het schrijven" });
      const id = answer.type === "result" ? answer.result.snapshotId : undefined;
      if (id !== undefined) this.#acknowledged.add(id);
      await wait(REST_MS);
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  /** How many are not whole: acknowledged `before` and not listed, or listed and without the board of that moment. */
  async halves(origin: string, before: ReadonlySet<string>): Promise<number> {
    const { snapshots } = await this.#get<{ snapshots: readonly ListedMoment[] }>(origin, "");
    const listed = new Set(snapshots.map(({ id }) => id));
    let halves = before.difference(listed).size;
    for (const { id, cards } of snapshots.filter((each) => !this.#read.has(each.id))) {
      const board = await this.#get<{ cards?: readonly unknown[] }>(origin, `/${id}`);
      if (board.cards?.length === cards) this.#read.add(id);
      else halves += 1;
    }
    return halves;
  }

  /** What was acknowledged up to now. */
  freeze(): ReadonlySet<string> {
    return new Set(this.#acknowledged);
  }

  async #get<Body>(origin: string, path: string): Promise<Body> {
    const { id, facilitatorToken } = this.#board;
    const answer = await fetch(`${origin}/api/boards/${id}/snapshots${path}`, {
      headers: { authorization: `Bearer ${facilitatorToken}` },
    });
    return answer.json() as Promise<Body>;
  }
}
