/** @jsxImportSource preact */
import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { CardPhoto } from "../ui/preact/CardPhoto.tsx";
import { Icon } from "../ui/preact/Icon.tsx";
import { AgreementWords } from "./AgreementWords.tsx";
import { EditForm } from "./EditForm.tsx";
import { FulfilPart, type FulfilProps } from "./FulfilPart.tsx";
import { kindOf, tintOf } from "./kindOf.ts";
import { OwnPhoto } from "./OwnPhoto.tsx";
import type { OwnCard, OwnDoing } from "./ownDoing.ts";
import type { DownCard } from "./ownList.ts";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";
import { PitchWords } from "./PitchWords.tsx";
import { ProgressLine, RestLine, WhereLine } from "./ProgressLine.tsx";
import { RemovedCard } from "./RemovedCard.tsx";
import { SaidTimes } from "./SaidTimes.tsx";
import { StateLine } from "./StateLine.tsx";
import { type Typed, withEdit } from "./Typed.ts";
import type { ChangeTyped } from "./useTyped.ts";
import { useWords } from "./words.ts";

type Refused = Extract<OwnCard, { type: "refused" }>;

interface OwnCardItemProps {
  readonly card: OwnCard | DownCard;
  readonly activity: Activity;
  readonly typed: Typed;
  readonly changeTyped: ChangeTyped;
  readonly send: PanelProps["send"];
  readonly doing: OwnDoing;
  readonly remove: (card: CardInView) => void;
  readonly restore: (card: CardInView) => void;
  readonly writeAgain: (card: Refused) => void;
  readonly forget: (id: CommandId) => void;
}

/** One card of this person's own, with what can be done with it now. */
export function OwnCardItem({ card, activity, typed, changeTyped, ...actions }: OwnCardItemProps) {
  switch (card.type) {
    case "new":
      return <NewCard card={card} activity={activity} />;
    case "refused":
      return <RefusedCard card={card} writeAgain={actions.writeAgain} forget={actions.forget} />;
    case "down":
      return <RemovedCard down={card} restore={() => actions.restore(card.card)} />;
    case "card": {
      const edit = typed.edits[card.card.id];
      if (edit) {
        return (
          <EditForm
            card={card.card}
            activity={activity}
            edit={edit}
            changeTyped={changeTyped}
            send={actions.send}
          />
        );
      }
      const begin = () =>
        changeTyped((now) => withEdit(now, card.card.id, { before: card.card.text, after: card.card.text }));
      return (
        <BoardCard
          own={card}
          activity={activity}
          edit={begin}
          remove={() => actions.remove(card.card)}
          fulfil={{ doing: actions.doing, typed, changeTyped, send: actions.send }}
        />
      );
    }
    default:
      return unreachable(card);
  }
}

function NewCard({ card, activity }: { card: Extract<OwnCard, { type: "new" }>; activity: Activity }) {
  const { face } = kindOf(activity, card.kind);
  const isLost = card.progress === "not-saved";
  return (
    <Paper seed={card.id} tint={isLost ? "wit" : face.tint} unsaved={isLost} class="kaart">
      <UnsentWords card={card} />
      {card.restsUntil === null ? (
        <ProgressLine progress={card.progress} />
      ) : (
        <RestLine until={card.restsUntil} />
      )}
    </Paper>
  );
}

/** With the photo from this phone. */
function UnsentWords({ card: { text, photo } }: { card: Pick<Refused, "text" | "photo"> }) {
  const { texts } = useWords();
  return (
    <>
      {photo !== null && <OwnPhoto photo={photo} words={texts.photo.own} />}
      {text !== "" && (
        <p class="kaart-tekst" dir="auto">
          {text}
        </p>
      )}
    </>
  );
}

function RefusedCard({
  card,
  writeAgain,
  forget,
}: { card: Refused } & Pick<OwnCardItemProps, "writeAgain" | "forget">) {
  const { texts } = useWords();
  return (
    <Paper seed={card.id} tint="wit" unsaved class="kaart">
      <UnsentWords card={card} />
      <StateLine icon="cross" loose>
        {texts.mine.refused}
      </StateLine>
      <p>{texts.refusals[card.refusal]}</p>
      <div class="rij">
        <button type="button" class="knop" onClick={() => writeAgain(card)}>
          <Icon name="pencil" />
          {texts.mine.writeAgain}
        </button>
        <button type="button" class="knop" onClick={() => forget(card.id)}>
          <Icon name="trash" />
          {texts.mine.forget}
        </button>
      </div>
    </Paper>
  );
}

interface BoardCardProps {
  readonly own: Extract<OwnCard, { type: "card" }>;
  readonly activity: Activity;
  readonly fulfil: FulfilProps;
  readonly edit: () => void;
  readonly remove: () => void;
}

function BoardCard({ own, activity, fulfil, edit, remove }: BoardCardProps) {
  const { texts, say, of } = useWords();
  const words = of(activity).kinds[own.card.kind]?.fulfilled;
  const { card, text, progress } = own;
  return (
    <Paper seed={card.id} tint={tintOf(activity, card)} class="kaart">
      {card.photo && <CardPhoto photo={card.photo} words={texts.photo.ofCard} />}
      {text !== "" && (
        <p class="kaart-tekst" dir="auto">
          {text}
        </p>
      )}
      {card.pitch && <PitchWords pitch={card.pitch} words={of(activity).kinds[card.kind]?.pitch} />}
      <AgreementWords card={card} />
      {card.said && <SaidTimes times={card.said.times} />}
      {card.joined > 0 && card.agreement === undefined && (
        <StateLine icon="group">{say(of(activity).join.people, { n: card.joined })}</StateLine>
      )}
      {progress === "saved" ? <WhereLine state={card.state} /> : <ProgressLine progress={progress} />}
      {words && card.state === "shown" && progress === "saved" && (
        <FulfilPart card={card} words={words} isOwn {...fulfil} />
      )}
      {progress === "saved" && (
        <div class="rij">
          {/* What others said too is not one person's to change. */}
          {!card.said && (
            <button type="button" class="knop" onClick={edit}>
              <Icon name="pencil" />
              {texts.mine.edit}
              <span class="verborgen">: {cardName({ text }, texts)}</span>
            </button>
          )}
          <button type="button" class="knop" onClick={remove}>
            <Icon name="trash" />
            {texts.mine.remove}
            <span class="verborgen">: {cardName({ text }, texts)}</span>
          </button>
        </div>
      )}
    </Paper>
  );
}
