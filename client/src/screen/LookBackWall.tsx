import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { LookBack } from "@buurtbord/shared/board/Meeting.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { growthTextsIn } from "../texts/growth/growthTextsIn.ts";
import { GardenWall } from "./GardenWall.tsx";
import { GrowthWall } from "./GrowthWall.tsx";
import { LapseWall } from "./LapseWall.tsx";
import type { PastOfBoard } from "./PastOfBoard.ts";
import { usePast } from "./usePast.ts";
import "./lookBackWall.css";

interface LookBackWallProps {
  readonly board: Board;
  readonly lookBack: LookBack;
  readonly past: PastOfBoard;
}

/** The wall tells of before; the board waits under it and is back at once. */
export function LookBackWall({ board, lookBack, past }: LookBackWallProps) {
  return (
    <main className="terugblik">
      {lookBack.show === "growth" ? (
        <SinceMoment key={lookBack.since} board={board} since={lookBack.since} past={past} />
      ) : lookBack.show === "time-lapse" ? (
        <WholeLapse board={board} seconds={lookBack.seconds} past={past} />
      ) : lookBack.show === "garden" ? (
        <GardenWall board={board} past={past} />
      ) : (
        unreachable(lookBack)
      )}
    </main>
  );
}

function SinceMoment({
  board,
  since,
  past,
}: Pick<LookBackWallProps, "board" | "past"> & {
  readonly since: Extract<LookBack, { show: "growth" }>["since"];
}) {
  const moment = usePast(() => past.moment(since));
  return moment.state === "here" ? (
    <GrowthWall since={moment.value} board={board} past={past} />
  ) : (
    <Unread board={board} state={moment.state} />
  );
}

function WholeLapse({
  board,
  seconds,
  past,
}: Pick<LookBackWallProps, "board" | "past"> & Pick<Extract<LookBack, { show: "time-lapse" }>, "seconds">) {
  const lapse = usePast(past.lapse);
  return lapse.state === "here" ? (
    <LapseWall lapse={lapse.value} board={board} seconds={seconds} />
  ) : (
    <Unread board={board} state={lapse.state} />
  );
}

function Unread({ board, state }: { readonly board: Board; readonly state: "waiting" | "unreadable" }) {
  const words = growthTextsIn(board.language);
  return <p className="terugblik-wacht">{state === "waiting" ? words.loading : words.unreadable}</p>;
}
