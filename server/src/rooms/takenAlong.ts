import type { CheckRound } from "@buurtbord/shared/board/Checks.ts";
import type { Circle } from "@buurtbord/shared/board/Circle.ts";
import type { BoardExport } from "./BoardExport.ts";

/** What a new board is given of another of its buurt: things, and nothing of who brought them. */
export interface TakenAlong {
  /** In the order in which they were agreed. */
  readonly agreements: readonly TakenAgreement[];
  /** How the room answered its check questions the last time; null: it did not. */
  readonly before: CheckRound | null;
  readonly circles: readonly Circle[];
}

/** What and when. Who does it is asked again: docs/decisions/0018. */
interface TakenAgreement {
  readonly text: string;
  readonly when: string | null;
  /** Milliseconds since 1970. */
  readonly agreedAt: number;
}

/** More than a room can look back on. */
const MOST_AGREEMENTS = 50;

export function takenAlong({ cards, checks, circles }: BoardExport): TakenAlong {
  const agreements = cards
    .flatMap(({ text, agreement, addedAt }) =>
      agreement === undefined ? [] : [{ text, when: agreement.when, agreedAt: addedAt }],
    )
    .sort((one, other) => one.agreedAt - other.agreedAt)
    .slice(-MOST_AGREEMENTS);
  const isAnswered = Object.keys(checks.now?.tallies ?? {}).length > 0;
  return { agreements, before: isAnswered ? checks.now : checks.before, circles };
}
