import { beside } from "@buurtbord/shared/activities/beside.ts";
import { isPinned, placeOnPicture } from "@buurtbord/shared/activities/pinned.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { CardThumb } from "../list/CardThumb.tsx";
import { nameOf } from "../list/linesOf.ts";
import type { Backstage } from "../sync/boardSync/BackstageCopy.ts";
import { mergeTextsIn } from "../texts/merge/mergeTextsIn.ts";
import { pictureTextsIn } from "../texts/picture/pictureTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { blossomed } from "./blossomed.ts";
import { EditForm, FirstStepForm, PitchForms, StoryForm, WhenForm } from "./CardForms.tsx";
import { Choice } from "./Choice.tsx";
import type { Act } from "./DeskActions.ts";
import { EraseButtons } from "./EraseButtons.tsx";
import { FulfilButton } from "./FulfilButton.tsx";
import { LinesPart } from "./LinesPart.tsx";
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
    <li className={isOpen ? "lijst-kaart lijst-open" : "lijst-kaart"} data-card={card.id}>
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        {card.photo && <CardThumb photo={card.photo} language={texts.language} />}
        <span dir="auto">
          {nameOf(card, texts)}
          {card.fulfilled?.story && <small className="lijst-wanneer">{card.fulfilled.story}</small>}
          {card.pitch?.line && <small className="lijst-wanneer">{card.pitch.line}</small>}
          {card.project?.firstStep && <small className="lijst-wanneer">{card.project.firstStep}</small>}
          {card.agreement?.when && <small className="lijst-wanneer">{card.agreement.when}</small>}
        </span>
        {isPinned(board, card) && <OnPicture texts={texts} />}
        {card.said && (
          <small className="lijst-tel">
            <span aria-hidden="true">{card.said.times}×</span>
            <span className="verborgen">
              {filled(board.language, mergeTextsIn(board.language).said, { n: card.said.times })}
            </span>
          </small>
        )}
        {card.fulfilled && (
          <small className="lijst-tel">
            <Icon name="flower" />
            <span className="verborgen">{boardTexts(board).kinds[card.kind]?.fulfilled?.done}</span>
          </small>
        )}
        {counts
          .filter(({ n }) => n > 0)
          .map(({ n, icon, sentences }) => (
            <small key={icon} className="lijst-tel">
              <Icon name={icon} />
              <span aria-hidden="true">{n}</span>
              <span className="verborgen">{filled(board.language, sentences, { n })}</span>
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
      <StoryForm key={`story ${card.fulfilled?.story}`} board={board} card={card} texts={texts} act={act} />
      <PitchForms board={board} card={card} texts={texts} act={act} />
      <FirstStepForm
        key={`first ${card.project?.firstStep}`}
        board={board}
        card={card}
        texts={texts}
        act={act}
      />
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
          label={list.besideOf}
          choose={list.choose}
          options={others.map((other) => ({ id: other, name: nameOf(other, texts) }))}
          onChoose={(other) =>
            void act({
              type: "move-card",
              cardId: card.id,
              pos: beside(board, card, other),
              field: other.field,
            })
          }
        />
      )}
      <MergeSection {...{ board, card, texts, act, say, ...backstage }} />
      <LinesPart board={board} card={card} others={others} texts={texts} act={act} />
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
      <FulfilButton board={board} card={card} onFulfil={(one) => void act(blossomed(one))} />
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
