import { type Editor, useValue } from "@tldraw/tldraw";
import { useState } from "react";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { BoardCanvas, type CanvasWords } from "./BoardCanvas.tsx";
import { isReadable, READABLE_FROM_AFAR } from "./fitCamera.ts";
import { LightedCards } from "./LightedCards.tsx";
import { useGround } from "./useGround.ts";
import { useWallCamera } from "./useWallCamera.ts";
import { useWindowSize } from "./useWindowSize.ts";
import "./wall.css";

interface WallCanvasProps {
  readonly live: LiveBoard;
  readonly words: CanvasWords;
}

/** The board as the room sees it: always whole; what cannot be read in it is lifted into the light. */
export function WallCanvas({ live, words }: WallCanvasProps) {
  const [editor, setEditor] = useState<Editor | null>(null);
  const laid = useGround(live);
  const { width, height } = useWindowSize();
  useWallCamera(editor, laid.ground.bounds);
  const isFar = useValue("far", () => editor !== null && !isReadable(editor.getZoomLevel(), height), [
    editor,
    height,
  ]);
  return (
    <BoardCanvas
      laid={laid}
      mode={LOOK}
      words={words}
      smallestLetters={READABLE_FROM_AFAR * height}
      onEditor={setEditor}
    >
      {isFar && laid.board.cards.size > 0 && (
        <LightedCards board={laid.board} scale={Math.min(height / 1080, width / 1200)} />
      )}
    </BoardCanvas>
  );
}

const LOOK = { mode: "look" } as const;
