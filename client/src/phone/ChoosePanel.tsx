/** @jsxImportSource preact */
import { inQueue } from "@buurtbord/shared/activities/pitchQueue.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { useContext, useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { ReadAloud } from "./aloud/ReadAloud.tsx";
import { CardWords } from "./CardWords.tsx";
import { KioskContext } from "./KioskContext.ts";
import { chosenToo, notChosen } from "./ownSeat.ts";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";
import { StateLine } from "./StateLine.tsx";
import { useWords } from "./words.ts";

/** The pitches, of which one chooses two by two taps: what one likes best, and what is fine too. */
export function ChoosePanel(props: PanelProps) {
  const { choose } = useWords().texts;
  const { first, second } = props.doing.choice;
  const pitches = useInPlace(props);
  const visit = useContext(KioskContext);
  if (pitches.length === 0) return <p>{choose.none}</p>;
  if (visit !== null) return <p>{choose.onPhone}</p>;
  return (
    <>
      <p class="kies-stand" role="status">
        {first === null ? choose.first : second === null ? choose.second : choose.both}
      </p>
      <ul class="lijst">
        {pitches.map((card) => (
          <li key={card.id}>
            <Pitch card={card} {...props} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Those that one wanted to join when they were told come first; they keep their place while one chooses. */
function useInPlace({ activity, shared, doing }: PanelProps): readonly CardInView[] {
  const [wanted] = useState(() => new Set(doing.joined.keys()));
  const pitches = inQueue(activity, shared.queue ?? [], shared.cards);
  return pitches.toSorted((one, other) => Number(wanted.has(other.id)) - Number(wanted.has(one.id)));
}

function Pitch({ card, ...props }: PanelProps & { readonly card: CardInView }) {
  const { texts } = useWords();
  const { choice, joined } = props.doing;
  const isFirst = choice.first === card.id;
  const isChosen = isFirst || choice.second === card.id;
  return (
    <Paper seed={card.id} tint={isChosen ? "kaart-geel" : "wit"} class="kaart">
      <CardWords card={card} {...props} />
      <ReadAloud of="card" />
      {joined.has(card.id) && !isChosen && <StateLine icon="hand">{props.activityTexts.join.done}</StateLine>}
      {isChosen && (
        <StateLine
          icon={choice.progress === "saved" ? (isFirst ? "flower" : "check") : "hourglass"}
          loose={choice.progress === "not-saved"}
        >
          {isFirst ? texts.choose.isBest : texts.choose.isAlso}
          {choice.progress === "not-saved" && `. ${texts.mine.notSaved}`}
        </StateLine>
      )}
      <ChooseAction card={card} isChosen={isChosen} {...props} />
    </Paper>
  );
}

function ChooseAction({
  card,
  isChosen,
  doing,
  send,
}: Pick<PanelProps, "doing" | "send"> & { readonly card: CardInView; readonly isChosen: boolean }) {
  const { texts } = useWords();
  const { choice } = doing;
  const wish = isChosen ? notChosen(choice, card.id) : chosenToo(choice, card.id);
  const words = isChosen ? texts.choose.undo : choice.first === null ? texts.choose.best : texts.choose.also;
  return (
    <button type="button" class="knop" onClick={() => send({ type: "choose-pitches", ...wish })}>
      <Icon name={isChosen ? "minus" : choice.first === null ? "flower" : "check"} />
      {words}
      <span class="verborgen">: {cardName(card, texts)}</span>
    </button>
  );
}
