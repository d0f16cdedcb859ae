/** @jsxImportSource preact */

import { oldestFirst } from "@buurtbord/shared/activities/pickLists.ts";
import { ties } from "@buurtbord/shared/board/Connection.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { CardWords } from "./CardWords.tsx";
import { tintOf } from "./kindOf.ts";
import { OwnConnections } from "./OwnConnections.tsx";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";
import { type Typed, withPicked } from "./Typed.ts";
import type { ChangeTyped } from "./useTyped.ts";
import { useWords } from "./words.ts";

interface ConnectPanelProps extends PanelProps {
  readonly typed: Typed;
  readonly changeTyped: ChangeTyped;
}

/** Two cards that belong together, picked from a list, and a line between them. */
export function ConnectPanel({ typed, changeTyped, ...props }: ConnectPanelProps) {
  const { texts } = useWords();
  const [hasDrawn, setDrawn] = useState(false);
  const { shared, doing, send } = props;
  const { id: stepId } = shared.step;
  const chosenIds = typed.picked[stepId] ?? [];
  const setChosen = (ids: readonly CardId[]) => changeTyped((now) => withPicked(now, stepId, ids));
  const cards = oldestFirst(shared.cards);
  const chosen = cards.filter(({ id }) => chosenIds.includes(id));
  const [from, to] = chosen;
  const connect = () => {
    if (!from || !to) return;
    // Their line between these may be on its way already.
    if (!doing.connections.some((own) => ties(own, from.id, to.id)))
      send({ type: "connect-cards", from: from.id, to: to.id, word: null });
    setChosen([]);
    setDrawn(true);
  };
  if (cards.length < 2) return <p>{texts.page.noCards}</p>;
  return (
    <>
      {!from && hasDrawn && <OwnConnections {...props} />}
      {chosen.length > 0 && (
        <ul class="lijst lijst-draad" aria-label={texts.connect.chosen}>
          {chosen.map((card) => (
            <li key={card.id}>
              <ChosenCard
                card={card}
                {...props}
                drop={() => setChosen(chosenIds.filter((id) => id !== card.id))}
              />
            </li>
          ))}
        </ul>
      )}
      {to ? (
        <div class="voet">
          <button type="button" class="knop knop-hoofd" onClick={connect}>
            <Icon name="line" />
            {texts.connect.action}
          </button>
        </div>
      ) : (
        <section aria-labelledby="kies">
          <h2 id="kies">{from ? texts.connect.second : texts.connect.first}</h2>
          <ul class="lijst">
            {cards
              .filter(({ id }) => id !== from?.id)
              .map((card) => (
                <li key={card.id}>
                  <PickCard card={card} {...props} pick={() => setChosen([...chosenIds, card.id])} />
                </li>
              ))}
          </ul>
        </section>
      )}
      {!from && !hasDrawn && <OwnConnections {...props} />}
    </>
  );
}

function PickCard({ card, pick, ...props }: PanelProps & { card: CardInView; pick: () => void }) {
  return (
    <Paper seed={card.id} tint={tintOf(props.activity, card)} class="keuze">
      <button type="button" class="keuze-knop keuze-kaart" onClick={pick}>
        <CardWords card={card} activity={props.activity} activityTexts={props.activityTexts} />
      </button>
    </Paper>
  );
}

function ChosenCard({ card, drop, ...props }: PanelProps & { card: CardInView; drop: () => void }) {
  const { texts } = useWords();
  return (
    <Paper seed={card.id} tint={tintOf(props.activity, card)} class="kaart kaart-rij">
      <div class="kaart-midden">
        <CardWords card={card} activity={props.activity} activityTexts={props.activityTexts} />
      </div>
      <button type="button" class="knop" onClick={drop}>
        <Icon name="swap" />
        {texts.connect.other}
        <span class="verborgen">: {cardName(card, texts)}</span>
      </button>
    </Paper>
  );
}
