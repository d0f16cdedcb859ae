import type { GroupId } from "@buurtbord/shared/board/ids.ts";
import type { SharedView } from "@buurtbord/shared/protocol/view.ts";
import { useEffect } from "preact/hooks";
import type { PanelProps } from "../PanelProps.ts";

/** The address on the card that stands on a table: `#tafel-<group>`. */
const TABLE = /^#tafel-([\w.:-]{1,64})$/;

/** Who scanned the code of a table sits down there, once they are in. */
export function useTableFromAddress(
  { groups = [] }: Pick<SharedView, "groups">,
  seat: GroupId | null,
  send: PanelProps["send"],
): void {
  useEffect(() => {
    const [, group] = TABLE.exec(location.hash) ?? [];
    if (group === undefined || groups.length === 0) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    const isThere = groups.some(({ id }) => id === group);
    if (isThere && seat !== group) send({ type: "take-seat", group: group as GroupId });
  }, [groups, seat, send]);
}
