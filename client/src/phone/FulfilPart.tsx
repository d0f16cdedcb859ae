/** @jsxImportSource preact */
import type { FulfilledTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { FulfilledWords } from "./FulfilledWords.tsx";
import type { OwnDoing } from "./ownDoing.ts";
import type { PanelProps } from "./PanelProps.ts";
import { StateLine } from "./StateLine.tsx";
import { type Typed, withStory } from "./Typed.ts";
import type { ChangeTyped } from "./useTyped.ts";
import { useWords } from "./words.ts";

export interface FulfilProps {
  readonly doing: OwnDoing;
  readonly typed: Typed;
  readonly changeTyped: ChangeTyped;
  readonly send: PanelProps["send"];
}

interface FulfilPartProps extends FulfilProps {
  readonly card: CardInView;
  readonly words: FulfilledTexts;
  /** Whether they wrote it: then they may take back what anybody said of it. */
  readonly isOwn: boolean;
}

/** Under a wish of one's own, or with which one helps: it came true, and how it went if somebody likes to tell. */
export function FulfilPart({ card, words, isOwn, doing, ...props }: FulfilPartProps) {
  const { texts } = useWords();
  const said = doing.fulfilled.get(card.id);
  const story = props.typed.stories[card.id];
  if (card.fulfilled === undefined && said === undefined) {
    if (story !== undefined) return <StoryForm card={card} words={words} story={story} {...props} />;
    return (
      <button
        type="button"
        class="knop"
        onClick={() => props.changeTyped((now) => withStory(now, card.id, ""))}
      >
        <Icon name="flower" />
        {words.action}
        <span class="verborgen">: {cardName(card, texts)}</span>
      </button>
    );
  }
  return (
    <>
      {said === "not-saved" ? (
        <StateLine icon="hourglass">{texts.mine.notSaved}</StateLine>
      ) : (
        <FulfilledWords fulfilled={card.fulfilled ?? { at: 0 }} words={words} />
      )}
      {(isOwn || said !== undefined) && (
        <button
          type="button"
          class="knop"
          onClick={() => {
            props.send({ type: "unfulfil-card", cardId: card.id });
            props.changeTyped((now) => withStory(now, card.id, null));
          }}
        >
          <Icon name="minus" />
          {words.undo}
          <span class="verborgen">: {cardName(card, texts)}</span>
        </button>
      )}
    </>
  );
}

interface StoryFormProps extends Omit<FulfilPartProps, "doing" | "isOwn"> {
  readonly story: string;
}

/** What they tell is kept on the phone, whatever the room does meanwhile: it is there again when it is refused. */
function StoryForm({ card, words, story, changeTyped, send }: StoryFormProps) {
  const { texts } = useWords();
  const submit = (event: Event) => {
    event.preventDefault();
    send({ type: "fulfil-card", cardId: card.id, story });
  };
  const id = `verhaal-${card.id}`;
  return (
    <form class="vraag" onSubmit={submit} noValidate>
      <label for={id}>{words.storyLabel}</label>
      <p id={`${id}-uitleg`}>{words.storyShows}</p>
      <input
        id={id}
        class="invoer"
        value={story}
        maxLength={LIMITS.storyCodePoints}
        autoComplete="off"
        dir="auto"
        aria-describedby={`${id}-uitleg`}
        onInput={({ currentTarget: { value } }) => changeTyped((now) => withStory(now, card.id, value))}
      />
      <div class="rij">
        <button type="submit" class="knop knop-gekozen">
          <Icon name="flower" />
          {words.action}
        </button>
        <button
          type="button"
          class="knop"
          onClick={() => changeTyped((now) => withStory(now, card.id, null))}
        >
          <Icon name="cross" />
          {texts.mine.cancel}
        </button>
      </div>
    </form>
  );
}
