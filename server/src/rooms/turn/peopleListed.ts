import type { BackstageChange } from "@buurtbord/shared/board/Change.ts";
import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import { isHall } from "@buurtbord/shared/commands/hall.ts";
import { findPerson } from "@buurtbord/shared/document/backstageDocument.ts";
import type { BoardState } from "../board/BoardState.ts";

type Listing = Pick<BoardState, "board" | "ledger"> & {
  readonly backstage: Pick<BoardState["backstage"], "doc">;
};

/** What the list of whoever leads must be told of these people, where groups are made; elsewhere there is no list. */
export function peopleListed(
  { board, ledger, backstage }: Listing,
  touched: ReadonlySet<ParticipantId>,
): readonly BackstageChange[] {
  if (touched.size === 0 || !isHall(board)) return [];
  return [...touched].flatMap((participantId): BackstageChange[] => {
    const listed = findPerson(backstage.doc, participantId);
    const hereAt = ledger.residentAt(participantId);
    if (hereAt === null) return listed === null ? [] : [{ type: "person-gone", participantId }];
    const choice = ledger.choiceOf(participantId);
    const seat = ledger.seatOf(participantId);
    const person: Person = {
      participantId,
      name: ledger.nameOf(participantId),
      first: choice?.first ?? null,
      second: choice?.second ?? null,
      group: seat?.group ?? null,
      isByHand: seat?.isByHand ?? false,
      hereAt,
    };
    return isSame(person, listed) ? [] : [{ type: "person-put", person }];
  });
}

function isSame(person: Person, listed: Person | null): boolean {
  return (
    listed !== null && (Object.keys(person) as (keyof Person)[]).every((key) => person[key] === listed[key])
  );
}
