import { isPinned, placeOnPicture } from "@buurtbord/shared/activities/pinned.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId, ConnectionId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { boardTexts, tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { type FormEvent, useState } from "react";
import type { Backstage } from "../sync/boardSync/BackstageCopy.ts";
import { mergeTextsIn } from "../texts/merge/mergeTextsIn.ts";
import { pictureTextsIn } from "../texts/picture/pictureTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { CardThumb } from "./CardThumb.tsx";
import type { Act } from "./DeskActions.ts";
import { EraseButtons } from "./EraseButtons.tsx";
import { MergeSection } from "./merge/MergeSection.tsx";
import { moveToField } from "./moveToField.ts";

interface ListCardProps {
  readonly board: Board;
  readonly card: Card;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
  readonly backstage: Pick<Backstage, "merged" | "unchecked">;
  readonly isOpen: boolean;
  readonly onRemove: () => void;
  readonly onToggle: () => void;
}

/** One card of the list; opened, it shows what can be done with it. */
export function ListCard(props: ListCardProps) {
  const { board, card, texts, isOpen, onToggle } = props;
  const counts = [
    { n: card.votes, icon: "dot", sentences: texts.counts.dots },
    { n: card.joined, icon: "hand", sentences: texts.counts.hands },
  ] as const;
  return (
    <li className={isOpen ? "lijst-kaart lijst-open" : "lijst-kaart"}>
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        {card.photo && <CardThumb photo={card.photo} language={texts.language} />}
        <span dir="auto">
          {card.text}
          {card.agreement?.when && <small className="lijst-wanneer">{card.agreement.when}</small>}
        </span>
        {isPinned(board, card) && <OnPicture texts={texts} />}
        {card.said && (
          <small
            className="lijst-tel"
            title={filled(board.language, mergeTextsIn(board.language).said, { n: card.said.times })}
          >
            {card.said.times}×
          </small>
        )}
        {counts
          .filter(({ n }) => n > 0)
          .map(({ n, icon, sentences }) => (
            <small key={icon} className="lijst-tel" title={filled(board.language, sentences, { n })}>
              <Icon name={icon} />
              {n}
            </small>
          ))}
      </button>
      {isOpen && <CardActions {...props} />}
    </li>
  );
}

function OnPicture({ texts }: Pick<ListCardProps, "texts">) {
  const { onPicture } = pictureTextsIn(texts.language);
  return (
    <small className="lijst-tel" title={onPicture}>
      <Icon name="map" />
      <span className="verborgen">{onPicture}</span>
    </small>
  );
}

function CardActions({ board, card, texts, act, say, backstage, onRemove }: ListCardProps) {
  const { list } = texts.facilitator;
  const { fields } = activityOf(board);
  const names = boardTexts(board).fields;
  const others = [...board.cards.values()].filter(({ id }) => id !== card.id);
  return (
    <div className="lijst-doen">
      <EyesOn board={board} card={card} texts={texts} act={act} say={say} onRemove={onRemove} />
      {card.photo && <CardThumb photo={card.photo} language={texts.language} size="whole" />}
      <EditForm key={card.text} card={card} texts={texts} act={act} />
      <WhenForm key={card.agreement?.when} board={board} card={card} texts={texts} act={act} />
      {fields.length > 0 && (
        <Choice
          label={list.moveTo}
          choose={list.choose}
          options={[
            { id: null, name: list.openTable },
            ...fields.map(({ id }) => ({ id, name: names[id]?.name ?? "" })),
          ].filter(({ id }) => id !== card.field)}
          onChoose={(field) => void act(moveToField(board, card, field))}
        />
      )}
      {board.picture !== null && <PinButton board={board} card={card} texts={texts} act={act} />}
      {others.length > 0 && (
        <Choice
          label={list.connectTo}
          choose={list.choose}
          options={others.map((other) => ({ id: other.id, name: nameOf(other, texts) }))}
          onChoose={(to) => void act({ type: "connect-cards", from: card.id, to, word: null })}
        />
      )}
      <MergeSection {...{ board, card, texts, act, say, ...backstage }} />
      {linesOf(board, card.id).map(({ connectionId, other }) => (
        <p key={connectionId} className="lijst-lijn">
          <Icon name="line" />
          <span dir="auto">{filled(board.language, list.lineTo, { text: nameOf(other, texts) })}</span>
          <button
            type="button"
            className="knop"
            onClick={() => void act({ type: "disconnect-cards", connectionId })}
          >
            {list.removeLine}
          </button>
        </p>
      ))}
      <EraseButtons card={card} texts={texts} act={act} say={say} />
    </div>
  );
}

/** On to the picture, for who does not drag; there the arrow keys move it on the canvas. */
function PinButton({ board, card, texts, act }: Pick<ListCardProps, "board" | "card" | "texts" | "act">) {
  const words = pictureTextsIn(texts.language);
  const pinned = isPinned(board, card);
  const move = () => {
    const pos = placeOnPicture(board, card);
    if (pinned) void act(moveToField(board, card, card.field));
    else if (pos !== null) void act({ type: "move-card", cardId: card.id, pos, field: card.field });
  };
  return (
    <button type="button" className="knop" onClick={move}>
      <Icon name="map" />
      {pinned ? words.unpin : words.pin}
    </button>
  );
}

/** What one does with everybody watching: all eyes there, or gone without a scene. */
function EyesOn({
  board,
  card,
  texts,
  act,
  say,
  onRemove,
}: Omit<ListCardProps, "isOpen" | "onToggle" | "backstage">) {
  const { list, evening } = texts.facilitator;
  const isInLight = board.meeting.spotlight === card.id;
  const hide = async () => {
    if (await act({ type: "hide-card", cardId: card.id })) say(evening.card.hidden);
  };
  return (
    <div className="lijst-knoppen">
      <button
        type="button"
        className="knop"
        aria-pressed={isInLight}
        onClick={() => void act({ type: "set-spotlight", cardId: isInLight ? null : card.id })}
      >
        <Icon name="lamp" />
        {evening.card.light}
      </button>
      <button type="button" className="knop" onClick={() => void hide()}>
        <Icon name="hide" />
        {evening.card.hide}
      </button>
      <button type="button" className="knop knop-weg" onClick={onRemove}>
        <Icon name="trash" />
        {list.remove}
      </button>
    </div>
  );
}

function EditForm({ card, texts, act }: Pick<ListCardProps, "card" | "texts" | "act">) {
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
function WhenForm({ board, card, texts, act }: Pick<ListCardProps, "board" | "card" | "texts" | "act">) {
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

interface ChoiceProps<Id> {
  readonly label: string;
  readonly choose: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChoose: (id: Id) => void;
}

/** Choosing does it: no second button. */
function Choice<Id extends string | null>({ label, choose, options, onChoose }: ChoiceProps<Id>) {
  return (
    <label>
      {label}
      <select
        className="invoer"
        value=""
        onChange={({ target }) => {
          const chosen = options[Number(target.value)];
          if (chosen !== undefined) onChoose(chosen.id);
        }}
      >
        <option value="">{choose}</option>
        {options.map(({ id, name }, i) => (
          <option key={id ?? ""} value={i}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameOf(card: Card, { language }: TableTexts): string {
  return cardName(card, tableCatalogue(language).resident);
}

interface LineInWords {
  readonly connectionId: ConnectionId;
  readonly other: Card;
}

function linesOf({ connections, cards }: Board, cardId: CardId): readonly LineInWords[] {
  return [...connections.values()].flatMap(({ id, from, to }) => {
    if (from !== cardId && to !== cardId) return [];
    const other = cards.get(from === cardId ? to : from);
    return other === undefined ? [] : [{ connectionId: id, other }];
  });
}
