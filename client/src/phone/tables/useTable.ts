import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { GroupInView } from "@buurtbord/shared/protocol/view.ts";
import { useContext, useEffect, useState } from "preact/hooks";
import type { RoomView } from "../../sync/roomSocket/reduceView.ts";
import { isTyping } from "../Heading.tsx";
import { KioskContext } from "../KioskContext.ts";

/** The board of the table where somebody sits. */
export interface OwnTable {
  readonly boardId: BoardId;
  readonly group: GroupInView;
}

/** Null: they sit at none, or there is nothing to do there now. */
export function ownTable({ shared, own }: Pick<RoomView, "shared" | "own">): OwnTable | null {
  if (shared === null || !shared.step.verbs.includes("work")) return null;
  const group = shared.groups?.find(({ id }) => id === own?.seat);
  return group === undefined || group.table === null ? null : { boardId: group.table, group };
}

export interface TableHere {
  /** The table whose board this phone has open, in sight or not; null: none. */
  readonly open: OwnTable | null;
  /** What is in sight. "finishing": the step is over, and somebody is in the middle of a word at the table. */
  readonly at: "hall" | "table" | "finishing";
  toTable(): void;
  toHall(): void;
  /** Whether something that was written there is not on the server yet. */
  tableWaits(waits: boolean): void;
}

/**
 * The phone goes along to the table and comes back by itself: at once, but for a word that somebody is in the middle of.
 * What was sent there and is not saved yet goes on, out of sight.
 */
export function useTable(view: Pick<RoomView, "shared" | "own">): TableHere {
  const isTablet = useContext(KioskContext) !== null;
  // A tablet stays in the hall, for whoever comes next: they go to their table themselves.
  const now = isTablet ? null : ownTable(view);
  const [last, setLast] = useState<OwnTable | null>(null);
  const [waits, setWaits] = useState(false);
  const [inHall, setInHall] = useState<BoardId | null>(null);
  const wasLeft = last !== null && last.boardId !== now?.boardId && inHall !== last.boardId;
  const isTypingThere = useTypingSince(wasLeft);
  const open = isTypingThere ? last : (now ?? (waits ? last : null));
  if (open?.boardId !== last?.boardId || open?.group !== last?.group) setLast(open);
  // The next time that there is work, the phone goes along again.
  if (now === null && inHall !== null) setInHall(null);
  const isThere = now !== null && open === now && inHall !== now.boardId;
  return {
    open,
    at: isTypingThere ? "finishing" : isThere ? "table" : "hall",
    toTable: () => setInHall(null),
    toHall: () => setInHall(open?.boardId ?? null),
    tableWaits: setWaits,
  };
}

/** Whether a word is being typed since `asked` became true; no more once the field is left. */
function useTypingSince(asked: boolean): boolean {
  const [since, setSince] = useState({ asked: false, typing: false });
  const now = since.asked === asked ? since : { asked, typing: asked && isTyping() };
  if (now !== since) setSince(now);
  const { typing } = now;
  useEffect(() => {
    if (!typing) return undefined;
    const leave = () => setTimeout(() => setSince((was) => ({ ...was, typing: was.asked && isTyping() })));
    document.addEventListener("focusout", leave);
    return () => document.removeEventListener("focusout", leave);
  }, [typing]);
  return typing;
}
