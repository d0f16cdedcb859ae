/** @jsxImportSource preact */
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { CardPhoto } from "../ui/preact/CardPhoto.tsx";
import { Icon } from "../ui/preact/Icon.tsx";
import type { DownCard } from "./ownList.ts";
import { Paper } from "./Paper.tsx";
import { ProgressLine } from "./ProgressLine.tsx";
import { StateLine } from "./StateLine.tsx";
import { useWords } from "./words.ts";

/** Taken down a moment ago; it can hang again. It is called gone when it is. */
export function RemovedCard({ down, restore }: { down: DownCard; restore: () => void }) {
  const { texts } = useWords();
  const { card, to, progress } = down;
  return (
    <Paper seed={card.id} tint="linnen" unsaved={progress === "not-saved"} class="kaart">
      {card.photo && <CardPhoto photo={card.photo} words={texts.photo.ofCard} />}
      {card.text !== "" && (
        <p class="kaart-tekst" dir="auto">
          {card.text}
        </p>
      )}
      {to === "board" ? <ProgressLine progress={progress} /> : <LeavingLine progress={progress} />}
      {to === "down" && (
        <button type="button" class="knop" onClick={restore}>
          <Icon name="undo" />
          {texts.mine.restore}
          <span class="verborgen">: {cardName(card, texts)}</span>
        </button>
      )}
    </Paper>
  );
}

/** How far its way down is. */
function LeavingLine({ progress }: Pick<DownCard, "progress">) {
  const { mine } = useWords().texts;
  if (progress === "saving") return <ProgressLine progress={progress} />;
  return (
    <StateLine icon={progress === "not-saved" ? "phone" : "trash"} loose={progress === "not-saved"}>
      {progress === "not-saved" ? mine.notRemoved : mine.removed}
    </StateLine>
  );
}
