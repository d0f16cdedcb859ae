import { pitchAfter, pitchesOf } from "@buurtbord/shared/activities/toldNow.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { browserClock } from "../../sync/roomSocket/Clock.ts";
import { leftNow, type StepClock } from "../../sync/StepClock.ts";
import { pitchesTextsIn } from "../../texts/pitches/pitchesTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { clockTime } from "../../ui/clockTime.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { useReading } from "../../ui/react/useReading.ts";
import type { Act } from "../DeskActions.ts";
import { useRowDrag } from "../order/useRowDrag.ts";
import { Panel } from "../Panel.tsx";
import { PitchItem } from "./PitchItem.tsx";
import { pitchOrder } from "./pitchOrder.ts";
import { MINUTES_PER_PITCH, useMinutesPerPitch } from "./useMinutesPerPitch.ts";
import "./pitches.css";

interface PitchesPanelProps {
  readonly board: Board;
  readonly floorClock: StepClock | null;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Who tells what, in which order and for how long; and who has the floor now. */
export function PitchesPanel({ board, floorClock, texts, act, say, onClose }: PitchesPanelProps) {
  const { language } = texts;
  const { title, desk } = pitchesTextsIn(language);
  const [minutes, setMinutes] = useMinutesPerPitch(board.id);
  const pitches = pitchesOf(board);
  const told = board.meeting.floor?.cardId ?? null;
  const nameOf = (card: Card) => cardName(card, tableCatalogue(language).resident);
  const give = (cardId: CardId | null) => void act({ type: "give-floor", cardId, seconds: minutes * 60 });
  const move = async (cardId: CardId, place: number) => {
    const cards = pitchOrder(
      pitches.map(({ id }) => id),
      cardId,
      place,
    );
    const card = board.cards.get(cardId);
    if (cards !== null && card !== undefined && (await act({ type: "order-pitches", cards })))
      say(filled(language, desk.moved, { text: nameOf(card), n: place + 1 }));
  };
  const dragOf = useRowDrag<CardId>((cardId, place) => void move(cardId, place));
  return (
    <Panel title={title} icon="talk" closeWord={texts.close} onClose={onClose}>
      <FloorPart board={board} pitches={pitches} clock={floorClock} texts={texts} onGive={give} />
      <label className="pitches-minuten">
        {desk.minutes}
        <select value={minutes} onChange={({ target }) => setMinutes(Number(target.value))}>
          {MINUTES_PER_PITCH.map((n) => (
            <option key={n}>{n}</option>
          ))}
        </select>
      </label>
      {pitches.length === 0 ? <p className="pitches-uitleg">{desk.none}</p> : null}
      {pitches.length > 1 && <p className="pitches-uitleg">{desk.order}</p>}
      <ol className="pitches" aria-label={title}>
        {pitches.map((card, place) => (
          <PitchItem
            key={card.id}
            card={card}
            name={nameOf(card)}
            place={place}
            isLast={place === pitches.length - 1}
            isTold={card.id === told}
            words={desk}
            onGive={() => give(card.id)}
            onMove={(to) => void move(card.id, to)}
            drag={dragOf(card.id, place, nameOf(card))}
          />
        ))}
      </ol>
    </Panel>
  );
}

interface FloorPartProps extends Pick<PitchesPanelProps, "board" | "texts"> {
  readonly pitches: readonly Card[];
  readonly clock: StepClock | null;
  readonly onGive: (cardId: CardId | null) => void;
}

/** Who has the floor, what is left, and the largest button: the next. */
function FloorPart({ board, pitches, clock, texts, onGive }: FloorPartProps) {
  const { language } = texts;
  const { desk } = pitchesTextsIn(language);
  const { floor } = board.meeting;
  const card = floor === null ? undefined : board.cards.get(floor.cardId);
  const left = useReading(clock && (() => leftNow(clock, browserClock.now())));
  const next = card === undefined ? (pitches[0] ?? null) : pitchAfter(board, card);
  return (
    <div className="pitches-nu">
      {card !== undefined && (
        <p>
          <small>{desk.now}</small>
          <b dir="auto">{cardName(card, tableCatalogue(language).resident)}</b>
          {left !== null && (
            <span role="timer" className={left < 0 ? "cijfers pitches-om" : "cijfers"}>
              {filled(language, left < 0 ? desk.over : desk.left, { time: clockTime(left) })}
            </span>
          )}
        </p>
      )}
      <div>
        <button
          type="button"
          className="knop knop-hoofd"
          disabled={next === null}
          onClick={() => next && onGive(next.id)}
        >
          <Icon name="right" />
          {desk.next}
        </button>
        {card !== undefined && (
          <button type="button" className="knop" onClick={() => onGive(null)}>
            <Icon name="cross" />
            {desk.stop}
          </button>
        )}
      </div>
    </div>
  );
}
