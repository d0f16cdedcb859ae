import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { GroupInView } from "@buurtbord/shared/protocol/view.ts";
import { useEffect, useState } from "preact/hooks";
import type { RoomView } from "../sync/roomSocket/reduceView.ts";
import { isTyping } from "./Heading.tsx";

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
  /** It does not let them in any more: the evening will say where they sit now. */
  tableEnded(): void;
}

/**
 * The phone goes along to the table and comes back by itself: at once, but for a word that somebody is in the middle of.
 * What was sent there and is not saved yet goes on, out of sight.
 */
export function useTable(view: Pick<RoomView, "shared" | "own">): TableHere {
  const now = ownTable(view);
  const [last, setLast] = useState<OwnTable | null>(now);
  const [waits, setWaits] = useState(false);
  const [left, setLeft] = useState<BoardId | null>(null);
  const isTypingThere = useTypingAt(last !== null && last.boardId !== now?.boardId && left !== last.boardId);
  const isOver = now === null && !waits && !isTypingThere;
  const next = isTypingThere ? last : (now ?? (isOver ? null : last));
  useEffect(() => {
    setLast(next);
  }, [next?.boardId, next?.group]);
  useEffect(() => {
    if (now === null) setLeft(null); // the next time that there is work, the phone goes along again
  }, [now === null]);
  const isAtTable = next !== null && left !== next.boardId;
  return {
    open: next,
    at: isTypingThere ? "finishing" : isAtTable && now !== null ? "table" : "hall",
    toTable: () => setLeft(null),
    toHall: () => setLeft(next?.boardId ?? null),
    tableWaits: setWaits,
    tableEnded: () => setLeft(next?.boardId ?? null),
  };
}

/** Whether a word is being typed since `asked` became true; no more once the field is left. */
function useTypingAt(asked: boolean): boolean {
  const [since, setSince] = useState<{ readonly asked: boolean; readonly typing: boolean }>({
    asked: false,
    typing: false,
  });
  const now = since.asked === asked ? since : { asked, typing: asked && isTyping() };
  if (now !== since) setSince(now);
  useEffect(() => {
    if (!now.typing) return;
    const leave = () => setTimeout(() => setSince({ asked: true, typing: isTyping() }));
    document.addEventListener("focusout", leave);
    return () => document.removeEventListener("focusout", leave);
  }, [now.typing]);
  return now.typing;
}
