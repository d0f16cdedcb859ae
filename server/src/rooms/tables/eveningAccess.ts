import type { GroupId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerReader } from "@buurtbord/shared/commands/LedgerReader.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Access } from "../Access.ts";

/**
 * What somebody of an evening is at the table of one of its groups; null: nobody. Whoever leads is so at every table;
 * a resident at the table where they sit. A wall, a tablet in the hall or its drawing link open no table.
 */
export function eveningAccess(
  access: Access,
  ledger: Pick<LedgerReader, "seatOf">,
  group: GroupId,
): Access | null {
  const { role, participantId } = access;
  const leads = mayDo(role, "read-controls");
  const sitsThere =
    role === "resident" && participantId !== null && ledger.seatOf(participantId)?.group === group;
  return leads || sitsThere ? { ...access, isOfEvening: true } : null;
}
