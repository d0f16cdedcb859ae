import type { ParticipantId } from "../board/ids.ts";
import type { Actor } from "./Decision.ts";
import type { LedgerReader } from "./LedgerReader.ts";
import { mayDo } from "./rights.ts";

/**
 * Whether somebody leads the meeting, here or, at a table, in its evening. Nobody takes all of theirs away or sends them
 * off the board: they would end the link by which they lead. That is for the list of links.
 */
export function leadsMeeting(
  ledger: Pick<LedgerReader, "rolesOf">,
  participantId: ParticipantId,
  leadsEvening: Actor["leadsEvening"] = () => false,
): boolean {
  const leadsHere = ledger.rolesOf(participantId).some((role) => mayDo(role, "remove-participant"));
  return leadsHere || leadsEvening(participantId);
}
