import { Icon } from "../ui/react/Icon.tsx";

export interface ZoomWords {
  readonly name: string;
  readonly in: string;
  readonly out: string;
  readonly all: string;
  /** On the wall: what is in view here, and its next page. */
  readonly show: string;
  readonly turn: string;
}

interface ZoomButtonsProps {
  readonly words: ZoomWords;
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onAll: () => void;
  /** Null: whoever works here does not lead. */
  readonly onShow: (() => void) | null;
  /** Null: a wall shows all of it at once. */
  readonly onTurn: (() => void) | null;
}

/** At the lower left: the watermark is at the lower right. */
export function ZoomButtons({ words, onIn, onOut, onAll, onShow, onTurn }: ZoomButtonsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a form
    <div className="zoom-knoppen" role="group" aria-label={words.name}>
      <button
        type="button"
        className="knop knop-beeld"
        onClick={onOut}
        aria-label={words.out}
        title={words.out}
      >
        <Icon name="minus" />
      </button>
      <button type="button" className="knop" onClick={onAll}>
        {words.all}
      </button>
      <button type="button" className="knop knop-beeld" onClick={onIn} aria-label={words.in} title={words.in}>
        <Icon name="plus" />
      </button>
      {onShow !== null && (
        <button type="button" className="knop" onClick={onShow}>
          <Icon name="lamp" />
          {words.show}
        </button>
      )}
      {onTurn !== null && (
        <button type="button" className="knop" onClick={onTurn}>
          <Icon name="book" />
          {words.turn}
        </button>
      )}
    </div>
  );
}
