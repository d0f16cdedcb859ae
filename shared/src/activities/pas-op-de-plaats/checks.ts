import type { CheckId } from "../../board/ids.ts";
import type { CheckQuestion } from "../CheckQuestion.ts";

const decided = "decided" as CheckId;

/**
 * Three questions that a community builder leaves behind. Each is asked straight: nobody has to turn a "no" round. The
 * third takes two taps: whether it happens, and only then whether somebody says something.
 */
export const checks: readonly CheckQuestion[] = [
  { id: "story" as CheckId, follows: null },
  { id: "care" as CheckId, follows: null },
  { id: decided, follows: null },
  { id: "wait" as CheckId, follows: { check: decided, says: "yes" } },
];
