import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { useEffect, useMemo, useRef } from "react";
import { LookCanvas } from "../canvas/WorkCanvas.tsx";
import { stillBoard } from "../sync/boardSync/LiveBoard.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { SnapshotTime } from "./SnapshotTime.tsx";

interface SnapshotViewProps {
  readonly snapshot: Snapshot;
  readonly board: Board;
  readonly texts: TableTexts;
  readonly onBack: () => void;
}

/** The board as it was at a saved moment. One can only look. */
export function SnapshotView({ snapshot, board, texts, onBack }: SnapshotViewProps) {
  const live = useMemo(() => stillBoard(board), [board]);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const { readOnly, back: backWord } = texts.facilitator.snapshots;
  return (
    <section className="moment" aria-label={snapshot.name}>
      <header>
        <h2>
          <span dir="auto">{snapshot.name}</span> <SnapshotTime snapshot={snapshot} texts={texts} />
        </h2>
        <p>{readOnly}</p>
        <button ref={back} type="button" className="knop" onClick={onBack}>
          {backWord}
        </button>
      </header>
      <LookCanvas live={live} words={texts.canvas} />
    </section>
  );
}
