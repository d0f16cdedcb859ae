import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { Icon } from "../ui/react/Icon.tsx";

interface FulfilButtonProps {
  readonly board: Board;
  readonly card: Card;
  readonly onFulfil: (card: Card) => void;
}

/** On a wish: it came true, or it did not after all. On other cards there is nothing. */
export function FulfilButton({ board, card, onFulfil }: FulfilButtonProps) {
  const words = boardTexts(board).kinds[card.kind]?.fulfilled;
  if (words === undefined) return null;
  return (
    <button type="button" className="knop" onClick={() => onFulfil(card)}>
      <Icon name={card.fulfilled === undefined ? "flower" : "minus"} />
      {card.fulfilled === undefined ? words.action : words.undo}
    </button>
  );
}
