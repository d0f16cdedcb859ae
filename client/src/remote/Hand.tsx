/** @jsxImportSource preact */
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Controls, SharedView } from "@buurtbord/shared/protocol/view.ts";
import { useMemo } from "preact/hooks";
import { isUnderWay } from "../sync/outbox/OutboxEntry.ts";
import { BackButton } from "./BackButton.tsx";
import { ButtonsPart } from "./ButtonsPart.tsx";
import { CardsPanel } from "./CardsPanel.tsx";
import { LateTables } from "./LateTables.tsx";
import { LightPanel } from "./LightPanel.tsx";
import type { PartProps } from "./PartProps.ts";
import { PhonesPanel } from "./PhonesPanel.tsx";
import { PitchesPanel } from "./PitchesPanel.tsx";
import type { RemoteRoom, RemoteState } from "./RemoteRoom.ts";
import { RevealPanel } from "./RevealPanel.tsx";
import { StepButtons } from "./StepButtons.tsx";
import { Strip } from "./Strip.tsx";
import { stepNames } from "./stepName.ts";
import { useNews } from "./useNews.ts";
import { type Panel, usePanel } from "./usePanel.ts";
import { useTables } from "./useTables.ts";
import { WaitingBar } from "./WaitingBar.tsx";
import { busyCards, busyToggles, wished } from "./wished.ts";
import { useWords } from "./words.ts";

interface HandProps {
  readonly room: RemoteRoom;
  readonly token: string;
  readonly state: RemoteState;
  readonly shared: SharedView;
  readonly controls: Controls;
}

/** Everything that whoever leads has in the hand: the ordinary on one screen, the rest one tap away. */
export function Hand({ room, token, state, shared, controls }: HandProps) {
  const { of } = useWords();
  const [panel, turn] = usePanel();
  const activity = activityOf(shared.board);
  const stepName = useMemo(() => stepNames(activity, controls.steps, of), [activity, controls.steps, of]);
  const [news, say] = useNews(room, stepName);
  const { entries } = state;
  const tables = useTables(
    shared.board.id,
    token,
    shared.groups?.some(({ table }) => table !== null) ?? false,
  );
  const part: PartProps = {
    room,
    state,
    shared,
    controls,
    activity,
    stepName,
    wished: wished(shared, controls, entries),
    busy: busyToggles(entries),
    busyCards: busyCards(entries),
    tables,
    press: (command) => room.press(command),
    turn,
    say: (text) => say({ text, done: null }),
  };
  const waiting = entries.filter((entry) => isUnderWay(entry) && entry.state !== "resting" && entry.late);
  const undo = () => {
    if (news?.done) room.undo(news.done);
    say(null);
  };
  return (
    <>
      <main class="bediening">{partFor(panel, part)}</main>
      <footer class="onder">
        <WaitingBar room={room} waiting={waiting} stepName={stepName} />
        <Strip
          room={room}
          state={state}
          news={news}
          undo={undo}
          isHeld={waiting.length > 0}
          showsPeople={panel === "buttons"}
        />
        {panel === "buttons" ? <StepButtons {...part} /> : <BackButton turn={turn} />}
      </footer>
    </>
  );
}

function partFor(panel: Panel, part: PartProps) {
  switch (panel) {
    case "buttons":
      return <ButtonsPart {...part} />;
    case "reveal":
      return <RevealPanel {...part} />;
    case "light":
      return <LightPanel {...part} />;
    case "cards":
      return <CardsPanel {...part} />;
    case "phones":
      return <PhonesPanel {...part} />;
    case "pitches":
      return <PitchesPanel {...part} />;
    case "tables":
      return <LateTables {...part} />;
    default:
      return unreachable(panel);
  }
}
