/** @jsxImportSource preact */
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { CardPhoto } from "../ui/preact/CardPhoto.tsx";
import { Icon } from "../ui/preact/Icon.tsx";
import { Paper } from "./Paper.tsx";
import { StateLine } from "./StateLine.tsx";
import { useWords } from "./words.ts";

/** Taken down a moment ago; it can hang again. */
export function RemovedCard({ card, restore }: { card: CardInView; restore: () => void }) {
  const { texts } = useWords();
  const { mine } = texts;
  return (
    <Paper seed={card.id} tint="linnen" class="kaart">
      {card.photo && <CardPhoto photo={card.photo} words={texts.photo.ofCard} />}
      {card.text !== "" && (
        <p class="kaart-tekst" dir="auto">
          {card.text}
        </p>
      )}
      <StateLine icon="trash">{mine.removed}</StateLine>
      <button type="button" class="knop" onClick={restore}>
        <Icon name="undo" />
        {mine.restore}
        <span class="verborgen">: {cardName(card, texts)}</span>
      </button>
    </Paper>
  );
}
