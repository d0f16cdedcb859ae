import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { CardThumb } from "../../list/CardThumb.tsx";
import { Icon } from "../../ui/react/Icon.tsx";
import { Sheet } from "../../ui/react/Sheet.tsx";

interface PaperNoteProps {
  readonly board: Board;
  readonly card: Card;
}

/** A card as a piece of paper, away from the board: its colour, what kind it is, and its words. */
export function PaperNote({ board, card }: PaperNoteProps) {
  const { kinds } = activityOf(board);
  const face = kinds.find(({ id }) => id === card.kind)?.face;
  return (
    <Sheet tint={face?.tint ?? "kaart-wit"} seed={card.id} className="wacht-kaart">
      {kinds.length > 1 && face !== undefined && (
        <small>
          <Icon name={face.icon} />
          {boardTexts(board).kinds[card.kind]?.name}
        </small>
      )}
      {card.photo && <CardThumb photo={card.photo} language={board.language} size="whole" />}
      <b dir="auto">{card.text}</b>
      {card.fulfilled?.story && (
        <span className="wacht-verhaal">
          <Icon name="flower" />
          <bdi>{card.fulfilled.story}</bdi>
        </span>
      )}
      {card.byline !== null && <small dir="auto">{card.byline}</small>}
    </Sheet>
  );
}
