/** @jsxImportSource preact */

import { cardsToJoin } from "@buurtbord/shared/activities/pickLists.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { AgreementAction } from "./AgreementAction.tsx";
import { ReadAloud } from "./aloud/ReadAloud.tsx";
import { CardWords } from "./CardWords.tsx";
import { tintOf } from "./kindOf.ts";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";
import { StateLine } from "./StateLine.tsx";
import { useWords } from "./words.ts";

/** Cards on which somebody can say "ik help mee" or "ik doe mee". */
export function JoinInPanel(props: PanelProps) {
  const { texts } = useWords();
  const { activity, shared } = props;
  const cards = cardsToJoin(activity, shared.step, shared.queue ?? [], shared.cards);
  return (
    <>
      {cards.length === 0 && <p>{texts.page.noCards}</p>}
      <ul class="lijst">
        {cards.map((card) => (
          <li key={card.id}>
            <JoinInCard card={card} {...props} />
          </li>
        ))}
      </ul>
    </>
  );
}

function JoinInCard({ card, ...props }: PanelProps & { card: CardInView }) {
  return (
    <Paper seed={card.id} tint={tintOf(props.activity, card)} class="kaart">
      <CardWords card={card} {...props} />
      <ReadAloud of="card" />
      <JoinAction card={card} {...props} />
    </Paper>
  );
}

/** How many joined in, and the button to do so or to stop. A wish that came true needs no more hands. */
export function JoinAction({
  card,
  isMain = false,
  ...props
}: PanelProps & {
  card: CardInView;
  /** Whether it is the one thing to do on the page. */
  isMain?: boolean;
}) {
  const { activityTexts, doing, send } = props;
  const { texts, say } = useWords();
  const { action, done, undo, people } = activityTexts.join;
  const joined = doing.joined.get(card.id);
  const agreementTexts = activityTexts.kinds[card.kind]?.agreement;
  // Pitches are not counted against each other.
  const isPitch = activityTexts.kinds[card.kind]?.pitch !== undefined;
  if (agreementTexts) return <AgreementAction card={card} agreementTexts={agreementTexts} {...props} />;
  return (
    <>
      {card.joined > 0 && !isPitch && <StateLine icon="group">{say(people, { n: card.joined })}</StateLine>}
      {joined ? (
        <div class="kaart-rij">
          <StateLine icon={joined === "saved" ? "check" : "hourglass"}>
            {joined === "not-saved" ? texts.mine.notSaved : done}
          </StateLine>
          <button type="button" class="knop" onClick={() => send({ type: "leave-card", cardId: card.id })}>
            <Icon name="minus" />
            {undo}
            <span class="verborgen">: {cardName(card, texts)}</span>
          </button>
        </div>
      ) : (
        !card.fulfilled && (
          <button
            type="button"
            class={isMain ? "knop knop-hoofd" : "knop"}
            onClick={() => send({ type: "join-card", cardId: card.id })}
          >
            <Icon name="hand" />
            {action}
            <span class="verborgen">: {cardName(card, texts)}</span>
          </button>
        )
      )}
    </>
  );
}
