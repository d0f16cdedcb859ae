/** @jsxImportSource preact */
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { OwnPhoto } from "./OwnPhoto.tsx";
import { Paper } from "./Paper.tsx";
import { StateLine } from "./StateLine.tsx";
import type { Unsent } from "./Typed.ts";
import { useWords } from "./words.ts";

interface UnsentItemProps {
  readonly unsent: Unsent;
  /** Null: nothing may be written now. */
  readonly use: (() => void) | null;
  readonly forget: () => void;
}

/** Words that were typed for a question that is over: to be read, kept, or used for the one that stands now. */
export function UnsentItem({ unsent: { stepId, text, photo, question }, use, forget }: UnsentItemProps) {
  const { texts, say } = useWords();
  const { mine, unsent } = texts;
  return (
    <Paper seed={stepId} tint="wit" unsaved class="kaart">
      {photo !== null && <OwnPhoto photo={photo} words={texts.photo.own} />}
      {text !== "" && (
        <p class="kaart-tekst" dir="auto">
          {text}
        </p>
      )}
      {question !== "" && <p class="kaart-naam">{say(unsent.question, { question })}</p>}
      <StateLine icon="phone">{unsent.state}</StateLine>
      <div class="rij">
        {use && (
          <button type="button" class="knop" onClick={use}>
            <Icon name="pencil" />
            {unsent.use}
            <span class="verborgen">: {cardName({ text }, texts)}</span>
          </button>
        )}
        <button type="button" class="knop" onClick={forget}>
          <Icon name="trash" />
          {mine.forget}
          <span class="verborgen">: {cardName({ text }, texts)}</span>
        </button>
      </div>
    </Paper>
  );
}
