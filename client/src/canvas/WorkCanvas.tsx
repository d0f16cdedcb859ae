import { inReadingOrder } from "@buurtbord/shared/activities/readingOrder.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import type { Editor } from "@tldraw/tldraw";
import { useMemo, useState } from "react";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { BoardCanvas, type CanvasWords } from "./BoardCanvas.tsx";
import type { CanvasHands, CanvasTool } from "./CanvasHands.ts";
import { type CardShape, cardPos, isCardShape } from "./CardShape.ts";
import { LetGo } from "./LetGo.tsx";
import { useGround } from "./useGround.ts";
import { useOwnCamera } from "./useOwnCamera.ts";
import { mayHavePages } from "./wallScope.ts";
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
  /** While a file is held over the board. */
  readonly letGo: string;
  /** Null: whoever works here does not lead. */
  readonly wall: WallHands | null;
}

/** What only who leads does from the canvas. */
interface WallHands {
  /** The cards in view here, in reading order: to be looked at on the wall. */
  readonly onShow: (cardIds: readonly CardId[]) => void;
  /** The wall's next page. */
  readonly onTurn: () => void;
}

/** The board under a facilitator's hands. */
export function WorkCanvas({ live, tool, hands, words, zoomWords, letGo, wall }: WorkCanvasProps) {
  const [editor, setEditor] = useState<Editor | null>(null);
  const laid = useGround(live);
  const hasPages = useMemo(() => mayHavePages(laid), [laid]);
  const showAll = useOwnCamera(editor, laid.ground.bounds);
  return (
    <BoardCanvas
      laid={laid}
      mode={{ mode: "work", tool, hands }}
      words={words}
      smallestLetters={SMALLEST_LETTERS}
      onEditor={setEditor}
    >
      <LetGo editor={editor} ground={laid.ground} hands={hands} words={letGo} />
      <ZoomButtons
        words={zoomWords}
        onIn={() => editor?.zoomIn(undefined, { animation: { duration: ZOOM_MS } })}
        onOut={() => editor?.zoomOut(undefined, { animation: { duration: ZOOM_MS } })}
        onAll={showAll}
        onShow={wall && (() => editor !== null && wall.onShow(cardsInView(editor)))}
        onTurn={hasPages && wall !== null ? wall.onTurn : null}
      />
    </BoardCanvas>
  );
}

/** Those of which the middle is in view, in reading order; of very many those nearest to the middle. */
function cardsInView(editor: Editor): readonly CardId[] {
  const view = editor.getViewportPageBounds();
  const inView = editor
    .getCurrentPageShapes()
    .filter(isCardShape)
    .map((card) => ({ id: card.props.cardId as CardId, at: cardPos(card), box: boxOfShape(card) }))
    .filter(({ at: [x, y] }) => view.containsPoint({ x, y }));
  const far = ({ at: [x, y] }: (typeof inView)[number]) => Math.hypot(x - view.midX, y - view.midY);
  const nearest = inView.sort((one, other) => far(one) - far(other)).slice(0, LIMITS.cardsInLight);
  return inReadingOrder(nearest).map(({ id }) => id);
}

function boxOfShape({ x, y, props: { w, h } }: CardShape): Box {
  return { x, y, w, h };
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
