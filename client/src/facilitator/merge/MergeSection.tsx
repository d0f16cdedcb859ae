import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { MergedCard } from "@buurtbord/shared/board/Change.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { mergeTextsIn } from "../../texts/merge/mergeTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import { mergeableWith } from "./whatMerges.ts";

interface MergeSectionProps {
  readonly board: Board;
  readonly card: Card;
  /** What was merged into other cards. */
  readonly merged: readonly MergedCard[];
  readonly unchecked: readonly CardId[];
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
}

/** Of a card in the list: with which others it becomes one, and what became one with it. */
export function MergeSection(props: MergeSectionProps) {
  return (
    <>
      <MergeWith {...props} />
      <Parts {...props} />
    </>
  );
}

/** Choosing does it; this card stays. */
function MergeWith({ board, card, unchecked, texts, act, say }: MergeSectionProps) {
  const words = mergeTextsIn(texts.language);
  const { same, others } = mergeableWith(board, card, new Set(unchecked));
  if (same.length + others.length === 0) return null;
  const merge = async (cardId: CardId) => {
    if (await act({ type: "merge-cards", into: card.id, cards: [cardId] })) say(words.merged);
  };
  const groups = [
    { label: words.same, cards: same },
    { label: words.others, cards: others },
  ].filter(({ cards }) => cards.length > 0);
  return (
    <label>
      {words.mergeWith}
      <select
        className="invoer"
        value=""
        onChange={({ target }) => target.value !== "" && void merge(target.value as CardId)}
      >
        <option value="">{texts.facilitator.list.choose}</option>
        {groups.map(({ label, cards }) => (
          <optgroup key={label} label={label}>
            {cards.map((other) => (
              <option key={other.id} value={other.id}>
                {nameOf(other, texts)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Parts({ card, merged, texts, act, say }: MergeSectionProps) {
  const words = mergeTextsIn(texts.language);
  const parts = merged.filter(({ into }) => into === card.id).map((part) => part.card);
  if (parts.length === 0) return null;
  const split = async () => {
    const ids = parts.map(({ id }) => id);
    if (await act({ type: "split-card", cardId: card.id, parts: ids })) say(words.splitDone);
  };
  return (
    <div className="lijst-samen">
      <p>{words.parts}</p>
      <ul>
        {parts.map((part) => (
          <li key={part.id} dir="auto">
            {nameOf(part, texts)}
          </li>
        ))}
      </ul>
      <button type="button" className="knop" onClick={() => void split()}>
        <Icon name="undo" />
        {words.split}
      </button>
    </div>
  );
}

function nameOf(card: Card, { language }: TableTexts): string {
  return cardName(card, tableCatalogue(language).resident);
}
