import { isDeepStrictEqual } from "node:util";
import type { OwnThing } from "./FuzzBoard.ts";
import type { Picture } from "./picture.ts";

/**
 * What a sender may change of a board. `nothing`: who only reads, or may not come in. `own`: by commands, cards and
 * lines of their own. `lead`: every command. `yjs`: places, texts and drawings. `lead-yjs`: both.
 */
export type Rights = "nothing" | "own" | "lead" | "yjs" | "lead-yjs";

type Values = Readonly<Record<string, unknown>>;

/** A card may be voted for by one person so often, at most, in one burst. */
const MOST_VOTES = 12;
const LONGEST_TEXT = 4_000;
const FAR_AWAY = 1e7;

/** What of the board tells how residents answered, in numbers or less. */
const SAID_BY_RESIDENTS = ["checks", "circlesHere", "polls"];

/** What nobody may change by anything that is fuzzed. */
const FIXED_BOARD = ["id", "title", "activity", "language", "v"];

/** Everything that changed beyond what the sender may change, in words. `isOwn`: a card or a line of the sender's. */
export function outsideRights(
  rights: Rights,
  before: Picture,
  after: Picture,
  isOwn: (id: string) => boolean,
): string[] {
  const wrong = after.isWhole ? [] : ["the document holds what cannot be placed"];
  if (!isDeepStrictEqual(before.links, after.links))
    wrong.push(`the links changed: ${JSON.stringify([before.links, after.links])}`);
  switch (rights) {
    case "nothing":
      return [...wrong, ...everythingBut([], before, after)];
    case "own":
      return [
        ...wrong,
        ...everythingBut(["board", "cards", "connections"], before, after),
        ...boardBut(SAID_BY_RESIDENTS, before, after, isOwn),
        ...ownOnly(before, after, isOwn),
      ];
    case "lead":
      return [
        ...wrong,
        ...everythingBut(["board", "steps", "cards", "connections"], before, after),
        ...lead(before, after, ["keepDays"]),
      ];
    case "yjs":
      return [...wrong, ...everythingBut(["cards", "freehand"], before, after), ...byYjs(before, after)];
    case "lead-yjs":
      return [
        ...wrong,
        ...everythingBut(["board", "steps", "cards", "connections", "freehand"], before, after),
        ...lead(before, after, []),
        ...drawings(after),
      ];
  }
}

type Part = "board" | "steps" | "cards" | "connections" | "freehand";
const PARTS: readonly Part[] = ["board", "steps", "cards", "connections", "freehand"];

function everythingBut(parts: readonly Part[], before: Picture, after: Picture): string[] {
  return PARTS.filter((part) => !parts.includes(part)).flatMap((part) =>
    changedKeys(before[part], after[part]).map((key) => `${part} changed: ${key}`),
  );
}

function boardBut(
  keys: readonly string[],
  before: Picture,
  after: Picture,
  isOwn: (id: string) => boolean,
): string[] {
  return changedKeys(before.board, after.board)
    .filter((key) => !keys.includes(key))
    .filter((key) => !(key === "groups" && areOnlySeats(before, after)))
    .filter((key) => !(key === "spotlight" && isOutOfLight(before, after, isOwn)))
    .filter((key) => !(key === "part" && isLessInLight(before, after, isOwn)))
    .map((key) => `board changed: ${key}`);
}

/** Who sits down somewhere, or leaves for good, is counted there, or not any more. */
function areOnlySeats(before: Picture, after: Picture): boolean {
  const [was, now] = [before, after].map(({ board }) =>
    ((board.groups ?? []) as readonly Values[]).map(({ people: _, ...group }) => group),
  );
  return isDeepStrictEqual(was, now);
}

/** Whoever takes down what everybody looks at leaves nothing to look at, also if they hang it back. */
function isOutOfLight(before: Picture, after: Picture, isOwn: (id: string) => boolean): boolean {
  const card = String(before.board.spotlight);
  const next = after.board.spotlight;
  // Of cards that became one, the next one hangs in its place.
  const isHeir = typeof next === "string" && !(next in before.cards) && next in after.cards;
  return (next === null || isHeir) && (isOwn(card) || !(card in after.cards));
}

/** The same for several cards: what goes from the light was one's own, or is gone. */
function isLessInLight(before: Picture, after: Picture, isOwn: (id: string) => boolean): boolean {
  const [was, now] = [litCards(before), litCards(after)];
  const isRest = now.every((card) => was.includes(card));
  return isRest && was.every((card) => now.includes(card) || isOwn(card) || !(card in after.cards));
}

function litCards({ board }: Picture): readonly string[] {
  const part = board.part as { readonly cards?: readonly string[] } | null | undefined;
  return part?.cards ?? [];
}

function ownOnly(before: Picture, after: Picture, isOwn: (id: string) => boolean): string[] {
  const wrong: string[] = [];
  for (const [id, card] of Object.entries(before.cards)) {
    if (!isOwn(id)) wrong.push(...othersCard(id, card, after.cards[id]));
  }
  for (const [id, line] of Object.entries(before.connections)) {
    if (isOwn(id) || isDeepStrictEqual(line, after.connections[id])) continue;
    const hangs = [line.from, line.to].every((end) => String(end) in after.cards);
    if (hangs) wrong.push(`line ${id} of somebody else changed`);
  }
  return wrong;
}

/** Only votes, joining in and what came true may differ, and not by much. */
function othersCard(id: string, before: Values, after: Values | undefined): string[] {
  if (after === undefined) return [`card ${id} of somebody else is gone`];
  const differ = changedKeys(before, after).filter((key) => {
    if (key === "fulfilled") return false; // who helped says that it came true
    if (key === "said") return timesSaid(after) >= timesSaid(before);
    const most = key === "votes" ? MOST_VOTES : key === "joined" ? 1 : 0;
    return most === 0 || Math.abs(Number(before[key]) - Number(after[key])) > most;
  });
  return differ.map(
    (key) => `card ${id} of somebody else has another ${key}: ${JSON.stringify([before[key], after[key]])}`,
  );
}

/** Who takes back their part of a card leaves it said less often. */
function timesSaid({ said }: Values): number {
  return typeof said === "object" && said !== null && "times" in said ? Number(said.times) : 1;
}

function lead(before: Picture, after: Picture, alsoFixed: readonly string[]): string[] {
  const fixed = [...FIXED_BOARD, ...alsoFixed];
  const wrong = changedKeys(before.board, after.board)
    .filter((key) => fixed.includes(key))
    .map((key) => `the board has another ${key}`);
  wrong.push(...brokenProgramme(after));
  for (const [id, card] of Object.entries(before.cards)) {
    const left = after.cards[id];
    if (left === undefined) continue;
    const differ = changedKeys(card, left).filter((key) => key === "addedAt" || key === "v");
    wrong.push(...differ.map((key) => `card ${id} has another ${key}`));
  }
  return wrong;
}

/** Every step is in the order once, and the room is in one of them. */
function brokenProgramme({ board, steps }: Picture): string[] {
  const order = Array.isArray(board.stepOrder) ? board.stepOrder.map(String) : [];
  const isWhole = isDeepStrictEqual(order.toSorted(), Object.keys(steps).toSorted());
  return isWhole && order.includes(String(board.currentStep)) ? [] : ["the programme is broken"];
}

/** What waits, or was written in silence, and is on the board all the same. `own`: as whoever made it is told. */
export function shownTooSoon(own: readonly OwnThing[], { cards }: Picture): string[] {
  const hidden = own.filter(({ state }) => state !== "shown");
  return hidden.filter(({ id }) => id in cards).map(({ id }) => `card ${id} shows too soon`);
}

function byYjs(before: Picture, after: Picture): string[] {
  const wrong = drawings(after);
  for (const id of new Set([...Object.keys(before.cards), ...Object.keys(after.cards)])) {
    const [old, now] = [before.cards[id], after.cards[id]];
    if (old === undefined || now === undefined) {
      wrong.push(`card ${id} ${old === undefined ? "came" : "went"}`);
      continue;
    }
    const differ = changedKeys(old, now).filter((key) => key !== "text" && key !== "pos");
    wrong.push(...differ.map((key) => `card ${id} has another ${key}`));
    if (!isText(now.text) || !isPlace(now.pos)) wrong.push(`card ${id} has an impossible text or place`);
  }
  return wrong;
}

function drawings({ freehand }: Picture): string[] {
  return Object.entries(freehand)
    .filter(([id, record]) => !isDrawing(id, record))
    .map(([id]) => `drawing ${id} is none`);
}

function isDrawing(id: string, record: unknown): boolean {
  if (typeof record !== "object" || record === null) return false;
  const { id: own, typeName, parentId } = record as Values;
  const isShape = typeName === "shape" && parentId === "page:page" && id.startsWith("shape:");
  return own === id && isShape && !id.startsWith("shape:card.");
}

function isText(text: unknown): boolean {
  return typeof text === "string" && text.length <= LONGEST_TEXT;
}

function isPlace(pos: unknown): boolean {
  const isNear = (n: unknown) => typeof n === "number" && Math.abs(n) <= FAR_AWAY;
  return Array.isArray(pos) && pos.length === 2 && pos.every(isNear);
}

function changedKeys(before: Values, after: Values): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !isDeepStrictEqual(before[key], after[key]));
}
