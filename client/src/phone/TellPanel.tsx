/** @jsxImportSource preact */
import type { Verb } from "@buurtbord/shared/board/Step.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import type { StepClock } from "../sync/StepClock.ts";
import { clockTime } from "../ui/clockTime.ts";
import { CardPhoto } from "../ui/preact/CardPhoto.tsx";
import { Icon } from "../ui/preact/Icon.tsx";
import { Heading } from "./Heading.tsx";
import { JoinAction } from "./JoinInPanel.tsx";
import { tintOf } from "./kindOf.ts";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";
import { StateLine } from "./StateLine.tsx";
import { useLeft } from "./useLeft.ts";
import { useWords } from "./words.ts";

interface TellPanelProps extends PanelProps {
  readonly card: CardInView;
  /** Null: it was not told yet how long is left. */
  readonly clock: StepClock | null;
  readonly verbs: readonly Verb[];
  readonly back: () => void;
}

/** The pitch that is told now, large, with the one thing to do: to say that one wants to join. */
export function TellPanel({ card, clock, verbs, back, ...props }: TellPanelProps) {
  const { texts, say } = useWords();
  const { activity, activityTexts } = props;
  const words = activityTexts.kinds[card.kind]?.pitch;
  const who = card.pitch?.who;
  const left = useLeft(clock);
  return (
    <>
      <Heading about={`verteld ${card.id}`}>
        {words && who ? say(words.tells, { who }) : texts.spotlight.title}
      </Heading>
      <Paper seed={card.id} tint={tintOf(activity, card)} class="kaart in-het-licht">
        {card.photo && <CardPhoto photo={card.photo} words={texts.photo.ofCard} />}
        {card.text !== "" && (
          <span class="kaart-tekst" dir="auto">
            {card.text}
          </span>
        )}
        {card.pitch?.line && (
          <span class="pitch-regel" dir="auto">
            {card.pitch.line}
          </span>
        )}
      </Paper>
      {words && left !== null && left > 0 && (
        <StateLine icon="clock">
          <span role="timer" class="cijfers">
            {say(words.left, { time: clockTime(left) })}
          </span>
        </StateLine>
      )}
      {verbs.includes("join") && <JoinAction card={card} isMain {...props} />}
      <button type="button" class="knop" onClick={back}>
        <Icon name="left" />
        {texts.spotlight.back}
      </button>
    </>
  );
}
