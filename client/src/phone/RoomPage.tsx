/** @jsxImportSource preact */
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { isUnderWay } from "../sync/outbox/OutboxEntry.ts";
import { EndedPage } from "./EndedPage.tsx";
import type { KeptJoin } from "./KeptJoin.ts";
import type { PhoneRoom } from "./PhoneRoom.ts";
import { QuestionPage } from "./QuestionPage.tsx";
import type { Shelf } from "./Shelf.ts";
import { useAnnouncements } from "./useAnnouncements.ts";
import { usePhoneState, useRoom } from "./useRoom.ts";
import { useStayWarning } from "./useStayWarning.ts";
import { WaitingPage } from "./WaitingPage.tsx";

interface RoomPageProps {
  readonly join: KeptJoin;
  readonly shelf: Shelf;
  readonly chooseLanguage: (language: Language) => void;
  readonly joinAgain: () => void;
}

/** The room, from the moment somebody joined it. */
export function RoomPage(props: RoomPageProps) {
  const room = useRoom(props.join);
  return room ? <OpenRoom room={room} {...props} /> : <WaitingPage />;
}

function OpenRoom({ room, joinAgain, ...props }: RoomPageProps & { room: PhoneRoom }) {
  const state = usePhoneState(room);
  const said = useAnnouncements(room);
  const { status, view, entries, lasts } = state;
  const waits = entries.some(isUnderWay);
  useStayWarning(waits && !lasts);
  const page =
    status.at === "ended" ? (
      <EndedPage ending={status.ending} waits={waits} joinAgain={joinAgain} />
    ) : view.shared && view.own ? (
      <QuestionPage room={room} state={state} shared={view.shared} own={view.own} {...props} />
    ) : (
      <WaitingPage state={state} tryNow={() => room.wake()} />
    );
  return (
    <>
      {page}
      <p class="verborgen" role="status">
        {said}
      </p>
    </>
  );
}
