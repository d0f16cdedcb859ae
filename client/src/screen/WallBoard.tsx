import { stepWords } from "@buurtbord/shared/activities/question.ts";
import { type Board, isSilent, stepOf } from "@buurtbord/shared/board/Board.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { type PageOf, WallCanvas } from "../canvas/WallCanvas.tsx";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { groupsTextsIn } from "../texts/groups/groupsTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import "./dusk.css";
import { toldNow, waitsForTelling } from "@buurtbord/shared/activities/toldNow.ts";
import { CheckSheet } from "./CheckSheet.tsx";
import { CountsSheet } from "./CountsSheet.tsx";
import { showsGroups } from "./GroupsInWords.tsx";
import { GroupsWall } from "./GroupsWall.tsx";
import { JoinCorner } from "./JoinCorner.tsx";
import { PollSheet } from "./PollSheet.tsx";
import { LargeQuestion, Question } from "./Question.tsx";
import { QueueSheet } from "./QueueSheet.tsx";
import { Snippets } from "./Snippets.tsx";
import { ToldSheet } from "./ToldSheet.tsx";
import type { Bowl } from "./useBowl.ts";
import { useCelebration } from "./useCelebration.ts";
import { useIsNew } from "./useIsNew.ts";
import { WallClock } from "./WallClock.tsx";

interface WallBoardProps {
  readonly live: LiveBoard;
  readonly board: Board;
  readonly joining: Joining;
  /** Seconds that are left of the step; null: no clock runs. */
  readonly left: number | null;
  /** The same of whoever tells a pitch. */
  readonly floorLeft: number | null;
  readonly bowl: Bowl;
  readonly texts: TableTexts;
  readonly onLargeCode: () => void;
  /** Which page of a large board lies there; null: all of it is seen. */
  readonly onPage: (page: PageOf | null) => void;
}

/** The board with its question above it, or the question alone; one card in the light goes before either. */
export function WallBoard(props: WallBoardProps) {
  const { live, board, joining, left, floorLeft, bowl, texts, onLargeCode, onPage } = props;
  const step = stepOf(board);
  const { spotlight, part, clock } = board.meeting;
  const isLit = spotlight !== null && board.cards.has(spotlight);
  const told = toldNow(board);
  const isPolled = step.verbs.includes("poll");
  const onlyQuestion = step.wall === "question" && !isPolled && !isLit && part === null && told === null;
  const { prompt } = stepWords(boardTexts(board), step);
  const findsTable = showsGroups(board) && step.verbs.includes("choose");
  const words = findsTable ? groupsTextsIn(texts.language).wall.title : prompt;
  const isNew = useIsNew(`${step.id} ${words}`);
  const celebrates = useCelebration(board.meeting);
  return (
    <div className={isLit ? "wand-doek wand-doek-licht" : "wand-doek"}>
      <div className={onlyQuestion ? "wand-bord wand-bord-weg" : "wand-bord"}>
        <WallCanvas live={live} words={texts.canvas} onPage={onPage} />
      </div>
      {!isLit && part === null && step.verbs.includes("answer") && <CheckSheet board={board} />}
      {!isLit && part === null && isPolled && <PollSheet board={board} />}
      {!isLit && part === null && step.template === "count" && <CountsSheet board={board} />}
      {!isLit && part === null && told === null && showsGroups(board) && <GroupsWall board={board} />}
      {told !== null && <ToldSheet board={board} told={told} />}
      {waitsForTelling(board) && !onlyQuestion && <QueueSheet board={board} />}
      {onlyQuestion && (
        <LargeQuestion step={step.id} words={words} isNew={isNew} aboveHeap={isSilent(board)} />
      )}
      <div className="wand-kop">
        {!onlyQuestion && <Question step={step.id} words={words} isNew={isNew} />}
        {told !== null && floorLeft !== null ? (
          <WallClock left={floorLeft} total={told.clock.seconds} bowl={bowl} texts={texts} />
        ) : (
          left !== null && <WallClock left={left} total={clock?.seconds ?? 0} bowl={bowl} texts={texts} />
        )}
        <JoinCorner joining={joining} door={board.door} texts={texts} onLarge={onLargeCode} />
      </div>
      {celebrates && <Snippets />}
    </div>
  );
}
