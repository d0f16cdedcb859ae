import { type Board, stepOf } from "@buurtbord/shared/board/Board.ts";
import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { isClosing } from "@buurtbord/shared/board/isClosing.ts";
import type { EveningAt } from "@buurtbord/shared/protocol/EveningAt.ts";

/** How far an evening is, for the table that has this board. */
export function eveningAt(evening: Board, table: BoardId): EveningAt {
  const { steps, currentStep, groups } = evening;
  const isWork = stepOf(evening).verbs.includes("work");
  if (!isWork && isClosing(evening)) return "closing";
  const before = steps.slice(
    0,
    steps.findIndex(({ id }) => id === currentStep),
  );
  if (!isWork && before.some(({ verbs }) => verbs.includes("work"))) return "on";
  if (isLeft(groups, table)) return "apart";
  return isWork ? "work" : "before";
}

/** Nobody sits there any more and others sit elsewhere. Where nobody has a phone, nobody is counted anywhere. */
function isLeft(groups: readonly Group[], table: BoardId): boolean {
  const group = groups.find((each) => each.table === table);
  if (group === undefined) return true;
  return group.people + group.guests === 0 && groups.some(({ people, guests }) => people + guests > 0);
}
