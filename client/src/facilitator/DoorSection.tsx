import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import type { Act } from "./DeskActions.ts";

interface DoorSectionProps {
  readonly board: Board;
  readonly texts: TableTexts;
  readonly act: Act;
}

/** Whether newcomers can come in by the code. */
export function DoorSection({ board, texts, act }: DoorSectionProps) {
  const { join } = texts.facilitator;
  const isOpen = board.door === "open";
  return (
    <section>
      <h3>{join.door}</h3>
      <p>{isOpen ? join.doorOpen : join.doorClosed}</p>
      <button
        type="button"
        className="knop"
        onClick={() => void act({ type: isOpen ? "close-door" : "open-door" })}
      >
        {isOpen ? join.closeDoor : join.openDoor}
      </button>
    </section>
  );
}
