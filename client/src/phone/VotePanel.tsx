/** @jsxImportSource preact */

import { oldestFirst } from "@buurtbord/shared/activities/pickLists.ts";
import { cardsForDots } from "@buurtbord/shared/activities/question.ts";
import type { CardInView, RoomNow } from "@buurtbord/shared/protocol/view.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { ReadAloud } from "./aloud/ReadAloud.tsx";
import { CardWords } from "./CardWords.tsx";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";
import type { Progress } from "./progressOf.ts";
import { StateLine } from "./StateLine.tsx";
import { useWords } from "./words.ts";

/** More dots than this are told in words only. */
const MOST_DRAWN = 8;

/** Cards to lay dots on, and how many dots are left. */
export function VotePanel(props: PanelProps) {
  const { texts } = useWords();
  const { activity, shared, doing } = props;
  const cards = oldestFirst(cardsForDots(activity, shared.step, shared.cards, (id) => doing.voted.has(id)));
  return (
    <>
      <DotsLeft now={shared.now} dots={shared.step.dots} left={doing.votesLeft} />
      {cards.length === 0 && <p>{texts.page.noCards}</p>}
      <ul class="lijst">
        {cards.map((card) => (
          <li key={card.id}>
            <VoteCard card={card} {...props} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface DotsLeftProps {
  readonly now: RoomNow;
  readonly dots: number;
  readonly left: number;
}

export function DotsLeft({ now, dots, left }: DotsLeftProps) {
  const { texts, say } = useWords();
  return (
    <p class="stippen" role="status">
      {dots <= MOST_DRAWN &&
        Array.from({ length: dots }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
          <span key={i} class={i < dots - left ? "stip stip-leeg" : "stip"} />
        ))}
      <span>{left > 0 ? say(texts.vote.left, { n: left }) : texts.vote.noneLeft}</span>
      {now.hiddenDots && <span class="stippen-later">{texts.vote.countedLater}</span>}
    </p>
  );
}

function VoteCard({ card, ...props }: PanelProps & { card: CardInView }) {
  const { texts, say } = useWords();
  const given = props.doing.voted.get(card.id);
  const { step, now } = props.shared;
  const isCounted = step.tally === "hidden" && !now.hiddenDots;
  return (
    <Paper seed={card.id} tint={given ? "kaart-geel" : "wit"} class="kaart kaart-rij">
      <div class="kaart-midden">
        <CardWords card={card} {...props} />
        <ReadAloud of="card" />
        {given && <GivenDot progress={given} />}
        {isCounted && card.votes > 0 && (
          <StateLine icon="group">{say(texts.vote.total, { n: card.votes })}</StateLine>
        )}
      </div>
      <VoteAction card={card} {...props} />
    </Paper>
  );
}

/** Gives a dot, or takes it back. */
export function VoteAction({
  card,
  doing,
  send,
}: Pick<PanelProps, "doing" | "send"> & { readonly card: CardInView }) {
  const { texts } = useWords();
  const canGive = doing.votesLeft > 0;
  return doing.voted.has(card.id) ? (
    <button type="button" class="knop" onClick={() => send({ type: "unvote", cardId: card.id })}>
      <Icon name="minus" />
      {texts.vote.takeBack}
      <span class="verborgen">: {cardName(card, texts)}</span>
    </button>
  ) : (
    <button
      type="button"
      class="knop"
      aria-disabled={!canGive}
      onClick={() => canGive && send({ type: "vote", cardId: card.id })}
    >
      <Icon name="dot" />
      {texts.vote.give}
      <span class="verborgen">: {cardName(card, texts)}</span>
    </button>
  );
}

/** A dot is only full when it is saved. */
function GivenDot({ progress }: { progress: Progress }) {
  const { mine, live } = useWords().texts;
  const words: Readonly<Record<Progress, string>> = {
    saved: live.voted,
    saving: mine.saving,
    "not-saved": mine.notSaved,
  };
  return (
    <p class="staat">
      <span class={progress === "saved" ? "stip stip-klein" : "stip stip-klein stip-leeg"} />
      <span class={progress === "not-saved" ? "staat-los" : undefined}>{words[progress]}</span>
    </p>
  );
}
