import type { HarvestPage } from "@buurtbord/shared/board/HarvestPage.ts";
import { applyChanges } from "@buurtbord/shared/document/applyChanges.ts";
import type { Room } from "../Room.ts";

/** For tests: a harvest page as an earlier version of this program left it. */
export function layPage(room: Room, page: HarvestPage): Promise<void> {
  return room.look(({ document }) => {
    applyChanges(document.doc, [{ type: "page-set", page }], { from: "command" });
  });
}
