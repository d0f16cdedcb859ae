import type { Ground } from "@buurtbord/shared/activities/Ground.ts";
import type { Editor } from "@tldraw/tldraw";
import { useGivenFiles } from "../ui/react/useGivenFiles.ts";
import type { CanvasHands, Spot } from "./CanvasHands.ts";
import { fieldAt } from "./fieldAt.ts";
import "./letGo.css";

interface LetGoProps {
  readonly editor: Editor | null;
  readonly ground: Ground;
  readonly hands: Pick<CanvasHands, "layPhotos">;
  readonly words: string;
}

/** Takes images that are dropped or pasted on the board, and says so while one is held over it. */
export function LetGo({ editor, ground, hands, words }: LetGoProps) {
  const isOver = useGivenFiles((files, at) => {
    if (isSheetOpen()) return;
    hands.layPhotos(files, at !== null && editor !== null ? spotAt(editor, ground, at) : null);
  });
  return isOver && !isSheetOpen() ? <p className="laat-los">{words}</p> : null;
}

/** What is given while a sheet lies over the board is for that. */
function isSheetOpen(): boolean {
  return document.querySelector("dialog[open]") !== null;
}

/** Null: it was let go beside the board. */
function spotAt(editor: Editor, ground: Ground, at: { readonly x: number; readonly y: number }): Spot | null {
  if (!editor.getViewportScreenBounds().containsPoint(at)) return null;
  const { x, y } = editor.screenToPage(at);
  const pos = [Math.round(x), Math.round(y)] as const;
  return { pos, field: fieldAt(ground, pos, null) };
}
