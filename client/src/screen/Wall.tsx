import { type Board, isSilent } from "@buurtbord/shared/board/Board.ts";
import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";
import { useMemo, useState } from "react";
import { freshCards } from "../canvas/freshCards.ts";
import { NARROWEST_CANVAS } from "../canvas/narrowestCanvas.ts";
import { useLiveBoard } from "../canvas/useLiveBoard.ts";
import { useWindowSize } from "../canvas/useWindowSize.ts";
import type { PageOf } from "../canvas/WallCanvas.tsx";
import { useKeys } from "../keys/useKeys.ts";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { browserClock } from "../sync/roomSocket/Clock.ts";
import { leftNow, type StepClock } from "../sync/StepClock.ts";
import { listTextsIn } from "../texts/list/listTextsIn.ts";
import { textsIn } from "../texts/textsIn.ts";
import { useBoardPage } from "../ui/react/useBoardPage.ts";
import { useReading } from "../ui/react/useReading.ts";
import { Arrival } from "./Arrival.tsx";
import { BlackWall } from "./BlackWall.tsx";
import { Heap } from "./Heap.tsx";
import { hasBegun } from "./hasBegun.ts";
import { LookBackWall } from "./LookBackWall.tsx";
import { MissedStrip } from "./MissedStrip.tsx";
import type { PastOfBoard } from "./PastOfBoard.ts";
import { StepBar } from "./StepBar.tsx";
import { useBowl } from "./useBowl.ts";
import { useEndOfTime } from "./useEndOfTime.ts";
import { WallBoard } from "./WallBoard.tsx";
import { WallList } from "./WallList.tsx";
import { WordStrip } from "./WordStrip.tsx";
import { freshCount, pageCount, wallCounts } from "./wallCounts.ts";

interface WallProps {
  readonly live: LiveBoard;
  readonly joining: Joining;
  readonly presence: Presence | null;
  readonly clock: StepClock | null;
  /** Of whoever tells a pitch. */
  readonly floorClock: StepClock | null;
  readonly past: PastOfBoard;
}

/** First everybody comes in; with the first card, or when the facilitator goes on, the board is there. */
export function Wall({ live, joining, presence, clock, floorClock, past }: WallProps) {
  const board = useLiveBoard(live);
  const texts = textsIn(board.language);
  const drafts = presence?.drafts ?? 0;
  const { shown, show, cameAt } = useShown(board, drafts);
  const left = useReading(clock && (() => leftNow(clock, browserClock.now())));
  const floorLeft = useReading(floorClock && (() => leftNow(floorClock, browserClock.now())));
  const bowl = useBowl();
  const fresh = useMemo(() => freshCards(board, Date.now()).size, [board]);
  const [page, setPage] = useState<PageOf | null>(null);
  useBoardPage(board, texts.screen.pageTitle);
  useEndOfTime(board.meeting.clock, left, bowl.strike);
  useEndOfTime(board.meeting.floor?.clock ?? null, floorLeft, bowl.strike);

  const { width } = useWindowSize();
  const [wantsList, setWantsList] = useState(false);
  const isNarrow = width < NARROWEST_CANVAS;
  const isList = isNarrow || wantsList;
  useKeys({ l: isNarrow ? null : () => setWantsList(!wantsList) });

  const { wall, lookBack } = board.meeting;
  const isBlack = wall === "black";
  const isUnder = isBlack || lookBack !== null;
  return (
    <>
      <div className={isUnder ? "scherm-alles scherm-donker" : "scherm-alles"} aria-hidden={isUnder}>
        {!isList && (
          <button type="button" className="knop verborgen wand-naar-lijst" onClick={() => setWantsList(true)}>
            {listTextsIn(texts.language).toList}
          </button>
        )}
        {isList ? (
          <WallList
            board={board}
            joining={joining}
            presence={presence}
            left={left}
            texts={texts}
            onBoard={isNarrow ? null : () => setWantsList(false)}
          />
        ) : shown === "arrival" ? (
          <Arrival
            board={board}
            joining={joining}
            people={presence?.here ?? 0}
            now={cameAt}
            texts={texts}
            onBoard={() => show("board")}
          />
        ) : (
          <main className="wand">
            <WallBoard
              live={live}
              board={board}
              joining={joining}
              left={left}
              floorLeft={floorLeft}
              bowl={bowl}
              texts={texts}
              onLargeCode={() => show("arrival")}
              onPage={setPage}
            />
            {isSilent(board) && <Heap drafts={drafts} texts={texts} />}
            <MissedStrip board={board} />
            <WordStrip board={board} />
            <StepBar
              board={board}
              counts={[
                ...pageCount(page, texts),
                ...wallCounts(board, presence, texts),
                ...freshCount(fresh, texts),
              ]}
              notice={left !== null && left <= 0 ? texts.screen.clock.goOn : null}
            />
          </main>
        )}
      </div>
      {lookBack !== null && !isBlack && <LookBackWall board={board} lookBack={lookBack} past={past} />}
      {isBlack && <BlackWall texts={texts} />}
    </>
  );
}

/** What somebody at the laptop asked for holds until the next step. */
function useShown(board: Board, drafts: number) {
  const { currentStep } = board;
  const [asked, setAsked] = useState<{ readonly show: "arrival" | "board"; readonly in: string } | null>(
    null,
  );
  const [first] = useState({ step: currentStep, at: Date.now() });
  const isUnderWay = hasBegun(board, { drafts, hasMoved: first.step !== currentStep, now: first.at });
  const shown = asked?.in === currentStep ? asked.show : isUnderWay ? "board" : "arrival";
  const show = (what: "arrival" | "board") => setAsked({ show: what, in: currentStep });
  return { shown, show, cameAt: first.at };
}
