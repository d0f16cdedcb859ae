/** @jsxImportSource preact */
import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import type { Asked } from "./Asked.ts";
import { CirclePart } from "./CirclePart.tsx";
import { FollowPart } from "./FollowPart.tsx";
import { Heading } from "./Heading.tsx";
import { HelpedPart } from "./HelpedPart.tsx";
import { KeepReport } from "./KeepReport.tsx";
import { KeptUntil } from "./KeptUntil.tsx";
import { OwnCardItem } from "./OwnCardItem.tsx";
import type { OwnCard } from "./ownDoing.ts";
import { ownList } from "./ownList.ts";
import type { PanelProps } from "./PanelProps.ts";
import { PeoplePart } from "./PeoplePart.tsx";
import type { PhoneState } from "./PhoneRoom.ts";
import { ProjectCodePart } from "./ProjectCodePart.tsx";
import { ReturnCodePart } from "./ReturnCodePart.tsx";
import { SentNotice } from "./SentNotice.tsx";
import { type Typed, withEdit, withTextBack } from "./Typed.ts";
import { UnsentList } from "./UnsentList.tsx";
import type { Turn } from "./usePanel.ts";
import type { ChangeTyped } from "./useTyped.ts";
import { useWords } from "./words.ts";

interface MinePanelProps extends PanelProps {
  readonly sent: CommandId | null;
  readonly state: PhoneState;
  readonly tryNow: () => void;
  readonly canWrite: boolean;
  readonly asked: Asked;
  readonly typed: Typed;
  readonly changeTyped: ChangeTyped;
  readonly forget: (id: CommandId, photo?: "kept") => void;
  readonly turn: Turn;
}

/** What somebody wrote, how far it is, and what they can still do with it. */
export function MinePanel({ sent, state, tryNow, canWrite, forget, turn, asked, ...props }: MinePanelProps) {
  const { texts } = useWords();
  const { activity, doing, send, typed, changeTyped } = props;
  const [removed, setRemoved] = useState<readonly CardInView[]>([]);
  const cards = ownList(doing, removed);
  const isEditing = doing.cards.some((one) => one.type === "card" && typed.edits[one.card.id]);
  const remove = (card: CardInView) => {
    send({ type: "remove-card", cardId: card.id });
    setRemoved((now) => [card, ...now.filter(({ id }) => id !== card.id)]);
    // It is not on the big screen any more; and nothing else may move under the finger.
    if (sent !== null && state.made.get(sent) === card.id) turn.showMine();
  };
  const restore = ({ id }: CardInView) => send({ type: "restore-card", cardId: id });
  const writeAgain = (card: Extract<OwnCard, { type: "refused" }>) => {
    const own = doing.cards.find((one) => one.type === "card" && one.card.id === card.cardId);
    changeTyped((now) =>
      own?.type === "card"
        ? withEdit(now, own.card.id, { before: own.card.text, after: card.text })
        : withTextBack(now, asked.step.id, { ...card, ...card.pitch }),
    );
    forget(card.id, "kept");
    if (own === undefined) turn.ask();
  };
  const unsent = (
    <UnsentList
      stepId={asked.step.id}
      typed={typed}
      changeTyped={changeTyped}
      canWrite={canWrite}
      ask={turn.ask}
    />
  );
  return (
    <>
      {sent === null ? (
        <Heading about="mine">{texts.mine.title}</Heading>
      ) : (
        <>
          <SentNotice id={sent} state={state} tryNow={tryNow} />
          <h2>{texts.mine.title}</h2>
        </>
      )}
      {sent === null && unsent}
      {cards.length === 0 && <p>{texts.mine.none}</p>}
      <ul class="lijst">
        {cards.map((card) => (
          <li key={"card" in card ? card.card.id : card.id}>
            <OwnCardItem
              card={card}
              activity={activity}
              typed={typed}
              changeTyped={changeTyped}
              send={send}
              doing={doing}
              remove={remove}
              restore={restore}
              writeAgain={writeAgain}
              forget={forget}
            />
          </li>
        ))}
      </ul>
      <HelpedPart {...props} />
      <FollowPart {...props} />
      <ProjectCodePart />
      {sent !== null && unsent}
      <CirclePart circles={props.shared.circles} chosen={doing.circle} send={send} />
      <PeoplePart />
      <KeepReport now={props.shared.now} />
      <ReturnCodePart />
      <KeptUntil at={props.shared.keptUntil} />
      {!isEditing && (
        <div class="voet">
          <button type="button" class="knop knop-hoofd" onClick={turn.ask}>
            <Icon name={canWrite ? "plus" : "check"} />
            {canWrite ? texts.write.another : texts.page.done}
          </button>
        </div>
      )}
    </>
  );
}
