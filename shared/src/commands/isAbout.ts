import type { ErasableId } from "../board/Change.ts";
import type { ParticipantId } from "../board/ids.ts";
import type { EntryOf, LedgerEntry } from "../board/LedgerEntry.ts";
import { projectOfPerson } from "../board/projectPerson.ts";
import { unreachable } from "../board/unreachable.ts";

/** Whether an entry was noted of this participant, or of this card, connection or photo. A Yjs client id is known by its token. */
export function isAbout(
  entry: LedgerEntry,
  id: ErasableId,
  tokens: ReadonlyMap<string, EntryOf<"token">>,
): boolean {
  switch (entry.entry) {
    case "token":
    case "answer":
      return entry.participantId === id || isOfProject(entry.participantId, id);
    case "project-code":
      return entry.cardId === id;
    case "participant":
    case "check":
    case "poll":
    case "circle":
    case "seat":
    case "return-code":
      return entry.participantId === id;
    case "choice":
      return entry.participantId === id || entry.first === id || entry.second === id;
    case "photo":
      return entry.name === id || entry.card === id || entry.by === id;
    case "author":
      return entry.of === id || entry.participantId === id;
    case "draft":
    case "vote":
    case "join":
    case "fulfilled":
      return entry.cardId === id || entry.participantId === id;
    case "client":
      return tokens.get(entry.tokenHash)?.participantId === id;
    case "garden-board": // of another board
    case "map-board": // the same
    case "taken-off": // about nobody: whose it was is forgotten
    case "bridging": // nor is a number of five and more
      return false;
    default:
      return unreachable(entry);
  }
}

/** Whoever comes by a project's link is called after its card. */
function isOfProject(participantId: ParticipantId | null, id: ErasableId): boolean {
  return participantId !== null && projectOfPerson(participantId) === id;
}
