import type { Saying } from "../board/Checks.ts";
import type { IconName } from "../paper/IconName.ts";

/** The pictures of the answers to a check question. */
export const SAYING_ICONS: Readonly<Record<Saying, IconName>> = {
  yes: "check",
  no: "cross",
  unsure: "question",
};
