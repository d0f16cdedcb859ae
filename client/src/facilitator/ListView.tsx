import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardId, FieldId } from "@buurtbord/shared/board/ids.ts";
import type { CommandOf } from "@buurtbord/shared/commands/Command.ts";
import { useEffect, useState } from "react";
import { countOf } from "../list/BoardInWords.tsx";
import { CalmNews } from "../list/CalmNews.tsx";
import { groupsOf } from "../list/groupsOf.ts";
import { PollInWords } from "../list/PollInWords.tsx";
import type { Backstage } from "../sync/boardSync/BackstageCopy.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import type { Act } from "./DeskActions.ts";
import type { LayAnew } from "./deedsFor.ts";
import { LayButtons } from "./LayButtons.tsx";
import { ListCard } from "./ListCard.tsx";
import { MissedNote } from "./MissedNote.tsx";
import { Panel } from "./Panel.tsx";
import { WastebasketSection } from "./WastebasketSection.tsx";
import "./list.css";

interface ListViewProps {
  readonly board: Board;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
  readonly backstage: Backstage;
  /** What is selected on the canvas. */
  readonly selected: readonly CardId[];
  readonly onRemove: (cardIds: readonly CardId[]) => void;
  readonly onLay: LayAnew;
  /** Null: there is nothing else to go back to. */
  readonly onClose: (() => void) | null;
}

/** The same board in words: field by field, card by card, and everything that can be done by dragging. */
export function ListView({
  board,
  texts,
  act,
  say,
  backstage,
  selected,
  onRemove,
  onLay,
  onClose,
}: ListViewProps) {
  const { list } = texts.facilitator;
  const [onCanvas] = selected;
  const [opened, setOpened] = useState<CardId | null>(onCanvas ?? null);
  useEffect(() => {
    if (onCanvas !== undefined) setOpened(onCanvas);
  }, [onCanvas]);
  return (
    <Panel title={list.title} icon="list" closeWord={texts.close} onClose={onClose}>
      <CalmNews board={board} texts={texts} />
      <MissedNote board={board} />
      <PollInWords board={board} />
      {groupsOf(board, list.openTable).map(({ field, name, cards }) => (
        <section key={field ?? ""} className="lijst-vak">
          <h3>
            {name}
            <small>{countOf(board, { field, cards })}</small>
          </h3>
          {cards.length === 0 && <p>{list.empty}</p>}
          {cards.length > 1 && (
            <LayButtons
              field={field}
              name={name}
              texts={texts}
              onLay={onLay}
              isLit={isLit(board, field)}
              onLight={field && (() => void act(lightOn(board, field)))}
            />
          )}
          <ul>
            {cards.map((card) => (
              <ListCard
                key={card.id}
                board={board}
                card={card}
                texts={texts}
                act={act}
                say={say}
                backstage={backstage}
                isOpen={opened === card.id}
                onRemove={() => onRemove([card.id])}
                onToggle={() => setOpened(opened === card.id ? null : card.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      <WastebasketSection removed={backstage.removed} texts={texts} act={act} say={say} />
    </Panel>
  );
}

function isLit({ meeting: { part } }: Board, field: FieldId | null): boolean {
  return part?.part === "field" && part.field === field;
}

function lightOn(board: Board, field: FieldId): CommandOf<"set-spotlight"> {
  return {
    type: "set-spotlight",
    cardId: null,
    part: isLit(board, field) ? null : { part: "field", field },
  };
}
