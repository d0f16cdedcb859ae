import type { News } from "./News.ts";

/** How far the plant of a project is. Nothing makes it less: it never withers. */
export const STAGES = ["seed", "sprout", "leaves", "bud", "bloom"] as const;
export type Stage = (typeof STAGES)[number];

/** From how many messages it is so far. */
const FROM: Readonly<Record<Stage, number>> = { seed: 0, sprout: 1, leaves: 2, bud: 4, bloom: 7 };

/** What a plant shows of its project. */
export interface Plant {
  readonly stage: Stage;
  /** One for each message. */
  readonly leaves: number;
  /** One for each time that something was celebrated. */
  readonly celebrations: number;
  /** "help": they asked for it, and told nothing since. "rest": it stopped with thanks; its seed lies there for later. */
  readonly state: "growing" | "help" | "rest";
}

/** `news`: of one project, oldest first. */
export function plantOf(news: readonly News[]): Plant {
  const leaves = news.filter(({ kind }) => kind !== "rest").length;
  const celebrations = news.filter(({ kind }) => kind === "celebrate").length;
  const last = news.at(-1)?.kind;
  const stage = STAGES.findLast((each) => leaves >= FROM[each]) ?? "seed";
  const state = last === "help" || last === "rest" ? last : "growing";
  return { stage, leaves, celebrations, state };
}
