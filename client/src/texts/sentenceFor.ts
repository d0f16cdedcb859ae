import type { TableTexts } from "./TableTexts.ts";

/** What a person reads when the server gave this reason, or did not answer at all. */
export function sentenceFor({ errors }: TableTexts, reason: string): string {
  return reason === "no-answer" ? errors.noAnswer : (errors.byReason[reason] ?? errors.unknown);
}
