import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Finding } from "./Finding.ts";

/**
 * Dots and raised hands, counted a second time from the answers. Each phone has one command under way at a time, so the
 * order of its answers is the order in which the room did them.
 */
export class Voices {
  readonly #votes = new Map<CardId, Set<string>>();
  readonly #hands = new Map<CardId, Set<string>>();

  done(who: string, command: Command): void {
    switch (command.type) {
      case "vote":
        of(this.#votes, command.cardId).add(who);
        break;
      case "unvote":
        of(this.#votes, command.cardId).delete(who);
        break;
      case "join-card":
        of(this.#hands, command.cardId).add(who);
        break;
      case "leave-card":
        of(this.#hands, command.cardId).delete(who);
        break;
      default:
    }
  }

  /** Somebody was forgotten with everything that they did. */
  left(who: string): void {
    for (const voices of [...this.#votes.values(), ...this.#hands.values()]) voices.delete(who);
  }

  /** `rolledBack`: theirs may count or not. `merged`: those count people, and what moved with them. */
  broken({ cards }: Board, rolledBack: ReadonlySet<string>, merged: ReadonlySet<CardId>): readonly Finding[] {
    const byItself = [...cards.values()].filter(({ id }) => !merged.has(id));
    return byItself.flatMap(({ id, votes, joined }) => [
      ...compare(`dots on ${id}`, of(this.#votes, id), rolledBack, votes),
      ...compare(`hands on ${id}`, of(this.#hands, id), rolledBack, joined),
    ]);
  }
}

function of(voices: Map<CardId, Set<string>>, cardId: CardId): Set<string> {
  const known = voices.get(cardId) ?? new Set();
  voices.set(cardId, known);
  return known;
}

function compare(
  what: string,
  voices: ReadonlySet<string>,
  rolledBack: ReadonlySet<string>,
  found: number,
): Finding[] {
  const promised = voices.difference(rolledBack).size;
  if (found < promised) return [{ law: "missing", what: `${promised} ${what}, found ${found}` }];
  if (found > voices.size) return [{ law: "doubled", what: `${voices.size} ${what}, found ${found}` }];
  return [];
}
