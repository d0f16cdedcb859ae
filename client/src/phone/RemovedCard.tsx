/** @jsxImportSource preact */
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { Paper } from "./Paper.tsx";
import { useWords } from "./words.ts";

/** Taken down a moment ago; it can hang again. */
export function RemovedCard({ card, restore }: { card: CardInView; restore: () => void }) {
  const { mine } = useWords().texts;
  return (
    <Paper seed={card.id} tint="linnen" class="kaart">
      <p class="kaart-tekst" dir="auto">
        {card.text}
      </p>
      <p class="staat">
        <Icon name="trash" />
        {mine.removed}
      </p>
      <button type="button" class="knop" onClick={restore}>
        <Icon name="undo" />
        {mine.restore}
        <span class="verborgen">: {card.text}</span>
      </button>
    </Paper>
  );
}
