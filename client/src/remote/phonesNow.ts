import { offeredVerbs } from "@buurtbord/shared/activities/question.ts";
import type { Verb } from "@buurtbord/shared/board/Step.ts";
import type { SharedView } from "@buurtbord/shared/protocol/view.ts";

/** What somebody with a phone has before them now. */
export type PhonesNow =
  /** "Kijk op". `because`: it was asked, writing was closed, or the step asks nothing of phones. */
  | { readonly at: "look-up"; readonly because: "asked" | "closed" | "nothing" }
  | { readonly at: "question"; readonly may: readonly Verb[]; readonly notes: readonly Note[] };

export type Note = "addingClosed" | "silent" | "hiddenDots" | "names" | "approvalBefore" | "approvalAfter";

export function phonesNow({ step, now, adding }: Pick<SharedView, "step" | "now" | "adding">): PhonesNow {
  if (now.phones === "look-up") return { at: "look-up", because: "asked" };
  const may = offeredVerbs({ step, adding });
  if (may.length === 0) return { at: "look-up", because: step.verbs.length === 0 ? "nothing" : "closed" };
  const canAdd = may.includes("add");
  const notes: readonly (Note | false)[] = [
    step.verbs.includes("add") && !canAdd && "addingClosed",
    canAdd && now.silent && "silent",
    may.includes("vote") && now.hiddenDots && "hiddenDots",
    canAdd && step.names === "shown" && "names",
    canAdd && step.approval === "before" && "approvalBefore",
    canAdd && step.approval === "after" && "approvalAfter",
  ];
  return { at: "question", may, notes: notes.filter((note) => note !== false) };
}
