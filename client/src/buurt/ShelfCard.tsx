import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import { activityName } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { type Ref, useRef, useState } from "react";
import { buurtApi, type ShelfBoard } from "../sync/boardApi/buurtApi.ts";
import { facilitatorTokenFor } from "../sync/keptBuurten/facilitatorTokenFor.ts";
import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import { keptUntilSentence } from "../texts/keptUntilSentence.ts";
import { wasEarlierDay, whenWas } from "../texts/whenWas.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";
import type { BuurtPartProps } from "./BuurtPartProps.ts";
import { HelperLink } from "./HelperLink.tsx";

interface ShelfCardProps extends BuurtPartProps {
  readonly board: ShelfBoard;
  /** It was used last, so it is the likeliest to be used next. */
  readonly isFirst: boolean;
}

/** One board on the shelf: what it is, when it was used, and what can be done with it. */
export function ShelfCard(props: ShelfCardProps) {
  const { board, isFirst, shelf, secret, texts, onChange, onProblem } = props;
  const [asks, setAsks] = useState<"helper" | "take-off" | null>(null);
  const takeOffButton = useRef<HTMLButtonElement>(null);
  const close = () => setAsks(null);
  const leave = () => {
    close();
    takeOffButton.current?.focus();
  };
  const activity = findActivity(board.activity);
  const open = async () => {
    const token = await facilitatorTokenFor(board, secret);
    if (token.ok) location.assign(`/b/${board.id}#${token.value}`);
    else onProblem(token.reason);
  };
  const takeOff = async () => {
    const reply = await buurtApi.takeOff(secret.id, secret.token, board.id);
    if (reply.ok) await onChange();
    else onProblem(reply.reason);
  };
  return (
    <Sheet tint={activity?.kinds[0]?.face.tint ?? "kaart-wit"} seed={board.id} className="buurt-bord">
      <h3>
        <Icon name={activity?.icon ?? "list"} /> <span dir="auto">{board.title}</span>
      </h3>
      <Facts board={board} texts={texts} />
      <Actions
        board={board}
        isFirst={isFirst}
        texts={texts}
        takeOffButton={takeOffButton}
        onOpen={() => void open()}
        onHelper={() => setAsks("helper")}
        onTakeOff={() => setAsks("take-off")}
      />
      {asks === "take-off" && <TakeOffQuestion texts={texts} onNo={leave} onYes={() => void takeOff()} />}
      {asks === "helper" && (
        <HelperLink shelf={shelf} board={board} secret={secret} texts={texts} onClose={close} />
      )}
    </Sheet>
  );
}

function Facts({ board, texts }: Pick<ShelfCardProps, "board" | "texts">) {
  const { language } = texts;
  const { shelf: words, days } = buurtTexts[language];
  const { keepDays, lastActivityAt } = board;
  const when = whenWas(language, days, lastActivityAt, Date.now());
  return (
    <p>
      {activityName(board.activity, language)}
      <small>{filled(language, words.lastActivity, { when })}</small>
      {keepDays !== null && <small>{keptUntilSentence(texts, { keepDays }, lastActivityAt)}</small>}
    </p>
  );
}

interface ActionsProps extends Pick<ShelfCardProps, "board" | "isFirst" | "texts"> {
  readonly takeOffButton: Ref<HTMLButtonElement>;
  readonly onOpen: () => void;
  readonly onHelper: () => void;
  readonly onTakeOff: () => void;
}

/** Of the first board all at once; of the others, forty perhaps, only what one comes for. */
function Actions({ board, isFirst, texts, takeOffButton, onOpen, onHelper, onTakeOff }: ActionsProps) {
  const { shelf: words, help } = buurtTexts[texts.language];
  const { title } = board;
  const [showsMore, setShowsMore] = useState(false);
  const goesOn = isFirst && wasEarlierDay(board.lastActivityAt, Date.now());
  return (
    <div>
      <button
        type="button"
        className={isFirst ? "knop knop-hoofd" : "knop"}
        aria-label={goesOn ? undefined : `${words.open}: ${title}`}
        onClick={onOpen}
      >
        {goesOn ? filled(texts.language, words.goOn, { title }) : words.open}
      </button>
      {!isFirst && (
        <button
          type="button"
          className="knop knop-stil"
          aria-label={`${words.more}: ${title}`}
          aria-expanded={showsMore}
          onClick={() => setShowsMore(!showsMore)}
        >
          <Icon name="more" />
          {words.more}
        </button>
      )}
      {(isFirst || showsMore) && (
        <>
          <button
            type="button"
            className="knop knop-stil"
            aria-label={`${help.action}: ${title}`}
            onClick={onHelper}
          >
            {help.action}
          </button>
          <button
            ref={takeOffButton}
            type="button"
            className="knop knop-stil"
            aria-label={`${words.takeOff}: ${title}`}
            onClick={onTakeOff}
          >
            {words.takeOff}
          </button>
        </>
      )}
    </div>
  );
}

interface TakeOffQuestionProps extends Pick<ShelfCardProps, "texts"> {
  readonly onNo: () => void;
  readonly onYes: () => void;
}

function TakeOffQuestion({ texts, onNo, onYes }: TakeOffQuestionProps) {
  const { shelf: words } = buurtTexts[texts.language];
  return (
    <>
      <p role="alert">{words.takeOffSure}</p>
      <div>
        <button type="button" className="knop" onClick={onNo}>
          {words.takeOffNo}
        </button>
        <button type="button" className="knop knop-weg" onClick={onYes}>
          {words.takeOffYes}
        </button>
      </div>
    </>
  );
}
