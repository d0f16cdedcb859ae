/** @jsxImportSource preact */
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import type { ComponentChildren } from "preact";
import { Icon } from "../ui/preact/Icon.tsx";
import { CardSheet } from "./CardSheet.tsx";
import { Heading } from "./Heading.tsx";
import type { PartProps } from "./PartProps.ts";
import { useWords } from "./words.ts";

/** What waits for whoever leads, what is still to be looked at, and everything that hangs. */
export function CardsPanel(part: PartProps) {
  const { texts } = useWords();
  const { cards: words } = texts;
  const { shared, controls, press } = part;
  const unchecked = new Set(controls.unchecked);
  const toCheck = shared.cards.filter(({ id }) => unchecked.has(id));
  const rest = shared.cards.filter(({ id }) => !unchecked.has(id));
  const hide = (card: CardInView) => (
    <DoButton
      part={part}
      card={card}
      icon="eye"
      words={words.hide}
      onPress={() => press({ type: "hide-card", cardId: card.id })}
    />
  );
  const approve = (card: CardInView, name: string) => (
    <DoButton
      part={part}
      card={card}
      icon="check"
      words={name}
      isMain
      onPress={() => press({ type: "approve-card", cardId: card.id })}
    />
  );
  return (
    <>
      <Heading takesFocus>{words.title}</Heading>
      {controls.waiting.length + toCheck.length === 0 && <p class="groot">{words.nothing}</p>}
      <Section title={words.waiting} show={controls.waiting.length > 0}>
        {controls.waiting.map(({ card, why }) => (
          <CardSheet key={card.id} card={card} activity={part.activity}>
            <span class="kaart-staat">
              <Icon name="clock" />
              {words.why[why]}
            </span>
            <span class="kaart-doen">
              {approve(card, words.hangUp)}
              <DoButton
                part={part}
                card={card}
                icon="trash"
                words={words.takeAway}
                onPress={() => press({ type: "remove-card", cardId: card.id })}
              />
            </span>
          </CardSheet>
        ))}
      </Section>
      <Section title={words.unchecked} show={toCheck.length > 0}>
        {toCheck.map((card) => (
          <CardSheet key={card.id} card={card} activity={part.activity}>
            <span class="kaart-doen">
              {approve(card, words.fine)}
              {hide(card)}
            </span>
          </CardSheet>
        ))}
      </Section>
      <Section title={words.shown} show={rest.length > 0}>
        {rest.map((card) => (
          <CardSheet key={card.id} card={card} activity={part.activity}>
            <span class="kaart-doen">{hide(card)}</span>
          </CardSheet>
        ))}
      </Section>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly show: boolean;
  readonly children: ComponentChildren;
}

function Section({ title, show, children }: SectionProps) {
  if (!show) return null;
  return (
    <section class="rijen">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface DoButtonProps {
  readonly part: PartProps;
  readonly card: CardInView;
  readonly icon: "eye" | "check" | "trash";
  readonly words: string;
  readonly isMain?: boolean;
  readonly onPress: () => void;
}

function DoButton({ part, card, icon, words, isMain = false, onPress }: DoButtonProps) {
  const { resident } = useWords();
  const isBusy = part.busyCards.has(card.id);
  return (
    <button
      type="button"
      class={isMain ? "knop knop-gekozen" : "knop"}
      aria-label={`${words}: ${cardName(card, resident)}`}
      aria-busy={isBusy}
      onClick={() => {
        if (!isBusy) onPress();
      }}
    >
      <Icon name={icon} />
      {words}
    </button>
  );
}
