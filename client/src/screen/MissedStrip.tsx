import { asksWhomWeMiss, missedOn } from "@buurtbord/shared/activities/missed.ts";
import { type Board, stepOf } from "@buurtbord/shared/board/Board.ts";
import { missedSentences } from "@buurtbord/shared/catalogue/missedSentences.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";
import "./missedStrip.css";

/** Under the board, while the room asks whom it misses: circles of which nobody is here, and fields with room. */
export function MissedStrip({ board }: { readonly board: Board }) {
  const sentences = asksWhomWeMiss(stepOf(board)) ? missedSentences(board, missedOn(board)) : [];
  if (sentences.length === 0) return null;
  return (
    <ul className="missen">
      {sentences.map(({ icon, words }) => (
        <li key={icon}>
          <Sheet tint="kaart-geel" seed={`missen ${icon}`} className="missen-briefje">
            <Icon name={icon} />
            <span>{words}</span>
          </Sheet>
        </li>
      ))}
    </ul>
  );
}
