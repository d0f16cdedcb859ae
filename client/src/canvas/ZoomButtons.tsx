import { Icon } from "../ui/react/Icon.tsx";

export interface ZoomWords {
  readonly name: string;
  readonly in: string;
  readonly out: string;
  readonly all: string;
}

interface ZoomButtonsProps {
  readonly words: ZoomWords;
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onAll: () => void;
}

/** At the lower left: the watermark is at the lower right. */
export function ZoomButtons({ words, onIn, onOut, onAll }: ZoomButtonsProps) {
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
    </div>
  );
}
