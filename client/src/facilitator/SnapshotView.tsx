import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { useMemo, useState } from "react";
import { NARROWEST_CANVAS } from "../canvas/narrowestCanvas.ts";
import { useWindowSize } from "../canvas/useWindowSize.ts";
import { LookCanvas } from "../canvas/WorkCanvas.tsx";
import { BoardInWords } from "../list/BoardInWords.tsx";
import type { SnapshotBoard } from "../sync/boardApi/boardApi.ts";
import { stillBoard } from "../sync/boardSync/LiveBoard.ts";
import { growthTextsIn } from "../texts/growth/growthTextsIn.ts";
import { momentsTextsIn } from "../texts/moments/momentsTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { MomentSheet } from "./MomentSheet.tsx";
import { SnapshotTime } from "./SnapshotTime.tsx";

interface SnapshotViewProps extends SnapshotBoard {
  readonly snapshot: Snapshot;
  readonly texts: TableTexts;
  readonly onBack: () => void;
}

/** The board as it was at a saved moment, drawn or in words. One can only look; the desk under it waits. */
export function SnapshotView({ snapshot, board, freehand, texts, onBack }: SnapshotViewProps) {
  const live = useMemo(() => stillBoard(board, freehand), [board, freehand]);
  const { width } = useWindowSize();
  const [wantsList, setWantsList] = useState(false);
  const isNarrow = width < NARROWEST_CANVAS;
  const isList = isNarrow || wantsList;
  const toggle = () => setWantsList(!wantsList);
  const { readOnly, back } = texts.facilitator.snapshots;
  const { toList, toDrawing } = growthTextsIn(texts.language);
  return (
    <MomentSheet label={snapshot.name} onBack={onBack} onList={isNarrow ? null : toggle}>
      <header>
        <h2>
          <span dir="auto">{snapshot.name}</span> <SnapshotTime snapshot={snapshot} texts={texts} />
        </h2>
        <p>
          {readOnly}
          {snapshot.hasGap && ` ${momentsTextsIn(texts.language).gap}`}
        </p>
        {!isNarrow && (
          <button type="button" className="knop" onClick={toggle}>
            <Icon name={isList ? "screen" : "list"} />
            {isList ? toDrawing : toList}
          </button>
        )}
        <button type="button" className="knop" onClick={onBack}>
          {back}
        </button>
      </header>
      {isList ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the window is read on with keys
        <div className="moment-lijst" tabIndex={0}>
          <BoardInWords board={board} texts={texts} />
        </div>
      ) : (
        <LookCanvas live={live} words={texts.canvas} />
      )}
    </MomentSheet>
  );
}
