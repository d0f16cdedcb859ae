/** @jsxImportSource preact */

import type { AgreementTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { AgreementWords } from "./AgreementWords.tsx";
import type { PanelProps } from "./PanelProps.ts";
import { StateLine } from "./StateLine.tsx";
import { useWords } from "./words.ts";

interface AgreementActionProps extends PanelProps {
  readonly card: CardInView;
  readonly agreementTexts: AgreementTexts;
}

/** Who does it, and "Ik doe dit": by a name of one's own choice, or without. */
export function AgreementAction({ card, agreementTexts, ...props }: AgreementActionProps) {
  const { texts } = useWords();
  const { activityTexts, doing, send } = props;
  const [name, setName] = useState<string | null>(null);
  const joined = doing.joined.get(card.id);
  const join = (event: Event) => {
    event.preventDefault();
    send({ type: "join-card", cardId: card.id, name: name ?? "" });
    setName(null);
  };
  return (
    <>
      <AgreementWords card={card} />
      {joined ? (
        <div class="kaart-rij">
          <StateLine icon={joined === "saved" ? "check" : "hourglass"}>
            {joined === "not-saved" ? texts.mine.notSaved : agreementTexts.done}
          </StateLine>
          <button type="button" class="knop" onClick={() => send({ type: "leave-card", cardId: card.id })}>
            <Icon name="minus" />
            {activityTexts.join.undo}
            <span class="verborgen">: {cardName(card, texts)}</span>
          </button>
        </div>
      ) : name === null ? (
        <button type="button" class="knop" onClick={() => setName(doing.name ?? "")}>
          <Icon name="hand" />
          {agreementTexts.action}
          <span class="verborgen">: {cardName(card, texts)}</span>
        </button>
      ) : (
        <form class="vraag" onSubmit={join} noValidate>
          <label for={`naam-${card.id}`}>{agreementTexts.nameLabel}</label>
          <p id={`uitleg-${card.id}`}>{agreementTexts.nameShows}</p>
          <input
            id={`naam-${card.id}`}
            class="invoer"
            value={name}
            maxLength={LIMITS.participantNameCodePoints}
            autoComplete="off"
            dir="auto"
            aria-describedby={`uitleg-${card.id}`}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" class="knop knop-hoofd">
            <Icon name="hand" />
            {agreementTexts.action}
          </button>
        </form>
      )}
    </>
  );
}
