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

/** Of a project: what is done first. */
export function FirstStepForm({ board, card, texts, act }: CardFormProps) {
  const words = boardTexts(board).worksheet?.["first-step"];
  if (card.agreement === undefined || words === undefined) return null;
  return (
    <LineForm
      label={words.question}
      now={card.project?.firstStep ?? ""}
      most={LIMITS.firstStepCodePoints}
      example={words.example}
      texts={texts}
      onSave={(firstStep) => void act({ type: "set-first-step", cardId: card.id, firstStep })}
    />
  );
}

/** Of an agreement: when it is for, in people's own words. */
export function WhenForm({ board, card, texts, act }: CardFormProps) {
  const words = boardTexts(board).kinds[card.kind]?.agreement;
  if (card.agreement === undefined || words === undefined) return null;
  return (
    <LineForm
      label={words.whenLabel}
      now={card.agreement.when ?? ""}
      most={LIMITS.agreementWhenCodePoints}
      example={words.whenExample}
      texts={texts}
      onSave={(when) => void act({ type: "set-when", cardId: card.id, when })}
    />
  );
}

/** Of a pitch: what it is about, and who tells it. */
export function PitchForms({ board, card, texts, act }: CardFormProps) {
  const words = boardTexts(board).kinds[card.kind]?.pitch;
  if (words === undefined) return null;
  const now = { line: card.pitch?.line ?? "", who: card.pitch?.who ?? "" };
  const save = (values: Partial<typeof now>) =>
    void act({ type: "set-pitch", cardId: card.id, ...now, ...values });
  return (
    <>
      <LineForm
        key={`line ${now.line}`}
        label={words.lineLabel}
        now={now.line}
        most={LIMITS.pitchLineCodePoints}
        example={words.lineExample}
        texts={texts}
        onSave={(line) => save({ line })}
      />
      <LineForm
        key={`who ${now.who}`}
        label={words.whoLabel}
        now={now.who}
        most={LIMITS.participantNameCodePoints}
        texts={texts}
        onSave={(who) => save({ who })}
      />
    </>
  );
}

/** Of a wish: how it came true, in one line. */
export function StoryForm({ board, card, texts, act }: CardFormProps) {
  const words = boardTexts(board).kinds[card.kind]?.fulfilled;
  if (card.fulfilled === undefined || words === undefined) return null;
  return (
    <LineForm
      label={words.storyLabel}
      now={card.fulfilled.story ?? ""}
      most={LIMITS.storyCodePoints}
      texts={texts}
      onSave={(story) => void act({ type: "fulfil-card", cardId: card.id, story })}
    />
  );
}

interface LineFormProps extends Pick<CardFormProps, "texts"> {
  readonly label: string;
  /** What it says now; empty: nothing. */
  readonly now: string;
  /** Code points. */
  readonly most: number;
  readonly example?: string;
  readonly onSave: (line: string) => void;
}

/** One line about a card. */
function LineForm({ label, now, most, example, texts, onSave }: LineFormProps) {
  const [line, setLine] = useState(now);
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(line);
  };
  return (
    <form onSubmit={save}>
      <label>
        {label}
        <input
          className="invoer"
          dir="auto"
          value={line}
          placeholder={example}
          maxLength={most}
          onChange={({ target }) => setLine(target.value)}
        />
      </label>
      <button type="submit" className="knop" disabled={line.trim() === now}>
        {texts.facilitator.list.editSave}
      </button>
    </form>
  );
}
