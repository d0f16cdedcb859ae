import type { CardKindId, StepId } from "@buurtbord/shared/board/ids.ts";
import type { Dice } from "./Dice.ts";
import type { Meeting } from "./Meeting.ts";
import type { Promises } from "./Promises.ts";
import type { Tamper } from "./Wire.ts";

export interface HistoryParts {
  readonly meeting: Meeting;
  readonly dice: Dice;
  readonly promises: Promises;
  readonly kind: CardKindId;
  readonly steps: readonly StepId[];
  readonly tamper: Tamper;
  /** Says when somebody leaves for good; null: nobody does. Dice of its own, for it came later than the first seeds. */
  readonly leaving: Dice | null;
  /** Says what whoever leads does with the steps and the cards; null: nothing. Dice of its own for the same reason. */
  readonly evening: Dice | null;
  /** Is told everything that happens, for whoever replays one seed. */
  readonly trace: (line: string) => void;
}
