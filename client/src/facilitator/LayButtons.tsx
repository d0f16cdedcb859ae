import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import type { LayAnew } from "./deedsFor.ts";

interface LayButtonsProps {
  /** Null: what lies in no field. */
  readonly field: FieldId | null;
  readonly name: string;
  readonly texts: TableTexts;
  readonly onLay: LayAnew;
  readonly isLit: boolean;
  /** Everybody looks at the field, or at the whole board again; null: it is no field. */
  readonly onLight: (() => void) | null;
}

/** Has everybody look at one field, or lays its cards anew, for who does not drag. */
export function LayButtons({ field, name, texts, onLay, isLit, onLight }: LayButtonsProps) {
  const { tidy } = texts.facilitator;
  const spoken = (action: string) => filled(texts.language, tidy.ofField, { action, name });
  const { light } = texts.facilitator.evening.card;
  return (
    <div className="lijst-knoppen">
      {onLight !== null && (
        <button
          type="button"
          className="knop"
          aria-pressed={isLit}
          aria-label={spoken(light)}
          onClick={onLight}
        >
          <Icon name="lamp" />
          {light}
        </button>
      )}
      <button
        type="button"
        className="knop"
        aria-label={spoken(tidy.action)}
        onClick={() => onLay("tidy", { what: "field", field })}
      >
        <Icon name="tidy" />
        {tidy.action}
      </button>
      <button
        type="button"
        className="knop"
        aria-label={spoken(tidy.apart)}
        onClick={() => onLay("apart", { what: "field", field })}
      >
        <Icon name="move" />
        {tidy.apart}
      </button>
    </div>
  );
}
