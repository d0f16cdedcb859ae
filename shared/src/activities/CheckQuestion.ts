import type { Saying } from "../board/Checks.ts";
import type { CheckId } from "../board/ids.ts";

/** A question that each person in the room answers with yes, no or don't know. Its words are in the activity's texts. */
export interface CheckQuestion {
  readonly id: CheckId;
  /** Asked only of who said this to an earlier question; null: of everybody. */
  readonly follows: { readonly check: CheckId; readonly says: Saying } | null;
}
