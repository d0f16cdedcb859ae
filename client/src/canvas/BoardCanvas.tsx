import { CARD_TEXT } from "@buurtbord/shared/activities/cardBox.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Meeting } from "@buurtbord/shared/board/Meeting.ts";
import {
  ArrowShapeTool,
  atom,
  computed,
  createTLStore,
  DrawShapeTool,
  type Editor,
  NoteShapeTool,
  SelectTool,
  TextShapeTool,
  TldrawEditor,
} from "@tldraw/tldraw";
import "@tldraw/tldraw/tldraw.css";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { Arrivals, AT_REST_MS } from "./Arrivals.ts";
import "./canvas.css";
import { CanvasContext, type CanvasSurroundings } from "./CanvasContext.ts";
import type { CanvasMode } from "./CanvasHands.ts";
import { CanvasKeys } from "./CanvasKeys.tsx";
import { LayersContext } from "./CanvasLayers.tsx";
import { freshCards, isSame } from "./freshCards.ts";
import "./cards.css";
import { connectTool, type PulledThread } from "./ConnectTool.ts";
import { CANVAS_COMPONENTS } from "./canvasComponents.tsx";
import {
  ASSET_URLS,
  cameraOptions,
  canvasOptions,
  canvasUser,
  prepareEditor,
  TEXT_OPTIONS,
} from "./canvasParts.ts";
import { askLess } from "./far/hitTests.ts";
import { shownCards } from "./far/shownCards.ts";
import { glide } from "./glide.ts";
import { isCalm } from "./isCalm.ts";
import { LookTool } from "./LookTool.ts";
import { SHAPE_UTILS } from "./shapeUtils.ts";
import { useBoardOnCanvas } from "./useBoardOnCanvas.ts";
import type { LaidBoard } from "./useGround.ts";

/** Words that voices read; what is drawn says itself. */
export interface CanvasWords {
  readonly canvas: string;
  readonly cardWords: string;
  readonly isNew: string;
  readonly broken: string;
}

interface BoardCanvasProps {
  readonly laid: LaidBoard;
  readonly mode: CanvasMode;
  readonly words: CanvasWords;
  /** Below this height of letters, in pixels, a card is drawn without its words. */
  readonly smallestLetters: number;
  /** Called with the editor when it is there; for what in this folder steers the camera. */
  readonly onEditor: (editor: Editor | null) => void;
  /** Laid over the canvas: never over tldraw's watermark, at the lower right. */
  readonly children?: ReactNode;
}

/** A board, drawn by tldraw. Nothing of tldraw leaves this folder. */
export function BoardCanvas({ laid, mode, words, smallestLetters, onEditor, children }: BoardCanvasProps) {
  const { live, board, ground } = laid;
  const [editor, setEditor] = useState<Editor | null>(null);
  const latestMode = useRef(mode);
  latestMode.current = mode;
  const parts = useCanvasParts(latestMode, board.language, words);
  const lit = litCards(board.meeting);
  const { pulled, arrivals, far, spotlight, fresh } = parts;

  useEffect(() => onEditor(editor), [editor, onEditor]);
  useEffect(() => {
    far.below.set(smallestLetters);
    far.editor.set(editor);
  }, [far, smallestLetters, editor]);
  useEffect(() => {
    spotlight.set(new Set(lit === "" ? [] : (lit.split(" ") as CardId[])));
  }, [spotlight, lit]);
  useEffect(() => {
    const now = freshCards(board, Date.now());
    if (!isSame(now, fresh.get())) fresh.set(now);
  }, [fresh, board]);
  useBoardOnCanvas(editor, live, ground, mode, arrivals);

  const layers = useMemo(() => ({ board, ground, pulled }), [board, ground, pulled]);
  return (
    <CanvasContext value={parts.surroundings}>
      <LayersContext value={layers}>
        <CanvasKeys editor={editor} mode={mode} pulled={pulled} table={ground.table}>
          <TldrawEditor
            store={parts.store}
            user={parts.user}
            shapeUtils={SHAPE_UTILS}
            tools={parts.tools}
            initialState={mode.mode === "look" ? "look" : "select"}
            components={CANVAS_COMPONENTS}
            options={parts.options}
            cameraOptions={parts.camera}
            textOptions={TEXT_OPTIONS}
            assetUrls={ASSET_URLS}
            autoFocus={false}
            onMount={(mounted) => {
              prepareEditor(mounted);
              parts.shown.takeOver(mounted);
              askLess(mounted);
              setEditor(mounted);
              const rest = glide(mounted);
              return () => {
                rest();
                setEditor(null);
              };
            }}
          />
          {children}
        </CanvasKeys>
      </LayersContext>
    </CanvasContext>
  );
}

/** A field in the light is told by the camera: its cards lie as they lay. */
function litCards({ spotlight, part }: Meeting): string {
  if (spotlight !== null) return spotlight;
  return part?.part === "cards" ? part.cards.join(" ") : "";
}

/** Everything that must stay the same object as long as this canvas is there, or tldraw starts anew. */
function useCanvasParts(mode: { readonly current: CanvasMode }, language: "nl" | "en", words: CanvasWords) {
  const [parts] = useState(() => {
    const pulled = atom<PulledThread | null>("pulled thread", null);
    const coming = atom<ReadonlySet<CardId>>("coming", new Set());
    const arrivals = new Arrivals((ids) => {
      if (isCalm()) return;
      coming.update((before) => new Set([...before, ...ids]));
      setTimeout(() => coming.update((before) => before.difference(new Set(ids))), AT_REST_MS);
    });
    const spotlight = atom<ReadonlySet<CardId>>("spotlight", new Set());
    const fresh = atom<ReadonlySet<CardId>>("fresh", new Set());
    const hands = () => (mode.current.mode === "work" ? mode.current.hands : null);
    const far = { editor: atom<Editor | null>("editor", null), below: atom("smallest letters", 0) };
    const isFar = computed(
      "far",
      () => (far.editor.get()?.getZoomLevel() ?? 1) * CARD_TEXT.size < far.below.get(),
    );
    const shown = shownCards(far.editor, isFar, coming);
    const surroundings: CanvasSurroundings = {
      far: isFar,
      farCards: shown.farCards,
      spotlight,
      fresh,
      arriving: (cardId) => (isCalm() ? null : arrivals.of(cardId, performance.now())),
      bindText: (cardId, field) => hands()?.bindText(cardId, field) ?? (() => {}),
      cardWords: words.cardWords,
      isNew: words.isNew,
      broken: words.broken,
    };
    return {
      pulled,
      arrivals,
      far,
      spotlight,
      fresh,
      shown,
      surroundings,
      store: createTLStore({ shapeUtils: SHAPE_UTILS, bindingUtils: [] }),
      tools: [
        SelectTool,
        DrawShapeTool,
        TextShapeTool,
        ArrowShapeTool,
        NoteShapeTool,
        LookTool,
        connectTool(pulled, (from, to) => hands()?.connectCards(from, to)),
      ],
      user: canvasUser(language),
      options: canvasOptions(words.canvas),
      camera: cameraOptions(mode.current.mode),
    };
  });
  return parts;
}
