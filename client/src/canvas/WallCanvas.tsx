import { type Board, isSilent } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { type Editor, useValue } from "@tldraw/tldraw";
import { memo, useState } from "react";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { BoardCanvas, type CanvasWords } from "./BoardCanvas.tsx";
import { namesOnScreen } from "./clearOfNames.ts";
import { fitUnderHead, isReadable, READABLE_FROM_AFAR } from "./fitCamera.ts";
import { LightedCards } from "./LightedCards.tsx";
import { Spotlight } from "./Spotlight.tsx";
import { useGround } from "./useGround.ts";
import { useWallCamera } from "./useWallCamera.ts";
import { useWindowSize } from "./useWindowSize.ts";
import "./wall.css";

interface WallCanvasProps {
  readonly live: LiveBoard;
  readonly words: CanvasWords;
}

/**
 * The board as the room sees it: whole, and what cannot be read in it is lifted into the light; or one card in the
 * light, at which everybody looks. The page around it is drawn again each second, with the clock; this is not.
 */
export const WallCanvas = memo(function WallCanvas({ live, words }: WallCanvasProps) {
  const [editor, setEditor] = useState<Editor | null>(null);
  const laid = useGround(live);
  const { width, height } = useWindowSize();
  const { bounds } = laid.ground;
  const lit = litCard(laid.board);
  const unit = Math.min(width / 1440, height / 1080);
  useWallCamera(editor, bounds, lit?.pos ?? null, unit);
  // Told by the whole, also while the camera is on one card: cards far away need not be drawn again for that.
  const isFar = useValue(
    "far",
    () =>
      editor !== null && !isReadable(fitUnderHead(bounds, editor.getViewportScreenBounds(), unit).z, height),
    [editor, bounds, height, unit],
  );
  const names = useValue("names of fields", () => {
    if (editor === null || !isFar) return [];
    const { fields } = boardTexts(laid.board);
    const camera = fitUnderHead(bounds, editor.getViewportScreenBounds(), unit);
    return namesOnScreen(laid.ground.parts, ({ field }) => fields[field]?.name ?? "", camera);
  }, [editor, bounds, unit, isFar, laid]);
  return (
    <div className={lit === null ? "licht" : "licht licht-op-een"}>
      <BoardCanvas
        laid={laid}
        mode={LOOK}
        words={words}
        smallestLetters={isFar ? Number.POSITIVE_INFINITY : READABLE_FROM_AFAR * height}
        onEditor={setEditor}
      >
        {lit === null && isFar && isLively(laid.board) && (
          <LightedCards board={laid.board} scale={Math.min(height / 1080, width / 1200)} names={names} />
        )}
        {lit !== null && (
          <Spotlight key={lit.id} board={laid.board} card={lit} unit={unit} width={width / unit} />
        )}
      </BoardCanvas>
    </div>
  );
});

const LOOK = { mode: "look" } as const;

/** Whether there is anything to lift; not while people write in silence: then nothing on the wall asks to be read. */
function isLively(board: Board): boolean {
  return board.cards.size > 0 && !isSilent(board);
}

/** The card at which everybody looks; a card that is taken down is not looked at any more. */
function litCard({ cards, meeting }: Board): Card | null {
  return meeting.spotlight === null ? null : (cards.get(meeting.spotlight) ?? null);
}
