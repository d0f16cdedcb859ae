import type { EntryOf } from "../board/LedgerEntry.ts";
import { accept, type Decision } from "./Decision.ts";

type Draft = EntryOf<"draft">;

/** What is written in silence lies in the ledger only, and so does what becomes of it. */
export function draftPut(draft: Draft): Decision {
  return accept([{ type: "ledger-put", entry: draft }], { cardId: draft.cardId });
}

/** It is not put in the wastebasket: whoever leads would see it there. */
export function takeDownDraft(draft: Draft): Decision {
  return draftPut({ ...draft, isTakenDown: true });
}

export function hangBackDraft(draft: Draft): Decision {
  return draftPut({ ...draft, isTakenDown: false });
}
