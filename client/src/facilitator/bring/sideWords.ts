import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";

/** What a card of some kinds says beside its text: of an agreement when, of a project its first step, of a pitch its line. */
export const SIDE_WORDS = ["when", "firstStep", "line"] as const;
export type SideWord = (typeof SIDE_WORDS)[number];

/** By what stands there; empty: not said. */
export type SaidBeside = Readonly<Record<SideWord, string>>;

/** In code points. */
export const LONGEST: Readonly<Record<SideWord, number>> = {
  when: LIMITS.agreementWhenCodePoints,
  firstStep: LIMITS.firstStepCodePoints,
  line: LIMITS.pitchLineCodePoints,
};

export function holds({ kinds, worksheet }: Activity, kindId: CardKindId, word: SideWord): boolean {
  const { isAgreement = false, isPitch = false } = kinds.find(({ id }) => id === kindId) ?? {};
  switch (word) {
    case "when":
      return isAgreement;
    case "firstStep":
      return isAgreement && worksheet !== undefined; // where groups work at tables, what is agreed is a project
    case "line":
      return isPitch;
    default:
      return unreachable(word);
  }
}

/** Those that a card of any kind holds here. */
export function sideWordsOf(activity: Activity): readonly SideWord[] {
  return SIDE_WORDS.filter((word) => activity.kinds.some(({ id }) => holds(activity, id, word)));
}
