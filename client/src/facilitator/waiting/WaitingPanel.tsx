import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { WaitingCard } from "@buurtbord/shared/board/Change.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { ReactNode } from "react";
import type { Backstage } from "../../sync/boardSync/BackstageCopy.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import { Panel } from "../Panel.tsx";
import { CalmSection } from "./CalmSection.tsx";
import { PaperNote } from "./PaperNote.tsx";
import { waitingFor } from "./waitingFor.ts";
import "./waiting.css";

interface WaitingPanelProps {
  readonly board: Board;
  readonly backstage: Backstage;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
  readonly onClose: () => void;
}

/** What waits until somebody has looked at it, what was hidden, and what keeps the room calm. */
export function WaitingPanel({ board, backstage, texts, act, say, onClose }: WaitingPanelProps) {
  const { waiting: words, card: cardWords } = texts.facilitator.evening;
  const { asking, unchecked, hidden } = waitingFor(board, backstage);
  const send = async (command: Command, sentence: string) => {
    if (await act(command)) say(sentence);
  };
  const hang = (cardId: CardId) => send({ type: "approve-card", cardId }, words.hung);
  const waitingItem = ({ card, why }: WaitingCard) => (
    <Item key={card.id} board={board} card={card} why={words.why[why]}>
      <button type="button" className="knop wacht-goed" onClick={() => void hang(card.id)}>
        <Icon name="check" />
        {words.hang}
      </button>
      {card.fulfilled !== undefined && (
        <button
          type="button"
          className="knop"
          onClick={() => void act({ type: "unfulfil-card", cardId: card.id })}
        >
          <Icon name="minus" />
          {boardTexts(board).kinds[card.kind]?.fulfilled?.undo}
        </button>
      )}
      <button
        type="button"
        className="knop knop-weg"
        onClick={() => void send({ type: "remove-card", cardId: card.id }, words.thrown)}
      >
        <Icon name="trash" />
        {words.toWastebasket}
      </button>
    </Item>
  );
  return (
    <Panel title={words.title} icon="hand" closeWord={texts.close} onClose={onClose}>
      <section className="wacht">
        {asking.length + unchecked.length === 0 && <p className="wacht-leeg">{words.empty}</p>}
        <ul>{asking.map(waitingItem)}</ul>
        {asking.length > 1 && (
          <button
            type="button"
            className="knop"
            onClick={() => {
              for (const { card } of asking) void act({ type: "approve-card", cardId: card.id });
            }}
          >
            <Icon name="check" />
            {words.hangAll}
          </button>
        )}
      </section>
      {unchecked.length > 0 && (
        <section className="wacht">
          <h3>{words.unchecked}</h3>
          <p>{words.uncheckedHint}</p>
          <ul>
            {unchecked.map((card) => (
              <Item key={card.id} board={board} card={card}>
                <button
                  type="button"
                  className="knop wacht-goed"
                  onClick={() => void send({ type: "approve-card", cardId: card.id }, words.checked)}
                >
                  <Icon name="check" />
                  {words.good}
                </button>
                <button
                  type="button"
                  className="knop"
                  onClick={() => void send({ type: "hide-card", cardId: card.id }, cardWords.hidden)}
                >
                  <Icon name="hide" />
                  {cardWords.hide}
                </button>
              </Item>
            ))}
          </ul>
        </section>
      )}
      {hidden.length > 0 && (
        <section className="wacht">
          <h3>{words.hiddenTitle}</h3>
          <ul>{hidden.map(waitingItem)}</ul>
        </section>
      )}
      <CalmSection board={board} texts={texts} act={act} />
    </Panel>
  );
}

interface ItemProps extends Pick<WaitingPanelProps, "board"> {
  readonly card: WaitingCard["card"];
  readonly why?: string;
  readonly children: ReactNode;
}

function Item({ board, card, why, children }: ItemProps) {
  return (
    <li>
      <PaperNote board={board} card={card} />
      {why !== undefined && <p>{why}</p>}
      <div className="wacht-doen">{children}</div>
    </li>
  );
}
