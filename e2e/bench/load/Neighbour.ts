import type { Verb } from "@buurtbord/shared/board/Step.ts";
import type { SimulatedPhone, Wish } from "../../rig/SimulatedPhone.ts";

/** What somebody may do in a step, with which kind of card. */
export interface Doing {
  readonly kind: string;
  readonly verbs: readonly Verb[];
  readonly dots: number;
}

/** One in so many things that somebody does is a new card. */
const ADDS_ONE_IN = 20;

/** Somebody with a phone who keeps doing what the step asks, and only what is allowed. */
export class Neighbour {
  /** Milliseconds until each answer. */
  readonly times: number[] = [];
  readonly refusals: string[] = [];
  readonly #phone: SimulatedPhone;
  readonly #random: () => number;
  /** Pairs of cards that somebody already tied: shared by everybody in the room. */
  readonly #tied: Set<string>;
  readonly #cards = new Map<string, string>();
  readonly #voted: string[] = [];
  readonly #joined: string[] = [];
  readonly #lines: { readonly id: string; readonly pair: string }[] = [];
  #count = 0;

  constructor(phone: SimulatedPhone, random: () => number, tied: Set<string>) {
    this.#phone = phone;
    this.#random = random;
    this.#tied = tied;
  }

  /** Whoever has no card yet begins with one, where that is allowed. */
  async act(doing: Doing): Promise<void> {
    const choices = doing.verbs.filter((verb) => verb !== "add");
    if (doing.verbs.includes("add") && (this.#cards.size === 0 || this.#random() < 1 / ADDS_ONE_IN)) {
      return this.#add(doing.kind);
    }
    switch (pick([...choices, "edit"] as const, this.#random)) {
      case "vote":
        return this.#give("vote", "unvote", this.#voted, doing.dots);
      case "join":
        return this.#give("join-card", "leave-card", this.#joined, Number.POSITIVE_INFINITY);
      case "connect":
        return this.#tie();
      default:
        return this.#edit();
    }
  }

  async #add(kind: string): Promise<void> {
    const text = this.#words("Iets van");
    const cardId = await this.#ask({ type: "add-card", card: { kind, text, field: null } });
    if (cardId !== null) this.#cards.set(cardId, text);
  }

  async #edit(): Promise<void> {
    if (this.#cards.size === 0) return this.#give("join-card", "leave-card", this.#joined, 1_000);
    const [cardId, before] = pick([...this.#cards], this.#random);
    const after = this.#words("Nu staat hier");
    if ((await this.#ask({ type: "edit-card", cardId, before, after })) !== null)
      this.#cards.set(cardId, after);
  }

  /** A dot or a hand: given, or taken back when there are none left or chance says so. */
  async #give(give: string, takeBack: string, given: string[], most: number): Promise<void> {
    const free = [...this.#phone.shown.keys()].filter((cardId) => !given.includes(cardId));
    if (given.length > 0 && (given.length >= most || free.length === 0 || this.#random() < 0.5)) {
      const cardId = given.shift();
      await this.#ask({ type: takeBack, cardId });
    } else if (free.length > 0) {
      const cardId = pick(free, this.#random);
      if ((await this.#ask({ type: give, cardId })) !== null) given.push(cardId);
    }
  }

  async #tie(): Promise<void> {
    const line = this.#random() < 0.5 ? this.#lines.shift() : undefined;
    if (line !== undefined) {
      await this.#ask({ type: "disconnect-cards", connectionId: line.id });
      this.#tied.delete(line.pair);
      return;
    }
    const from = pick([...this.#cards.keys()], this.#random);
    const to = pick([...this.#phone.shown.keys()], this.#random);
    const pair = [from, to].sort().join(" ");
    if (from === to || this.#tied.has(pair)) return this.#edit();
    this.#tied.add(pair);
    const id = await this.#ask({ type: "connect-cards", from, to });
    if (id !== null) this.#lines.push({ id, pair });
  }

  /** Resolves with the id of what it was about, or null where it was refused. */
  async #ask(wish: Wish): Promise<string | null> {
    const began = performance.now();
    const answer = await this.#phone.ask(wish);
    this.times.push(performance.now() - began);
    if (answer.type === "result") return answer.result.cardId ?? answer.result.connectionId ?? "";
    this.refusals.push(`${wish.type}: ${JSON.stringify(answer)}`);
    return null;
  }

  #words(beginning: string): string {
    this.#count += 1;
    return `${beginning} buur ${Math.floor(this.#random() * 1e6)}, nummer ${this.#count}`;
  }
}

function pick<T>(from: readonly T[], random: () => number): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new RangeError("Nothing to pick from");
  return picked;
}
