import type { Card } from "@buurtbord/shared/board/Card.ts";
import { type MouseEvent, useLayoutEffect, useRef } from "react";
import type { PitchesTexts } from "../../texts/pitches/PitchesTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";

interface PitchItemProps {
  readonly card: Card;
  readonly name: string;
  /** Counted from zero. */
  readonly place: number;
  readonly isLast: boolean;
  readonly isTold: boolean;
  readonly words: PitchesTexts["desk"];
  readonly onGive: () => void;
  readonly onMove: (place: number) => void;
  readonly drag: Drag;
}

/** Taking a pitch with the mouse to another place: an extra, for the buttons do the same. */
interface Drag {
  readonly isDragged: boolean;
  readonly isUnder: boolean;
  readonly begin: () => void;
  readonly end: () => void;
  readonly drop: () => void;
}

/** A pitch in its row: who tells it, and what can be done with it. */
export function PitchItem({
  card,
  name,
  place,
  isLast,
  isTold,
  words,
  onGive,
  onMove,
  drag,
}: PitchItemProps) {
  const pressed = useRef<HTMLButtonElement | null>(null);
  // What goes down is taken out of the page for a moment, and loses the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it came to another place
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [place]);
  const move =
    (to: number) =>
    ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
      pressed.current = currentTarget;
      onMove(to);
    };
  const look = ["pitches-een", isTold && "pitches-verteld", drag.isDragged && "pitches-in-hand"];
  return (
    <li
      className={look.filter(Boolean).join(" ")}
      aria-current={isTold ? "true" : undefined}
      draggable
      onDragStart={({ dataTransfer }) => {
        dataTransfer.effectAllowed = "move";
        dataTransfer.setData("text/plain", name); // without it, some browsers drag nothing
        drag.begin();
      }}
      onDragOver={(event) => drag.isUnder && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        drag.drop();
      }}
      onDragEnd={drag.end}
    >
      <span className="pitches-nummer cijfers">{place + 1}</span>
      <span className="pitches-woorden">
        <b dir="auto">{name}</b>
        {card.pitch?.who && <bdi>{card.pitch.who}</bdi>}
      </span>
      <span className="pitches-tel">
        {card.joined > 0 && (
          <>
            <Icon name="hand" />
            {card.joined}
          </>
        )}
      </span>
      <span className="pitches-knoppen">
        <button type="button" className="knop" disabled={isTold} onClick={onGive}>
          <Icon name="talk" />
          {isTold ? words.now : words.give}
          <span className="verborgen">: {name}</span>
        </button>
        <button
          type="button"
          className="knop knop-beeld"
          aria-label={`${words.up}: ${name}`}
          disabled={place === 0}
          onClick={move(place - 1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="knop knop-beeld"
          aria-label={`${words.down}: ${name}`}
          disabled={isLast}
          onClick={move(place + 1)}
        >
          <Icon name="down" />
        </button>
      </span>
    </li>
  );
}
