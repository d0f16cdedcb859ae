import { agreements } from "@buurtbord/shared/activities/agreements.ts";
import { isPinned } from "@buurtbord/shared/activities/pinned.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { boardTexts, tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { listTextsIn } from "../texts/list/listTextsIn.ts";
import { mergeTextsIn } from "../texts/merge/mergeTextsIn.ts";
import { pictureTextsIn } from "../texts/picture/pictureTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { CardThumb } from "./CardThumb.tsx";
import "./boardInWords.css";
import { type Group, groupsOf } from "./groupsOf.ts";
import { linesOf } from "./linesOf.ts";

interface BoardInWordsProps {
  readonly board: Board;
  readonly texts: TableTexts;
}

/** All that lies on the board, to be read: field by field, card by card, with its dots, hands and lines in words. */
export function BoardInWords({ board, texts }: BoardInWordsProps) {
  const { openTable, empty } = texts.facilitator.list;
  return (
    <div className="woorden">
      {groupsOf(board, openTable).map((group) => (
        <section key={group.field ?? ""}>
          <h2>
            {group.name}
            <small>{countOf(board, group)}</small>
          </h2>
          {group.cards.length === 0 && <p>{empty}</p>}
          <ul>
            {group.cards.map((card) => (
              <CardInWords key={card.id} board={board} card={card} texts={texts} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function isInLight({ meeting: { spotlight, part } }: Board, { id, field }: Card): boolean {
  if (part === null) return spotlight === id;
  return part.part === "field" ? part.field === field : part.cards.includes(id);
}

function CardInWords({ board, card, texts }: BoardInWordsProps & { readonly card: Card }) {
  const facts = factsOf(board, card, texts);
  const lines = linesOf(board, card.id, texts);
  return (
    <li className={isInLight(board, card) ? "woorden-licht" : undefined}>
      {card.photo && <CardThumb photo={card.photo} language={texts.language} />}
      <div>
        <p dir="auto">{card.text}</p>
        {card.fulfilled?.story && <blockquote dir="auto">{card.fulfilled.story}</blockquote>}
        {facts.length > 0 && <p className="woorden-klein">{facts.join(" · ")}</p>}
        {lines.length > 0 && (
          <ul className="woorden-klein">
            {lines.map(({ connectionId, words }) => (
              <li key={connectionId} dir="auto">
                {words}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function factsOf(board: Board, card: Card, { language, counts }: TableTexts): readonly string[] {
  const { by } = listTextsIn(language);
  // Pitches are not counted against each other.
  const isPitch = boardTexts(board).kinds[card.kind]?.pitch !== undefined;
  return [
    ...(card.byline === null ? [] : [filled(language, by, { name: card.byline })]),
    ...(card.pitch?.line ? [card.pitch.line] : []),
    ...toldBy(board, card),
    ...(card.project?.firstStep ? [card.project.firstStep] : []),
    ...(card.agreement?.when ? [card.agreement.when] : []),
    ...(card.said === undefined
      ? []
      : [filled(language, mergeTextsIn(language).said, { n: card.said.times })]),
    ...(card.votes > 0 ? [filled(language, counts.dots, { n: card.votes })] : []),
    ...(card.joined > 0 && !isPitch ? [filled(language, counts.hands, { n: card.joined })] : []),
    ...(card.fulfilled === undefined ? [] : [boardTexts(board).kinds[card.kind]?.fulfilled?.done ?? ""]),
    ...(isPinned(board, card) ? [pictureTextsIn(language).onPicture] : []),
  ];
}

function toldBy(board: Board, { kind, pitch }: Card): readonly string[] {
  const tells = boardTexts(board).kinds[kind]?.pitch?.tells;
  return tells && pitch?.who ? [filled(board.language, tells, { who: pitch.who })] : [];
}

/** How many cards lie in a field, in its own word for them. */
export function countOf(board: Board, { field, cards }: Pick<Group, "field" | "cards">): string {
  const { kind } = tableCatalogue(board.language).agreements;
  const words = field === agreements.id ? kind.agreement.counted : boardTexts(board).cards;
  return filled(board.language, words, { n: cards.length });
}
