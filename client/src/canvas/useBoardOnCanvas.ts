import type { Ground } from "@buurtbord/shared/activities/Ground.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { type Editor, react, registerDefaultSideEffects, type TLShape } from "@tldraw/tldraw";
import { useEffect, useRef } from "react";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { browserClock } from "../sync/roomSocket/Clock.ts";
import type { Arrivals } from "./Arrivals.ts";
import { arrowBetween } from "./arrowBetween.ts";
import { BoardProjector } from "./BoardProjector.ts";
import type { CanvasHands, CanvasMode, CanvasTool } from "./CanvasHands.ts";
import { isCardShape } from "./CardShape.ts";
import { fieldAt } from "./fieldAt.ts";
import { followHand } from "./followHand.ts";
import { isFreehand } from "./freehandShape.ts";
import { HandShown } from "./HandShown.ts";

/** Ties a board to a canvas, both ways: the board is drawn, and what a hand does is told to `mode.hands`. */
export function useBoardOnCanvas(
  editor: Editor | null,
  live: LiveBoard,
  ground: Ground,
  mode: CanvasMode,
  arrivals: Arrivals,
): void {
  const latest = useRef({ ground, mode });
  latest.current = { ground, mode };

  useEffect(() => {
    if (editor === null) return;
    const projector = new BoardProjector(editor, live, arrivals);
    const hands = () => (latest.current.mode.mode === "work" ? latest.current.mode.hands : null);
    const shown = new HandShown(editor, (hand) => hands()?.showHand(hand), browserClock);
    const stopFollowing = followHand(editor, {
      cardsMoved: (places, pointer) => {
        const moves = [...places].map(([cardId, pos]) => {
          const own = live.board.cards.get(cardId)?.field ?? null;
          return { cardId, pos, field: fieldAt(latest.current.ground, pointer ?? pos, own) };
        });
        void hands()
          ?.moveCards(moves)
          .then((back) => projector.showAgain(back));
      },
      drew: (drawings) => {
        const records = new Map<string, unknown>();
        for (const [id, drawing] of drawings) {
          const between = drawing === undefined ? null : arrowBetween(editor, drawing);
          records.set(id, between === null ? plainRecord(drawing) : undefined);
          if (between === null) continue;
          hands()?.connectCards(between.from, between.to);
          projector.drawAgain([id]);
        }
        hands()?.writeFreehand(records);
      },
      underWay: (id, isNew) => shown.touched(id, isNew),
      lettingGo: () => shown.lettingGo(),
    });
    return () => {
      stopFollowing();
      shown.stop();
      projector.stop();
    };
  }, [editor, live, arrivals]);

  useEffect(() => {
    if (editor === null) return;
    editor.updateInstanceState({ isReadonly: mode.mode === "look" });
    return registerDefaultSideEffects(editor);
  }, [editor, mode.mode]);

  const tool = mode.mode === "work" ? mode.tool : "look";
  useEffect(() => {
    if (editor !== null && editor.getCurrentToolId() !== tool) editor.setCurrentTool(tool);
  }, [editor, tool]);

  useTellingHands(editor, latest);
}

/** Tells the page what is selected and which tool the canvas took up by itself. */
function useTellingHands(
  editor: Editor | null,
  latest: { readonly current: { readonly mode: CanvasMode } },
): void {
  useEffect(() => {
    if (editor === null) return;
    const tell = (what: (hands: CanvasHands) => void) => {
      const { mode } = latest.current;
      if (mode.mode === "work") what(mode.hands);
    };
    const stopSelection = react("selection", () => {
      const shapes = editor.getSelectedShapes();
      const cards = shapes.filter(isCardShape).map(({ props }) => props.cardId as CardId);
      const drawings = shapes.filter(isFreehand).map(({ id }) => id);
      tell((hands) => hands.selected({ cards, drawings }));
    });
    const stopTool = react("tool", () => {
      const tool = editor.getCurrentToolId() as CanvasTool;
      tell((hands) => hands.toolChanged(tool));
    });
    return () => {
      stopSelection();
      stopTool();
    };
  }, [editor, latest]);
}

/** As JSON would bring it: what is undefined is left out. */
function plainRecord(record: TLShape | undefined): unknown {
  return record && JSON.parse(JSON.stringify(record));
}
