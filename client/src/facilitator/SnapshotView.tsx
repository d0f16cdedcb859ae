import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { useEffect, useMemo, useRef } from "react";
import { LookCanvas } from "../canvas/WorkCanvas.tsx";
import type { SnapshotBoard } from "../sync/boardApi/boardApi.ts";
import { stillBoard } from "../sync/boardSync/LiveBoard.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { SnapshotTime } from "./SnapshotTime.tsx";

interface SnapshotViewProps extends SnapshotBoard {
  readonly snapshot: Snapshot;
  readonly texts: TableTexts;
  readonly onBack: () => void;
}

/** The board as it was at a saved moment. One can only look. */
export function SnapshotView({ snapshot, board, freehand, texts, onBack }: SnapshotViewProps) {
  const live = useMemo(() => stillBoard(board, freehand), [board, freehand]);
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
