import { laidBox } from "@buurtbord/shared/activities/laidBox.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { type Board, isSilent, stepOf } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { type Editor, useValue } from "@tldraw/tldraw";
import { type CSSProperties, memo, useEffect, useMemo, useRef, useState } from "react";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { BoardCanvas, type CanvasWords } from "./BoardCanvas.tsx";
import { namesOnScreen } from "./clearOfNames.ts";
import { cameraOn } from "./fitCamera.ts";
import { LightedCards } from "./LightedCards.tsx";
import { namesOutOfSight } from "./namesOutOfSight.ts";
import { PageNames } from "./PageNames.tsx";
import { Spotlight } from "./Spotlight.tsx";
import { type LaidBoard, useGround } from "./useGround.ts";
import { usePages } from "./usePages.ts";
import { useWallCamera } from "./useWallCamera.ts";
import { useWindowSize } from "./useWindowSize.ts";
import { mayBeLifted, viewOf, wallScope } from "./wallScope.ts";
import { isOn, LOWEST_LETTERS, type Page, type Wall, type WallView } from "./wallView.ts";
import "./wall.css";

/** Which page of the board lies there, from 1. */
export interface PageOf {
  readonly n: number;
  readonly all: number;
}

interface WallCanvasProps {
  readonly live: LiveBoard;
  readonly words: CanvasWords;
  /** Null: all that is shown is seen at once. */
  readonly onPage: (page: PageOf | null) => void;
}

/**
 * The board as the room sees it, so that the back row reads it: whole, in pages, or whole with a few cards lifted out of
 * it; or one card in the light, at which everybody looks. The page around it is drawn again each second, with the
 * clock; this is not.
 */
export const WallCanvas = memo(function WallCanvas({ live, words, onPage }: WallCanvasProps) {
  const [editor, setEditor] = useState<Editor | null>(null);
  const laid = useGround(live);
  const { width, height } = useWindowSize();
  const unit = Math.min(width / 1440, height / 1080);
  const size = useCanvasSize(editor);
  const wall = useMemo(() => ({ size, unit, height }), [size, unit, height]);
  const scope = useMemo(() => wallScope(laid.board), [laid]);
  const lifted = useMemo(() => mayBeLifted(laid.board, scope), [laid, scope]);
  const view = useMemo(() => viewOf(laid, scope, wall), [laid, scope, wall]);
  const page = useBoardPage(laid, view, wall, onPage);
  const lit = litCard(laid.board);
  useWallCamera(editor, lit === null ? page : cameraOn(lit.pos, size, page), size);
  const isFar = view.view === "far";
  const names = useMemo(
    () => (isFar ? namesOnScreen(laid.ground.parts, namesOf(laid.board), page) : []),
    [laid, isFar, page],
  );
  const outOfSight = useMemo(
    () => namesOutOfSight(laid.ground, namesOf(laid.board), page, { size, unit }),
    [laid, page, size, unit],
  );
  const growth = view.view === "near" ? view.growth : 1;
  return (
    <div
      className={lit === null ? "licht" : "licht licht-op-een"}
      style={{ "--woorden": growth.toFixed(3) } as CSSProperties}
    >
      <BoardCanvas
        laid={laid}
        mode={LOOK}
        words={words}
        smallestLetters={isFar ? Number.POSITIVE_INFINITY : smallestNear(wall)}
        onEditor={setEditor}
      >
        {lit === null && page.head > 0 && (
          <>
            <div className="wand-strook" style={{ blockSize: page.head }} />
            <PageNames board={laid.board} names={outOfSight} head={page.head} unit={unit} />
          </>
        )}
        {lit === null && isFar && lifted.size > 0 && (
          <LightedCards
            key={JSON.stringify([scope.part, stepOf(laid.board).fields])}
            board={laid.board}
            cards={lifted}
            scale={Math.min(height / 1080, width / 1200)}
            names={names}
          />
        )}
        {lit !== null && (
          <Spotlight key={lit.id} board={laid.board} card={lit} unit={unit} width={width / unit} />
        )}
      </BoardCanvas>
    </div>
  );
});

function namesOf(board: Board): (part: { readonly field: FieldId }) => string {
  const { fields } = boardTexts(board);
  return ({ field }) => fields[field]?.name ?? "";
}

const LOOK = { mode: "look" } as const;

/** In pixels, as cards are cut: what is not far is near enough to be read, also on its way there. */
function smallestNear({ height }: Wall): number {
  return ((LOWEST_LETTERS / 2) * height) / 1080;
}

function useCanvasSize(editor: Editor | null): Wall["size"] {
  const key = useValue("canvas size", () => {
    const bounds = editor?.getViewportScreenBounds();
    return `${bounds?.w ?? 1} ${bounds?.h ?? 1}`;
  }, [editor]);
  return useMemo(() => {
    const [w = 1, h = 1] = key.split(" ").map(Number);
    return { w, h };
  }, [key]);
}

/** The page that lies there: pages turn while nobody writes in silence and no card is in the light. */
function useBoardPage(
  { board, ground }: LaidBoard,
  view: WallView,
  wall: Wall,
  onPage: WallCanvasProps["onPage"],
): Page {
  const pages = view.view === "near" ? view.pages : [view.first];
  const { spotlight, turned } = board.meeting;
  const newest = newestOf(board);
  const seen = useRef(newest?.id);
  const page = usePages({
    count: pages.length,
    turns: spotlight === null && !isSilent(board),
    turned,
    begins: { step: board.currentStep, page: pageAsked(board, ground, pages, wall) },
    newsOn(at) {
      if (newest === null || newest.id === seen.current) return null;
      const box = laidBox(activityOf(board), newest);
      const found = [pages[at], ...pages].findIndex((page) => page !== undefined && isOn(page, box, wall));
      if (found < 1) seen.current = newest.id; // seen, or nowhere to be seen
      return found < 1 ? null : found - 1;
    },
  });
  const all = pages.length;
  useEffect(() => onPage(all > 1 ? { n: page + 1, all } : null), [onPage, page, all]);
  return pages[page] ?? view.first;
}

/** In pixels of a wall of 1080 lines: the name of a field, and its first cards. */
const HEAD = { w: 300, h: 240 };

/** The first page on which a field lies that the step names; null: it names none, or there is one page. */
function pageAsked(
  board: Board,
  { fields }: LaidBoard["ground"],
  pages: readonly Page[],
  wall: Wall,
): number | null {
  const asked = stepOf(board).fields;
  if (asked === null || pages.length < 2) return null;
  const heads = fields
    .filter(({ id }) => asked.includes(id))
    .map(({ box }) => ({ ...box, w: Math.min(box.w, HEAD.w), h: Math.min(box.h, HEAD.h) }));
  const found = pages.findIndex((page) => heads.some((head) => isOn(page, head, wall)));
  return found === -1 ? null : found;
}

function newestOf({ cards }: Board): Card | null {
  let newest: Card | null = null;
  for (const card of cards.values()) if (newest === null || card.addedAt >= newest.addedAt) newest = card;
  return newest;
}

/** The card at which everybody looks; a card that is taken down is not looked at any more. */
function litCard({ cards, meeting }: Board): Card | null {
  return meeting.spotlight === null ? null : (cards.get(meeting.spotlight) ?? null);
}
