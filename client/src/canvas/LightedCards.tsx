import { centreOf, union } from "@buurtbord/shared/activities/boxGeometry.ts";
import { hasSeveralKinds } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { CORNER_BELOW, WALL } from "@buurtbord/shared/activities/wallBounds.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import type { TLPageId } from "@tldraw/tldraw";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { CardPicture } from "./CardPicture.tsx";
import { type CardShapeProps, cardShape } from "./CardShape.ts";
import { clearOfNames } from "./clearOfNames.ts";
import { litBox, movedInto, shrunkInto } from "./litBox.ts";
import { IN_LIGHT, NO_LIGHT, nextInLight } from "./nextInLight.ts";

/** Each card stays about six times as long: long enough to read it aloud. */
const TURN_MS = 4_000;

/** Size of a card in the light against one on the table: letters of 42 against 34 (look). */
const LARGER = 42 / 34;

interface LightedCardsProps {
  readonly board: Board;
  /** Those of which some lie in the light. */
  readonly cards: Board["cards"];
  /** Pixels to a unit of a wall of 1080 lines. */
  readonly scale: number;
  /** Where the names of fields stand, in pixels of the canvas. */
  readonly names: readonly Box[];
}

/**
 * When the whole is too far away to read, a few cards lie in the light, large, and change slowly; everything behind
 * them stays as it is, and the names of fields can be read.
 */
export function LightedCards({ board, cards, scale, names }: LightedCardsProps) {
  const stage = useRef<HTMLDivElement>(null);
  const parts = useParts(stage);
  const [light, setLight] = useState(() => nextInLight(NO_LIGHT, cards));
  useEffect(() => {
    const timer = setInterval(() => setLight((before) => nextInLight(before, cards)), TURN_MS);
    return () => clearInterval(timer);
  }, [cards]);
  return (
    <div ref={stage} className="in-het-licht" aria-hidden="true">
      {Array.from({ length: IN_LIGHT }, (_, place) => {
        const id = light.places[place];
        const card = id === null || id === undefined ? undefined : cards.get(id);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
          <div key={place} className="licht-plek" style={{ zoom: scale * LARGER }}>
            {card !== undefined && (
              <LightedCard
                key={card.id}
                board={board}
                card={card}
                zoom={scale * LARGER}
                part={parts[place]}
                room={roomOf(place, parts, light.places)}
                names={names}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The part of the wall in which a card may move: with the part below it, where nothing lies there. */
function roomOf(place: number, parts: readonly Box[], places: readonly (CardId | null)[]): Box | undefined {
  const [own, below] = [parts[place], parts[place + COLUMNS]];
  if (own === undefined || below === undefined || (places[place + COLUMNS] ?? null) !== null) return own;
  return union(own, below);
}

/** The board's own page does not matter for a picture. */
const NO_PAGE = "page:light" as TLPageId;

interface LightedCardProps extends Pick<LightedCardsProps, "board" | "names"> {
  readonly card: Card;
  readonly zoom: number;
  /** Its part of the canvas, in pixels; not known before it is there. */
  readonly part: Box | undefined;
  /** Where it may move to. */
  readonly room: Box | undefined;
}

function LightedCard({ board, card, zoom, part, room, names }: LightedCardProps) {
  const activity = activityOf(board);
  if (!activity.kinds.some(({ id }) => id === card.kind)) return null;
  // Away from its field the card itself shows what kind it is.
  const picture = {
    ...cardShape(board, card, NO_PAGE).props,
    isPinned: false,
    showsIcon: hasSeveralKinds(activity),
  };
  const { smaller, x, y } = placeOf(picture, zoom, part, room, names);
  return (
    <div
      className="licht-kaart"
      style={{ translate: `${x / zoom}px ${y / zoom}px`, scale: smaller === 1 ? undefined : smaller }}
    >
      <CardPicture card={picture} under="light" />
    </div>
  );
}

/** How it lies in the light, with what hangs below it: whole, and over no name where that can be. In pixels. */
function placeOf(
  picture: CardShapeProps,
  zoom: number,
  part: Box | undefined,
  room: Box | undefined,
  names: readonly Box[],
) {
  if (part === undefined || room === undefined) return { smaller: 1, x: 0, y: 0 };
  const smaller = shrunkInto(litBox(picture, centreOf(part), zoom), room);
  const box = litBox(picture, centreOf(part), zoom * smaller);
  const [inX, inY] = movedInto(box, room);
  const [x, y] = clearOfNames({ ...box, x: box.x + inX, y: box.y + inY }, room, names);
  return { smaller, x: inX + x, y: inY + y };
}

const COLUMNS = 3;
/** The middle column lies a little higher, as in wall.css. */
const RAISED = 34;

/** Where each place is, in pixels of the canvas; nothing before the stage has been measured. */
function useParts(stage: RefObject<HTMLDivElement | null>): readonly Box[] {
  const [parts, setParts] = useState<readonly Box[]>([]);
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const measure = () => setParts(partsOf(element));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);
  return parts;
}

function partsOf({ offsetLeft, offsetTop, offsetWidth, offsetHeight }: HTMLElement): readonly Box[] {
  const w = offsetWidth / COLUMNS;
  const h = (offsetHeight * COLUMNS) / IN_LIGHT;
  const raised = RAISED * Math.min(innerWidth / 1920, innerHeight / 1080);
  const corner = (WALL.y + CORNER_BELOW) * Math.min(innerWidth / 1440, innerHeight / 1080);
  return Array.from({ length: IN_LIGHT }, (_, place) => {
    const column = place % COLUMNS;
    const y = offsetTop + Math.floor(place / COLUMNS) * h - (column === 1 ? raised : 0);
    // On a square wall the join corner reaches into the last of the upper parts.
    const below = place === COLUMNS - 1 ? Math.max(0, corner - y) : 0;
    return { x: offsetLeft + column * w, y: y + below, w, h: h - below };
  });
}
