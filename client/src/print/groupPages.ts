import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { PrintChoice } from "./PrintChoice.ts";

/** Cards on one sheet: a tent is a whole one, and four are cut out of one. */
const CARDS_ON: Readonly<Record<PrintChoice["tableCard"], number>> = { folded: 1, cut: 4 };

/** The groups of which the cards come on one sheet, for each sheet. */
export function groupPages(
  groups: readonly Group[],
  way: PrintChoice["tableCard"],
): readonly (readonly Group[])[] {
  const onOne = CARDS_ON[way];
  const pages = Math.ceil(groups.length / onOne);
  return Array.from({ length: pages }, (_, page) => groups.slice(page * onOne, (page + 1) * onOne));
}
