import type { Dice } from "./Dice.ts";
import type { FuzzBoard } from "./FuzzBoard.ts";
import type { Picture } from "./picture.ts";
import type { Rights } from "./rules.ts";
import type { Sender } from "./Sender.ts";
import type { Tally } from "./Tally.ts";

/** What one burst is made with. The picture is the board as it was before it. */
export interface BurstParts {
  readonly board: FuzzBoard;
  readonly picture: Picture;
  readonly dice: Dice;
  readonly tally: Tally;
  /** Something that never should be was answered. */
  readonly fail: (why: string) => void;
}

/** One way to send frames: by whom, and what they may change by it. */
export interface Attack {
  readonly name: string;
  readonly sender: Sender;
  readonly rights: Rights;
  /** Sends, waits until all was heard, and returns how many frames that were. */
  send(parts: BurstParts): Promise<number>;
}

/** How long a socket may stay after its last frame. */
export const LINGER_MS = 10_000;
