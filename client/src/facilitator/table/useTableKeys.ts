import type { CanvasTool } from "../../canvas/CanvasHands.ts";
import { useKeys } from "../../keys/useKeys.ts";
import { goToPart, isInPart } from "../keys/goToPart.ts";
import { LETTER } from "../keys/keyGroups.ts";
import { putsDown } from "../keys/putsDown.ts";
import { usePartsKey } from "../keys/usePartsKey.ts";
import { useUndoKey } from "../useUndoKey.ts";

interface TableForKeys {
  /** Null: there is no canvas. */
  readonly tool: CanvasTool | null;
  readonly onTool: (tool: CanvasTool) => void;
  readonly isList: boolean;
  readonly onList: (isList: boolean) => void;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onWrite: () => void;
  readonly onKeys: () => void;
}

/** What each key does at a group's laptop: the same as for who leads, without what leads. */
export function useTableKeys({ tool, onTool, isList, onList, ...table }: TableForKeys): void {
  useUndoKey(table.onUndo);
  usePartsKey();
  useKeys({
    [LETTER.write]: table.onWrite,
    [LETTER.undo]: table.canUndo ? table.onUndo : null,
    [LETTER.list]: () => (isList && !isInPart("side") ? goToPart("side") : onList(!isList)),
    [LETTER.board]: () => goToPart(tool === null ? "side" : "board"),
    [LETTER.connect]: tool === null ? null : () => onTool(tool === "connect" ? "select" : "connect"),
    escape: putsDown(tool, onTool),
    [LETTER.keys]: table.onKeys,
  });
}
