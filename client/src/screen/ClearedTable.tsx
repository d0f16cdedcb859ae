import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { ReactNode } from "react";
import "./clearedTable.css";

/** What lies on the canvas is out of the way for one sheet of paper, on the same table. */
export function ClearedTable({ board, children }: { readonly board: Board; readonly children: ReactNode }) {
  const { table } = activityOf(board).layout(board);
  return (
    <div className="wand-leeg" style={{ background: `var(--${table})` }}>
      {children}
    </div>
  );
}
