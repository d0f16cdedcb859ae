/** @jsxImportSource preact */

import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import type { ComponentChildren } from "preact";
import { CardPhoto } from "../ui/preact/CardPhoto.tsx";
import { Icon } from "../ui/preact/Icon.tsx";
import type { PartProps } from "./PartProps.ts";
import { Sheet } from "./Sheet.tsx";
import { useWords } from "./words.ts";

interface CardSheetProps extends Pick<PartProps, "activity"> {
  readonly card: CardInView;
  readonly isLit?: boolean;
  readonly children?: ComponentChildren;
}

/** A card as it hangs, and what can be done with it. */
export function CardSheet({ card, activity, isLit = false, children }: CardSheetProps) {
  const { resident, of } = useWords();
  const kind = activity.kinds.find(({ id }) => id === card.kind) ?? activity.kinds[0];
  return (
    <Sheet seed={card.id} tint={isLit ? "zon" : (kind?.face.tint ?? "wit")} class="kaart">
      {activity.kinds.length > 1 && kind !== undefined && (
        <span class="kaart-soort">
          <Icon name={kind.face.icon} />
          {of(activity).kinds[card.kind]?.name}
        </span>
      )}
      {card.photo && <CardPhoto photo={card.photo} words={resident.photo.ofCard} />}
      {card.text !== "" && (
        <span class="kaart-tekst" dir="auto">
          {card.text}
        </span>
      )}
      {card.fulfilled?.story !== undefined && (
        <span class="kaart-staat" dir="auto">
          <Icon name="flower" />
          {card.fulfilled.story}
        </span>
      )}
      {card.byline !== null && <bdi class="kaart-naam">{card.byline}</bdi>}
      {children}
    </Sheet>
  );
}
