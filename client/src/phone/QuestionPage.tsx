/** @jsxImportSource preact */
import { offeredVerbs } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { OwnView, SharedView } from "@buurtbord/shared/protocol/view.ts";
import { isUnderWay } from "../sync/outbox/OutboxEntry.ts";
import { ConnectionNotice } from "./ConnectionNotice.tsx";
import { CurrentPanel } from "./CurrentPanel.tsx";
import type { KeptJoin } from "./KeptJoin.ts";
import { LookUp } from "./LookUp.tsx";
import { ownDoing } from "./ownDoing.ts";
import type { PhoneRoom, PhoneState } from "./PhoneRoom.ts";
import { RefusalNotice } from "./RefusalNotice.tsx";
import type { Shelf } from "./Shelf.ts";
import { TopBar } from "./TopBar.tsx";
import { useDraft } from "./useDraft.ts";
import { usePanel } from "./usePanel.ts";

interface QuestionPageProps {
  readonly room: PhoneRoom;
  readonly state: PhoneState;
  readonly shared: SharedView;
  readonly own: OwnView;
  readonly join: KeptJoin;
  readonly shelf: Shelf;
  readonly chooseLanguage: (language: Language) => void;
}

/** What the step asks, one thing at a time; and what somebody did before. */
export function QuestionPage({ room, state, shared, own, join, shelf, chooseLanguage }: QuestionPageProps) {
  const [panel, turn] = usePanel(shared.step.id);
  const [draft, changeDraft] = useDraft(shelf, join.boardId);
  const activity = activityOf(shared.board);
  const doing = ownDoing(own, state.entries, state.status.at !== "online");
  const verbs = offeredVerbs(shared);
  if (panel.at === "ask" && verbs.length === 0) {
    return <LookUp activity={activity} step={shared.step} draft={draft} turn={turn} />;
  }
  // Above the list stands the fate of the card that was sent already.
  const saysItself =
    panel.at === "mine" && state.entries.some((entry) => entry.id === panel.sent && isUnderWay(entry));
  const tryNow = () => room.wake();
  return (
    <>
      <TopBar
        name={own.name}
        mine={doing.cards.length}
        waits={state.entries.some(isUnderWay)}
        panel={panel}
        turn={turn}
      />
      <main class="blad">
        {!saysItself && <ConnectionNotice state={state} tryNow={tryNow} />}
        <RefusalNotice room={room} />
        <CurrentPanel
          panel={panel}
          turn={turn}
          verbs={verbs}
          state={state}
          room={room}
          activity={activity}
          shared={shared}
          doing={doing}
          draft={draft}
          changeDraft={changeDraft}
          chooseLanguage={chooseLanguage}
        />
      </main>
    </>
  );
}
