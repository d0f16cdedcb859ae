import { type Contribution, readContribution, Tally } from "./Tally.ts";

interface Statement {
  readonly at: number;
  tell(tally: Tally): void;
}

/** What was acknowledged and what was seen, each with the moment of the disk by which it must have been saved. */
export class Testimony {
  readonly #moment: () => number;
  readonly #statements: Statement[] = [];
  readonly #seen = new Set<string>();

  constructor(moment: () => number) {
    this.#moment = moment;
  }

  acknowledge(contribution: Contribution): void {
    this.#statements.push({ at: this.#moment(), tell: (tally) => tally.acknowledge(contribution) });
  }

  see(text: string): void {
    if (this.#seen.has(text) || readContribution(text) === null) return;
    this.#seen.add(text);
    this.#statements.push({ at: this.#moment(), tell: (tally) => tally.see(text) });
  }

  /** The moments at which something was told, in order. */
  get moments(): readonly number[] {
    return this.#statements.map(({ at }) => at);
  }

  /** What must be on a board whose disk stopped at that moment. */
  upTo(moment: number): Tally {
    const tally = new Tally();
    for (const statement of this.#statements) if (statement.at <= moment) statement.tell(tally);
    return tally;
  }
}
