/** @jsxImportSource preact */
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import type { LookBack } from "@buurtbord/shared/board/Meeting.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { CardSheet } from "./CardSheet.tsx";
import { Heading } from "./Heading.tsx";
import { LookBackButtons } from "./LookBackButtons.tsx";
import type { PartProps } from "./PartProps.ts";
import { useWords } from "./words.ts";

/** So many cards are found with the eyes. */
const SEARCH_FROM = 8;

/** With fewer cards a board is one page on any wall. */
const MAY_HAVE_PAGES = 12;

/** One card that everybody looks at, picked from a list; or a field, or another page of the wall. */
export function LightPanel({ shared, controls, activity, wished, press, turn }: PartProps) {
  const { language, texts, of } = useWords();
  const { light } = texts;
  const [word, setWord] = useState("");
  const { cards, total, now } = shared;
  const lit = wished.spotlight === null ? null : cards.find(({ id }) => id === wished.spotlight);
  const wanted = word.trim().toLowerCase();
  const found = cards.filter(
    ({ id, text }) => id !== wished.spotlight && text.toLowerCase().includes(wanted),
  );
  const field = wished.part?.part === "field" && of(activity).fields[wished.part.field];
  const shine = (cardId: (typeof cards)[number]["id"] | null) => {
    press({ type: "set-spotlight", cardId });
    turn.back();
  };
  const lookBack = (lookBack: LookBack | null) => {
    press({ type: "set-look-back", lookBack });
    turn.back();
  };
  const shineOn = (field: FieldId) => {
    press({ type: "set-spotlight", cardId: null, part: { part: "field", field } });
    turn.back();
  };
  return (
    <>
      <Heading takesFocus>{light.title}</Heading>
      {(wished.spotlight ?? wished.part) !== null && (
        <section class="rijen">
          <h2>{light.now}</h2>
          {field && <b>{field.name}</b>}
          {(lit ?? now.spotlight) && (
            <CardSheet
              card={lit ?? (now.spotlight as NonNullable<typeof now.spotlight>)}
              activity={activity}
              isLit
            />
          )}
          <button type="button" class="knop knop-breed" onClick={() => shine(null)}>
            <Icon name="cross" />
            {light.release}
          </button>
        </section>
      )}
      <FieldButtons shared={shared} activity={activity} wished={wished} choose={shineOn} />
      {total >= MAY_HAVE_PAGES && <PageButtons press={press} />}
      <LookBackButtons since={controls.since} lookBack={wished.lookBack} show={lookBack} />
      <p>{cards.length === 0 ? light.none : light.choose}</p>
      {cards.length > SEARCH_FROM && (
        <input
          class="invoer"
          type="search"
          aria-label={light.search}
          placeholder={light.search}
          value={word}
          onInput={({ currentTarget }) => setWord(currentTarget.value)}
        />
      )}
      <ul class="rijen">
        {found.map((card) => (
          <li key={card.id}>
            <button type="button" class="vel-knop" onClick={() => shine(card.id)}>
              <CardSheet card={card} activity={activity} />
            </button>
          </li>
        ))}
      </ul>
      {total > cards.length && (
        <p class="stil">{filled(language, light.newest, { n: cards.length, total })}</p>
      )}
    </>
  );
}

type FieldButtonsProps = Pick<PartProps, "shared" | "activity" | "wished"> & {
  readonly choose: (field: FieldId) => void;
};

/** The fields that are there now, by their names. */
function FieldButtons({ shared, activity, wished, choose }: FieldButtonsProps) {
  const { texts, of } = useWords();
  const lit = wished.part?.part === "field" ? wished.part.field : null;
  const fields = activity.fields.filter(
    ({ id, appears }) => appears === undefined || shared.cards.some(({ field }) => field === id),
  );
  if (fields.length === 0) return null;
  return (
    <section class="rijen">
      <h2>{texts.light.fields}</h2>
      <span class="kaart-doen">
        {fields.map(({ id }) => (
          <button key={id} type="button" class="knop" aria-pressed={id === lit} onClick={() => choose(id)}>
            {of(activity).fields[id]?.name}
          </button>
        ))}
      </span>
    </section>
  );
}

/** The panel stays: one turns more than one page. */
function PageButtons({ press }: Pick<PartProps, "press">) {
  const { light } = useWords().texts;
  return (
    <section class="rijen">
      <h2>{light.pages}</h2>
      <span class="kaart-doen">
        <button type="button" class="knop" onClick={() => press({ type: "turn-page", to: "previous" })}>
          <Icon name="left" />
          {light.previousPage}
        </button>
        <button type="button" class="knop" onClick={() => press({ type: "turn-page", to: "next" })}>
          <Icon name="right" />
          {light.nextPage}
        </button>
      </span>
    </section>
  );
}
