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
}

/** Lays the cards of one field anew, for who does not drag. */
export function LayButtons({ field, name, texts, onLay }: LayButtonsProps) {
  const { tidy } = texts.facilitator;
  const spoken = (action: string) => filled(texts.language, tidy.ofField, { action, name });
  return (
    <div className="lijst-knoppen">
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
