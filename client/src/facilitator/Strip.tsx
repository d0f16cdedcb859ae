import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { type Board, stepOf } from "@buurtbord/shared/board/Board.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { counted } from "@buurtbord/shared/texts/counted.ts";
import type { CanvasTool } from "../canvas/CanvasHands.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import "./strip.css";

interface StripProps {
  readonly board: Board;
  readonly tool: CanvasTool;
  readonly selected: readonly CardId[];
  readonly notice: string;
  readonly texts: TableTexts;
  readonly onStop: () => void;
  readonly onRemove: (cardIds: readonly CardId[]) => void;
  readonly onRead: () => void;
}

/**
 * One line between the board and the bar: what just happened, else what is in hand, else what the room is asked.
 * Nothing lies over the board.
 */
export function Strip(props: StripProps) {
  return (
    <div className="strook" aria-live="polite">
      <StripLine {...props} />
    </div>
  );
}

function StripLine({ board, tool, selected, notice, texts, onStop, onRemove, onRead }: StripProps) {
  const { bar } = texts.facilitator;
  const words = activityOf(board).texts[board.language];
  if (notice !== "") {
    return (
      <p className="strook-bericht">
        {notice}
        <button type="button" className="knop" onClick={onRead}>
          {texts.close}
        </button>
      </p>
    );
  }
  if (tool !== "select") {
    const hints = { connect: bar.lineHint, draw: bar.drawHint, text: bar.typeHint };
    return (
      <p>
        {hints[tool]}
        <button type="button" className="knop" onClick={onStop}>
          {bar.stop}
        </button>
      </p>
    );
  }
  const chosen = selected.map((id) => board.cards.get(id)).filter((card) => card !== undefined);
  const [first] = chosen;
  if (first !== undefined) {
    return (
      <p>
        <b dir="auto">
          {chosen.length === 1 ? first.text : counted(board.language, words.cards, chosen.length)}
        </b>
        <button type="button" className="knop knop-weg" onClick={() => onRemove(selected)}>
          <Icon name="trash" />
          {bar.remove}
        </button>
      </p>
    );
  }
  const step = stepOf(board);
  return <p>{(step.words ?? words.steps[step.id])?.prompt}</p>;
}
