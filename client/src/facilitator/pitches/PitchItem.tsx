import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { MouseEvent } from "react";
import type { PitchesTexts } from "../../texts/pitches/PitchesTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { useHeldFocus } from "../order/useHeldFocus.ts";
import type { RowDrag } from "../order/useRowDrag.ts";

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
  readonly drag: RowDrag;
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
  const holdFocus = useHeldFocus(place);
  const move = (to: number) => (press: MouseEvent<HTMLButtonElement>) => {
    holdFocus(press);
    onMove(to);
  };
  const look = ["pitches-een", isTold && "pitches-verteld", drag.isDragged && "pitches-in-hand"];
  return (
    <li
      className={look.filter(Boolean).join(" ")}
      aria-current={isTold ? "true" : undefined}
      {...drag.handlers}
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
