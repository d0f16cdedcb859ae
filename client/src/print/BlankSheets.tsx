import type { CardKind } from "@buurtbord/shared/activities/CardKind.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { type Catalogue, textsOfActivity } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import { leafShape } from "@buurtbord/shared/paper/leafShape.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { blankPages } from "./blankPages.ts";
import { type PrintChoice, writtenKinds } from "./PrintChoice.ts";
import { Sheet } from "./Sheet.tsx";

interface BlankSheetsProps {
  readonly board: Board;
  readonly choice: PrintChoice;
  readonly catalogue: Catalogue;
}

/** Cards and leaves to write on and cut out, each with its number. */
export function BlankSheets({ board, choice, catalogue }: BlankSheetsProps) {
  const kinds = writtenKinds(board).filter(({ id }) => choice.kinds.has(id));
  const wanted = { first: choice.firstNumber, sheets: choice.sheetsOfKind, paper: choice.paper };
  const texts = textsOfActivity(catalogue, { id: board.activity });
  return blankPages(kinds, wanted).map(({ kind, numbers }) => (
    <Sheet
      key={numbers[0]}
      paper={choice.paper}
      language={catalogue.language}
      className={`blanco blanco-${choice.paper.toLowerCase()}`}
    >
      <h1 className="verborgen">{`${board.title}: ${texts.kinds[kind.id]?.name ?? ""}`}</h1>
      <ol>
        {numbers.map((number) => (
          <BlankCard key={number} kind={kind} number={number} name={texts.kinds[kind.id]?.name ?? ""} />
        ))}
      </ol>
    </Sheet>
  ));
}

interface BlankCardProps {
  readonly kind: CardKind;
  readonly number: number;
  readonly name: string;
}

/** In quarters of a millimetre, and the room left round it. */
const SIZE = { w: 364, h: 352 };
const ROUND = 8;

function BlankCard({ kind: { face }, number, name }: BlankCardProps) {
  const isLeaf = face.outline === "leaf";
  const { w, h } = SIZE;
  const edge = isLeaf ? leafShape(w, h, false, number) : cutSheet(w, h, number);
  const box = `${-ROUND} ${-ROUND} ${w + 2 * ROUND} ${h + 2 * ROUND}`;
  return (
    <li className={isLeaf ? "blanco-blad" : undefined}>
      <svg className="blanco-rand" viewBox={box} fill="none" aria-hidden="true">
        <path d={edge} fill={`var(--${face.tint})`} stroke="#111" strokeWidth="3" strokeLinejoin="round" />
        <path
          d={isLeaf ? LEAF_LINES : CARD_LINES}
          stroke="#5a4330"
          strokeWidth="1.6"
          strokeDasharray="1 7"
          strokeLinecap="round"
        />
      </svg>
      <p>
        <b className="cijfers">{number}</b>
        <span>
          <Icon name={face.icon} />
          {name}
        </span>
      </p>
    </li>
  );
}

/** To write on: how high each lies, and on a leaf from where to where there is paper. */
const CARD_LINES = [148, 204, 260, 316].map((y) => `M28 ${y}H336`).join("");
const LEAF_LINES = [
  [146, 42, 326],
  [196, 44, 336],
  [246, 50, 340],
  [296, 84, 336],
]
  .map(([y, from, to]) => `M${from} ${y}H${to}`)
  .join("");
