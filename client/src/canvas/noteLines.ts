import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { CardLook } from "./CardLook.ts";

/** One line of the note under an agreement. */
export interface NoteLine {
  readonly icon: IconName;
  readonly words: string;
}

/** At most two, for which there is room: a project has its first step above, and when and who together below. */
export function noteLines({ firstStep, when, who }: NonNullable<CardLook["note"]>): readonly NoteLine[] {
  const clock = { icon: "clock", words: when } as const;
  const hands = { icon: "hand", words: who } as const;
  const both = when === "" ? hands : { ...clock, words: [when, who].filter(Boolean).join(" · ") };
  const lines = firstStep === "" ? [clock, hands] : [{ icon: "right", words: firstStep } as const, both];
  return lines.filter(({ words }) => words !== "");
}
