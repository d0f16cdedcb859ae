/** @jsxImportSource preact */
import type { View } from "@buurtbord/shared/protocol/view.ts";
import { useContext, useMemo } from "preact/hooks";
import { isUnderWay } from "../sync/outbox/OutboxEntry.ts";
import { PhotoAlbum } from "../sync/photos/PhotoAlbum.ts";
import { smallPhoto } from "../sync/photos/smallPhoto.ts";
import { SeenPhotosContext } from "../ui/preact/SeenPhotos.ts";
import { useStateOf } from "../ui/preact/useStateOf.ts";
import { EndedPage } from "./EndedPage.tsx";
import { GonePage } from "./GonePage.tsx";
import type { KeptJoin } from "./KeptJoin.ts";
import { keptView } from "./KeptView.ts";
import { KioskContext } from "./KioskContext.ts";
import { PhonePhotosContext } from "./PhonePhotos.ts";
import type { PhoneRoom } from "./PhoneRoom.ts";
import { QuestionPage } from "./QuestionPage.tsx";
import type { Shelf } from "./Shelf.ts";
import { keptAsAt } from "./tables/keptTables.ts";
import { TableBar } from "./tables/TableBar.tsx";
import { TableContext } from "./tables/TableContext.ts";
import { useFateOf } from "./tables/useFateOf.ts";
import { type OwnTable, ownTable, useTable } from "./tables/useTable.ts";
import { useWordsBrought } from "./tables/useWordsBrought.ts";
import { useAnnouncements } from "./useAnnouncements.ts";
import { useKeptView } from "./useKeptView.ts";
import type { ChooseLanguage } from "./useLanguage.ts";
import { useQuiet } from "./useQuiet.ts";
import { type OpenStore, useRoom } from "./useRoom.ts";
import { useStayWarning } from "./useStayWarning.ts";
import { WaitingPage } from "./WaitingPage.tsx";

/** So long a tablet waits for its visitor. */
const VISIT_QUIET_MS = 120_000;

interface RoomPageProps {
  readonly join: KeptJoin;
  /** What they saw as they came in: until the room itself answers. */
  readonly firstView?: View | null;
  readonly shelf: Shelf;
  readonly chooseLanguage: ChooseLanguage;
  /** Where commands wait until they are on the server's disk. */
  readonly openStore?: OpenStore;
  /** Lets go of all that this phone kept of the board. */
  readonly forget: () => void;
  readonly joinAgain: () => void;
}

/** The room, from the moment somebody joined it. */
export function RoomPage(props: RoomPageProps) {
  const { boardId, token, keptAs } = props.join;
  const kept = useMemo(() => keptView(props.shelf, keptAs), [props.shelf, keptAs]);
  const room = useRoom(props.join, { first: props.firstView ?? null, kept }, props.openStore);
  const photos = useMemo(() => new PhotoAlbum(boardId, token, smallPhoto), [boardId, token]);
  if (room === null) return <WaitingPage />;
  return (
    <SeenPhotosContext.Provider value={photos}>
      <PhonePhotosContext.Provider value={room.photos}>
        <RoomAndTable room={room} {...props} />
      </PhonePhotosContext.Provider>
    </SeenPhotosContext.Provider>
  );
}

function OpenRoom({ room, forget, joinAgain, ...props }: RoomPageProps & { room: PhoneRoom }) {
  const state = useStateOf(room);
  const said = useAnnouncements(room);
  const { status, view, entries, lasts } = state;
  const waits = entries.some(isUnderWay);
  useStayWarning(waits && !lasts);
  useKeptView(props.shelf, props.join.keptAs, state);
  useFateOf(state);
  const visit = useContext(KioskContext);
  useQuiet(VISIT_QUIET_MS, visit === null || waits ? null : visit.finish);
  const page = state.gone ? (
    <GonePage forget={forget} joinAgain={joinAgain} />
  ) : status.at === "ended" ? (
    <EndedPage
      ending={status.ending}
      waiting={entries.filter(isUnderWay)}
      forget={(id) => room.forget(id)}
      joinAgain={joinAgain}
    />
  ) : view.shared && view.own ? (
    <QuestionPage room={room} state={state} shared={view.shared} own={view.own} {...props} />
  ) : (
    <>
      <TableBar room={room} state={state} />
      <WaitingPage state={state} tryNow={() => room.wake()} />
    </>
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

/** A room, and beside it the table of one's group: only one of these is in sight. */
function RoomAndTable({ room, ...props }: RoomPageProps & { room: PhoneRoom }) {
  const { view, gone } = useStateOf(room);
  const here = useTable(view);
  const { keptAs } = props.join;
  const isAtTable = useContext(TableContext)?.at === "table";
  const table = useWordsBrought(isAtTable ? null : here.open, view.shared, {
    ...props,
    keptAs,
    openStore: props.openStore,
  });
  if (isAtTable) return <OpenRoom room={room} {...props} />;
  const isInHall = here.at === "hall" || table === null;
  const way =
    table !== null && ownTable(view) !== null
      ? ({ at: "hall", table, toTable: here.toTable } as const)
      : null;
  return (
    <>
      {table !== null && !gone && (
        <div key={table.boardId} class="vel" hidden={isInHall}>
          <TableContext.Provider value={{ at: "table", table, here, hall: room }}>
            <RoomPage {...props} join={joinAt(table, props.join)} firstView={null} joinAgain={here.toHall} />
          </TableContext.Provider>
        </div>
      )}
      <div key="hall" class="vel" hidden={!isInHall && !gone}>
        <TableContext.Provider value={way}>
          <OpenRoom room={room} {...props} />
        </TableContext.Provider>
      </div>
    </>
  );
}

/** The same person, by the same token; what they type and send there is kept apart. */
function joinAt({ boardId }: OwnTable, join: KeptJoin): KeptJoin {
  return { ...join, boardId, keptAs: keptAsAt(join.keptAs, boardId) };
}
