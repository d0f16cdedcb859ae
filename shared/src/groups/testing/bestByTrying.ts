import type { CardId } from "../../board/ids.ts";
import { roomRules, tablesFor } from "../roomRules.ts";
import type { AtChoice } from "./atChoice.ts";
import type { ChoosingRoom } from "./randomRoom.ts";

/**
 * The best that there is in a small room, by trying all: everybody at their first choice, at their second, or left to
 * sit with any pitch that needs them.
 */
export function bestByTrying({ wishes, pitches, sizes }: ChoosingRoom): AtChoice {
  const rules = roomRules(wishes.length, pitches.length, sizes);
  const top = rules.most * rules.tablesPerPitch;
  const at = pitches.map(() => 0);
  let best: AtChoice = { first: -1, either: -1 };
  tryFrom(0, { first: 0, either: 0 });
  return best;

  function tryFrom(person: number, until: AtChoice): void {
    const wish = wishes[person];
    if (wish === undefined) {
      if (isBetter(until, best) && canBecomeTables()) best = until;
      return;
    }
    tryFrom(person + 1, until);
    const { first, second } = wish;
    tryAt(first, person, { first: until.first + 1, either: until.either + 1 });
    if (second !== first) tryAt(second, person, { first: until.first, either: until.either + 1 });
  }

  function tryAt(choice: CardId | null, person: number, until: AtChoice): void {
    const pitch = choice === null ? -1 : pitches.indexOf(choice);
    if (pitch === -1) return;
    at[pitch] = (at[pitch] ?? 0) + 1;
    tryFrom(person + 1, until);
    at[pitch] = (at[pitch] ?? 0) - 1;
  }

  /** Whether the others can be shared out so that every pitch has whole tables, or none: which sums can be reached. */
  function canBecomeTables(): boolean {
    let sums = new Set([0]);
    for (const sitting of at) {
      const next = new Set<number>();
      for (let size = sitting; size <= top; size++) {
        if (tablesFor(size, rules) !== null) for (const sum of sums) next.add(sum + size);
      }
      sums = next;
    }
    return sums.has(wishes.length);
  }
}

function isBetter(one: AtChoice, other: AtChoice): boolean {
  return one.either === other.either ? one.first > other.first : one.either > other.either;
}
