import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { type FormEvent, useState } from "react";
import type { TableTexts } from "../texts/TableTexts.ts";
import type { Act } from "./DeskActions.ts";

interface CardFormProps {
  readonly board: Board;
  readonly card: Card;
  readonly texts: TableTexts;
  readonly act: Act;
}

/** Other words on a card. */
export function EditForm({ card, texts, act }: Omit<CardFormProps, "board">) {
  const { list } = texts.facilitator;
  const [after, setAfter] = useState(card.text);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (after !== card.text) void act({ type: "edit-card", cardId: card.id, before: card.text, after });
  };
  return (
    <form onSubmit={save}>
      <label>
        {list.edit}
        <textarea
          className="invoer"
          rows={2}
          dir="auto"
          value={after}
          maxLength={LIMITS.cardTextCodePoints}
          onChange={({ target }) => setAfter(target.value)}
        />
      </label>
      <button
        type="submit"
        className="knop"
        disabled={after === card.text || (after.trim() === "" && card.photo === undefined)}
      >
        {list.editSave}
      </button>
    </form>
  );
}

/** Of an agreement: when it is for, in people's own words. */
export function WhenForm({ board, card, texts, act }: CardFormProps) {
  const now = card.agreement?.when ?? "";
  const [when, setWhen] = useState(now);
  const words = boardTexts(board).kinds[card.kind]?.agreement;
  if (card.agreement === undefined || words === undefined) return null;
  const save = (event: FormEvent) => {
    event.preventDefault();
    void act({ type: "set-when", cardId: card.id, when });
  };
  return (
    <form onSubmit={save}>
      <label>
        {words.whenLabel}
        <input
          className="invoer"
          dir="auto"
          value={when}
          placeholder={words.whenExample}
          maxLength={LIMITS.agreementWhenCodePoints}
          onChange={({ target }) => setWhen(target.value)}
        />
      </label>
      <button type="submit" className="knop" disabled={when.trim() === now}>
        {texts.facilitator.list.editSave}
      </button>
    </form>
  );
}

/** Of a wish: how it came true, in one line. */
export function StoryForm({ board, card, texts, act }: CardFormProps) {
  const now = card.fulfilled?.story ?? "";
  const [story, setStory] = useState(now);
  const words = boardTexts(board).kinds[card.kind]?.fulfilled;
  if (card.fulfilled === undefined || words === undefined) return null;
  const save = (event: FormEvent) => {
    event.preventDefault();
    void act({ type: "fulfil-card", cardId: card.id, story });
  };
  return (
    <form onSubmit={save}>
      <label>
        {words.storyLabel}
        <input
          className="invoer"
          dir="auto"
          value={story}
          maxLength={LIMITS.storyCodePoints}
          onChange={({ target }) => setStory(target.value)}
        />
      </label>
      <button type="submit" className="knop" disabled={story.trim() === now}>
        {texts.facilitator.list.editSave}
      </button>
    </form>
  );
}
