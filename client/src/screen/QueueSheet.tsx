import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { pitchesOf } from "@buurtbord/shared/activities/toldNow.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import type { CSSProperties } from "react";
import { pitchesTextsIn } from "../texts/pitches/pitchesTextsIn.ts";
import { Sheet } from "../ui/react/Sheet.tsx";
import { ClearedTable } from "./ClearedTable.tsx";
import "./toldSheet.css";

/** How many papers lie beside each other, and how high their letters are, in lines of a wall of 1080. */
function sizeFor(count: number): { readonly beside: number; readonly letters: number } {
  if (count <= 3) return { beside: 1, letters: 56 };
  if (count <= 6) return { beside: 2, letters: 46 };
  if (count <= 9) return { beside: 3, letters: 40 };
  return count <= 15 ? { beside: 3, letters: 32 } : { beside: 4, letters: 27 };
}

/** More than these nobody reads from the back row: they come when they come. */
const MOST = 24;

/** Before anybody has the floor: the pitches as numbered papers, in the order in which they are told. */
export function QueueSheet({ board }: { readonly board: Board }) {
  const pitches = pitchesOf(board);
  const { wall } = pitchesTextsIn(board.language);
  const { beside, letters } = sizeFor(pitches.length);
  const style = { "--rijtje-naast": beside, "--rijtje-letters": letters } as CSSProperties;
  return (
    <ClearedTable>
      {pitches.length === 0 ? (
        <Sheet tint="kaart-wit" seed="queue" className="rijtje-leeg">
          <p>{wall.none}</p>
        </Sheet>
      ) : (
        <ol className="rijtje" style={style}>
          {pitches.slice(0, MOST).map((card, n) => (
            <li key={card.id}>
              <QueuePaper board={board} card={card} n={n + 1} />
            </li>
          ))}
        </ol>
      )}
    </ClearedTable>
  );
}

function QueuePaper({ board, card, n }: { readonly board: Board; readonly card: Card; readonly n: number }) {
  const face = activityOf(board).kinds.find(({ id }) => id === card.kind)?.face;
  return (
    <Sheet tint={face?.tint ?? "kaart-geel"} seed={card.id} className="rijtje-vel">
      <span className="rijtje-nummer cijfers">{n}</span>
      <span className="rijtje-woorden">
        <b dir="auto">{cardName(card, tableCatalogue(board.language).resident)}</b>
        {card.pitch?.who && <bdi>{card.pitch.who}</bdi>}
      </span>
    </Sheet>
  );
}
