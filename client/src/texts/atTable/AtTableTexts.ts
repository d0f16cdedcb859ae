import type { EveningAt } from "@buurtbord/shared/protocol/EveningAt.ts";

/** What a group reads at its laptop once the evening is not at its table any more: what happens, and what to do now. */
export type AtTableTexts = Readonly<Record<Exclude<EveningAt, "before" | "work">, EveningNews>>;

interface EveningNews {
  readonly title: string;
  readonly text: string;
}
