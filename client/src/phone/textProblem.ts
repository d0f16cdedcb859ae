import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { cleanText, codePoints } from "@buurtbord/shared/board/text.ts";

/** What the server would say of a card's text: said before it is sent. */
export function textProblem(text: string, mayBeEmpty = false): "text-empty" | "text-too-long" | null {
  const length = codePoints(cleanText(text));
  if (length === 0 && !mayBeEmpty) return "text-empty";
  return length > LIMITS.cardTextCodePoints ? "text-too-long" : null;
}
