/** @jsxImportSource preact */
import { offeredVerbs } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Verb } from "@buurtbord/shared/board/Step.ts";
import type { OwnView, SharedView } from "@buurtbord/shared/protocol/view.ts";
import { useCallback } from "preact/hooks";
import { isUnderWay } from "../sync/outbox/OutboxEntry.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { ConnectionNotice } from "./ConnectionNotice.tsx";
import { CurrentPanel } from "./CurrentPanel.tsx";
import { KeepReport } from "./KeepReport.tsx";
import type { KeptJoin } from "./KeptJoin.ts";
import { LastMinute } from "./LastMinute.tsx";
import { LookUp } from "./LookUp.tsx";
import { litName } from "./litName.ts";
import { NewsNotice } from "./NewsNotice.tsx";
import { ownDoing } from "./ownDoing.ts";
import { WritesFor } from "./PeoplePart.tsx";
import type { PhoneRoom, PhoneState } from "./PhoneRoom.ts";
import { RefusalNotice, useRefusal } from "./RefusalNotice.tsx";
import { SaidWord } from "./SaidWord.tsx";
import type { Shelf } from "./Shelf.ts";
import { SpotlightButton } from "./SpotlightPanel.tsx";
import { TopBar } from "./TopBar.tsx";
import { answerTo, holdsSomething, unsentBeside } from "./Typed.ts";
import { TableBar } from "./tables/TableBar.tsx";
import { useTableFromAddress } from "./tables/useTableFromAddress.ts";
import { useAsked } from "./useAsked.ts";
import type { ChooseLanguage } from "./useLanguage.ts";
import { usePanel } from "./usePanel.ts";
import { useTyped } from "./useTyped.ts";
import { useWords } from "./words.ts";

interface QuestionPageProps {
  readonly room: PhoneRoom;
  readonly state: PhoneState;
  readonly shared: SharedView;
  readonly own: OwnView;
  readonly join: KeptJoin;
  readonly shelf: Shelf;
  readonly chooseLanguage: ChooseLanguage;
}

/** Of a question that is over, but for the words that somebody is in the middle of. */
const FINISHING: readonly Verb[] = ["add"];

/** What the step asks, one thing at a time; and what somebody did before. While phones rest it waits, as it was left. */
export function QuestionPage({ room, state, shared, own, join, shelf, chooseLanguage }: QuestionPageProps) {
  const { texts } = useWords();
  const { step, now } = shared;
  const [panel, turn] = usePanel(step.id, litName(now));
  const [typed, changeTyped] = useTyped(shelf, join.keptAs);
  const [asked, goOn] = useAsked(shared);
  const refusal = useRefusal(room);
  const activity = activityOf(shared.board);
  const doing = ownDoing(own, state.entries, state.status.at !== "online");
  useTableFromAddress(
    shared,
    doing.seat?.group ?? null,
    useCallback((...command) => room.send(...command), [room]),
  );
  const isOver = asked.step.id !== step.id;
  const verbs = isOver ? FINISHING : offeredVerbs(shared);
  const unsent = unsentBeside(typed, asked.step.id);
  // Above the list stands the fate of the card that was sent already.
  const saysItself =
    panel.at === "mine" && state.entries.some((entry) => entry.id === panel.sent && isUnderWay(entry));
  const isAboutSent = panel.at === "mine" && panel.sent !== null;
  const trouble = <ConnectionNotice state={state} tryNow={() => room.wake()} />;
  const lookUp = {
    activity,
    trouble: (
      <>
        {trouble}
        <SaidWord word={now.word} />
        <RefusalNotice refusal={refusal} />
      </>
    ),
    hasTyped: holdsSomething(answerTo(typed, asked.step.id)) || unsent.length > 0,
  };
  const bar = <TableBar room={room} state={state} />;
  const isResting = now.phones === "look-up";
  const look = litName(now) !== null && <SpotlightButton look={turn.showSpotlight} />;
  return (
    <>
      {isResting && (
        <>
          {bar}
          <LookUp {...lookUp} why="lookUp" />
        </>
      )}
      <div class="vel" hidden={isResting}>
        {panel.at === "ask" && verbs.length === 0 ? (
          <>
            {bar}
            <LookUp {...lookUp} why={reasonToLookUp(shared)}>
              {look}
              <KeepReport now={now} />
              <div class="rij">
                <button type="button" class="knop" onClick={turn.showMine}>
                  <Icon name="list" />
                  {texts.mine.title}
                </button>
                <button type="button" class="knop" onClick={turn.showLanguages}>
                  <Icon name="talk" />
                  {texts.page.language}
                </button>
              </div>
            </LookUp>
          </>
        ) : (
          <>
            <TopBar
              own={own}
              mine={doing.cards.length + unsent.length}
              waits={state.entries.some(isUnderWay)}
              panel={panel}
              turn={turn}
              room={room}
              state={state}
            />
            <main class="blad">
              {!saysItself && trouble}
              <SaidWord word={now.word} />
              <RefusalNotice refusal={refusal} />
              {!isAboutSent && <NewsNotice room={room} own={own} about={`${step.id} ${panel.at}`} />}
              <LastMinute clock={state.view.clock} />
              {panel.at === "ask" && <WritesFor change={turn.showMine} />}
              {panel.at === "ask" && look}
              <CurrentPanel
                panel={panel}
                turn={turn}
                verbs={verbs}
                asked={asked}
                goOn={goOn}
                unsent={unsent}
                state={state}
                room={room}
                activity={activity}
                shared={shared}
                name={own.name}
                doing={doing}
                typed={typed}
                changeTyped={changeTyped}
                chooseLanguage={chooseLanguage}
              />
              {panel.at === "ask" && <KeepReport now={now} />}
            </main>
          </>
        )}
      </div>
    </>
  );
}

/** Why there is nothing to do: who just came in does not yet talk with anybody. */
function reasonToLookUp({ step, total, now }: SharedView): "addingClosed" | "lookUp" | "beforeFirst" {
  if (step.verbs.includes("add")) return "addingClosed";
  return total + now.drafts === 0 ? "beforeFirst" : "lookUp";
}
