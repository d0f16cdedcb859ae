import type { Editor } from "@tldraw/tldraw";
import { useState } from "react";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { BoardCanvas, type CanvasWords } from "./BoardCanvas.tsx";
import type { CanvasHands, CanvasTool } from "./CanvasHands.ts";
import { useGround } from "./useGround.ts";
import { useOwnCamera } from "./useOwnCamera.ts";
import { ZoomButtons, type ZoomWords } from "./ZoomButtons.tsx";

/** Near by, letters are read much smaller than from the back row. In pixels. */
const SMALLEST_LETTERS = 8;
const ZOOM_MS = 220;

interface WorkCanvasProps {
  readonly live: LiveBoard;
  readonly tool: CanvasTool;
  readonly hands: CanvasHands;
  readonly words: CanvasWords;
  readonly zoomWords: ZoomWords;
}

/** The board under a facilitator's hands. */
export function WorkCanvas({ live, tool, hands, words, zoomWords }: WorkCanvasProps) {
  const [editor, setEditor] = useState<Editor | null>(null);
  const laid = useGround(live);
  const showAll = useOwnCamera(editor, laid.ground.bounds);
  return (
    <BoardCanvas
      laid={laid}
      mode={{ mode: "work", tool, hands }}
      words={words}
      smallestLetters={SMALLEST_LETTERS}
      onEditor={setEditor}
    >
      <ZoomButtons
        words={zoomWords}
        onIn={() => editor?.zoomIn(undefined, { animation: { duration: ZOOM_MS } })}
        onOut={() => editor?.zoomOut(undefined, { animation: { duration: ZOOM_MS } })}
        onAll={showAll}
      />
    </BoardCanvas>
  );
}

/** A board of another moment: one may look around, nothing more. */
export function LookCanvas({ live, words }: Pick<WorkCanvasProps, "live" | "words">) {
  const [editor, setEditor] = useState<Editor | null>(null);
  const laid = useGround(live);
  useOwnCamera(editor, laid.ground.bounds);
  return (
    <BoardCanvas
      laid={laid}
      mode={LOOK}
      words={words}
      smallestLetters={SMALLEST_LETTERS}
      onEditor={setEditor}
    />
  );
}

const LOOK = { mode: "look" } as const;
