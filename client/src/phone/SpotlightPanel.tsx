/** @jsxImportSource preact */
import type { Verb } from "@buurtbord/shared/board/Step.ts";
import type { CardInView, PartInView } from "@buurtbord/shared/protocol/view.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { CardWords } from "./CardWords.tsx";
import { Heading } from "./Heading.tsx";
import { JoinAction } from "./JoinInPanel.tsx";
import { tintOf } from "./kindOf.ts";
import { litName } from "./litName.ts";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";
import { DotsLeft, VoteAction } from "./VotePanel.tsx";
import { useWords } from "./words.ts";

interface SpotlightPanelProps extends PanelProps {
  readonly card: CardInView;
  readonly verbs: readonly Verb[];
  readonly back: () => void;
}

/** The one card that everybody looks at, with what the step lets one do with it. */
export function SpotlightPanel({ card, verbs, back, ...props }: SpotlightPanelProps) {
  const { texts } = useWords();
  const { activity, shared, doing } = props;
  const mayVote = verbs.includes("vote");
  return (
    <>
      <Heading about={`licht ${card.id}`}>{texts.spotlight.title}</Heading>
      <Paper seed={card.id} tint={tintOf(activity, card)} class="kaart in-het-licht">
        <CardWords card={card} {...props} />
      </Paper>
      {mayVote && <VoteAction card={card} {...props} />}
      {verbs.includes("join") && <JoinAction card={card} {...props} />}
      {mayVote && <DotsLeft now={shared.now} dots={shared.step.dots} left={doing.votesLeft} />}
      <BackFoot back={back} />
    </>
  );
}

interface PartPanelProps extends PanelProps {
  readonly part: PartInView;
  readonly back: () => void;
}

/** The part of the board that everybody looks at: a field by its name and what it asks, or some cards by their words. */
export function PartPanel({ part, back, ...props }: PartPanelProps) {
  const { texts } = useWords();
  const { activity, activityTexts } = props;
  return (
    <>
      <Heading about={`licht ${litName({ spotlight: null, part })}`}>{texts.spotlight.title}</Heading>
      {part.part === "field" ? (
        <Paper seed={part.field} tint="kaart-wit" class="kaart in-het-licht">
          <b class="kaart-tekst">{activityTexts.fields[part.field]?.name}</b>
          <span>{activityTexts.fields[part.field]?.invitation}</span>
        </Paper>
      ) : (
        part.cards.map((card) => (
          <Paper key={card.id} seed={card.id} tint={tintOf(activity, card)} class="kaart in-het-licht">
            <CardWords card={card} {...props} />
          </Paper>
        ))
      )}
      <BackFoot back={back} />
    </>
  );
}

function BackFoot({ back }: { back: () => void }) {
  const { texts } = useWords();
  return (
    <div class="voet">
      <button type="button" class="knop knop-hoofd" onClick={back}>
        <Icon name="left" />
        {texts.spotlight.back}
      </button>
    </div>
  );
}

/** One tap from the question to what everybody looks at. */
export function SpotlightButton({ look }: { look: () => void }) {
  const { texts } = useWords();
  return (
    <button type="button" class="knop knop-licht" onClick={look}>
      <Icon name="lamp" />
      {texts.spotlight.look}
    </button>
  );
}
