import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Finding } from "./Finding.ts";

const FIRST_SIGN = 0x4e00;

/**
 * What was typed. Every sign is typed once in a history, so that each can be followed: unless somebody took it out, it
 * stands in its card in the end, once.
 */
export class Words {
  #signs = 0;
  readonly #typed = new Map<string, CardId>();
  /** Taken out by somebody's hand or undone: no one promises anything about it any more. */
  readonly #given = new Set<string>();
  /** Written a second time in a fresh copy, where what others typed meanwhile may make it stand there twice. */
  readonly #writtenAgain = new Set<string>();

  /** A sign that nobody typed before. */
  fresh(): string {
    this.#signs += 1;
    return String.fromCharCode(FIRST_SIGN + this.#signs);
  }

  typed(cardId: CardId, signs: string): void {
    for (const sign of signs) this.#typed.set(sign, cardId);
  }

  takenOut(signs: Iterable<string>): void {
    for (const sign of signs) this.#given.add(sign);
  }

  writtenAgain(signs: Iterable<string>): void {
    for (const sign of signs) this.#writtenAgain.add(sign);
  }

  broken({ cards }: Board, isWanted: (id: CardId) => boolean): readonly Finding[] {
    const findings: Finding[] = [];
    for (const [sign, cardId] of this.#typed) {
      if (this.#given.has(sign) || !isWanted(cardId)) continue;
      const times = (cards.get(cardId)?.text.split(sign).length ?? 1) - 1;
      const what = `${sign} stands ${times} times in ${cardId}`;
      if (times === 0) findings.push({ law: "missing", what });
      if (times > 1 && !this.#writtenAgain.has(sign)) findings.push({ law: "doubled", what });
    }
    return findings;
  }
}
