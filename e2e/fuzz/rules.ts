import { isDeepStrictEqual } from "node:util";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { OwnThing } from "./FuzzBoard.ts";
import type { Picture } from "./picture.ts";

/**
 * What a sender may change of a board. `nothing`: who only reads, or may not come in. `own`: by commands, cards and
 * lines of their own. `project`: what is told of a project. `lead`: every command. `yjs`: places, texts and drawings.
 * `table`: these, and by commands what is `own`. `lead-yjs`: everything.
 */
export type Rights = "nothing" | "own" | "project" | "table" | "lead" | "yjs" | "lead-yjs";

type Values = Readonly<Record<string, unknown>>;

/** A card may be voted for by one person so often, at most, in one burst. */
const MOST_VOTES = 12;
const LONGEST_TEXT = 4_000;
/** Of a field of the worksheet, in code units: those that are written with two count twice. */
const LONGEST_SHEET = 2 * 6_000;
const FAR_AWAY = 1e7;

/** What of the board tells how residents answered, in numbers or less. */
const SAID_BY_RESIDENTS = ["checks", "circlesHere", "polls", "help"];

/** What nobody may change by anything that is fuzzed. */
const FIXED_BOARD = ["id", "title", "activity", "language", "v", "tableOf"];

/** What of somebody else's card a hand on the canvas may change: in some fields lie cards of another kind. */
const BY_HAND = ["text", "pos", "field", "kind", "agreement"];

/** Everything that changed beyond what the sender may change, in words. `isOwn`: a card or a line of the sender's. */
export function outsideRights(
  rights: Rights,
  then: Picture,
  after: Picture,
  isOwn: (id: string) => boolean,
): string[] {
  const before = asHeard(then, after);
  const wrong = [
    ...(after.isWhole ? [] : ["the document holds what cannot be placed"]),
    ...sheets(before, after),
    ...links(rights, before.links, after.links),
  ];
  const but = (...parts: readonly Part[]) => [...wrong, ...everythingBut(parts, before, after)];
  const said = () => boardBut(SAID_BY_RESIDENTS, before, after, isOwn);
  switch (rights) {
    case "nothing":
      return but();
    case "own":
      return [
        ...but("board", "cards", "connections", "worksheet"),
        ...said(),
        ...ownOnly(before, after, isOwn),
      ];
    case "project":
      return [...but("cards"), ...onlyTold(before, after)];
    case "table":
      return [
        ...but("board", "cards", "connections", "worksheet", "freehand"),
        ...said(),
        ...ownOnly(before, after, isOwn, BY_HAND),
        ...drawings(after),
      ];
    case "lead":
      return [
        ...but("board", "steps", "cards", "connections", "worksheet"),
        ...lead(before, after, ["keepDays", "page"]),
      ];
    case "yjs":
      return [...but("cards", "worksheet", "freehand"), ...byYjs(before, after)];
    case "lead-yjs":
      return [...but(...PARTS), ...lead(before, after, []), ...drawings(after)];
    default:
      return unreachable(rights);
  }
}

/** A table says what its evening says, here nothing: what somebody who leads said at the table itself goes when it next hears. */
function asHeard(before: Picture, after: Picture): Picture {
  const isTable = before.board.tableOf !== null;
  return isTable && after.board.word === null
    ? { ...before, board: { ...before.board, word: null } }
    : before;
}

/** Whoever leads may take off the board who made a card: where that is the laptop on a table, its link ends with it. */
function links(rights: Rights, before: readonly string[], after: readonly string[]): string[] {
  const leads = rights === "lead" || rights === "lead-yjs";
  const left = leads ? before.filter((link) => after.includes(link) || !link.startsWith("table ")) : before;
  return isDeepStrictEqual(left, after) ? [] : [`the links changed: ${JSON.stringify([before, after])}`];
}

const PARTS = ["board", "steps", "cards", "connections", "worksheet", "freehand"] as const;
type Part = (typeof PARTS)[number];

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

function ownOnly(
  before: Picture,
  after: Picture,
  isOwn: (id: string) => boolean,
  also: readonly string[] = [],
): string[] {
  const wrong: string[] = [];
  for (const [id, card] of Object.entries(before.cards)) {
    if (!isOwn(id)) wrong.push(...othersCard(id, card, after.cards[id], also));
  }
  for (const [id, line] of Object.entries(before.connections)) {
    if (isOwn(id) || isDeepStrictEqual(line, after.connections[id])) continue;
    const hangs = [line.from, line.to].every((end) => String(end) in after.cards);
    if (hangs) wrong.push(`line ${id} of somebody else changed`);
  }
  return wrong;
}

/** Only votes, joining in, what came true and what is told of a project may differ, and not by much. */
function othersCard(
  id: string,
  before: Values,
  after: Values | undefined,
  also: readonly string[],
): string[] {
  if (after === undefined) return [`card ${id} of somebody else is gone`];
  const differ = changedKeys(before, after).filter((key) => {
    if (also.includes(key)) return false;
    if (key === "project") return !isSameBut("news", before.project, after.project); // who joined tells of it
    if (key === "agreement") return !isSameBut("people", before.agreement, after.agreement);
    if (key === "fulfilled") return false; // who helped says that it came true
    if (key === "said") return timesSaid(after) >= timesSaid(before);
    const most = key === "votes" ? MOST_VOTES : key === "joined" ? 1 : 0;
    return most === 0 || Math.abs(Number(before[key]) - Number(after[key])) > most;
  });
  return differ.map(
    (key) => `card ${id} of somebody else has another ${key}: ${JSON.stringify([before[key], after[key]])}`,
  );
}

/** Of any card nothing but what was told of a project may differ. */
function onlyTold({ cards: before }: Picture, { cards: after }: Picture): string[] {
  return changedKeys(before, after).filter((id) => {
    const { project: was, ...card } = before[id] ?? {};
    const { project: is, ...now } = after[id] ?? {};
    return was === undefined || !isSameBut("news", was, is) || !isDeepStrictEqual(card, now);
  });
}

function isSameBut(key: string, before: unknown, after: unknown): boolean {
  const without = (value: unknown) => ({ ...(value as Values), [key]: null });
  return isDeepStrictEqual(without(before), without(after));
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

/** A worksheet keeps its questions, and holds nothing but words. */
function sheets({ worksheet: before }: Picture, { worksheet: after }: Picture): string[] {
  const isSame = isDeepStrictEqual(Object.keys(before).toSorted(), Object.keys(after).toSorted());
  const odd = Object.entries(after).filter(
    ([, text]) => typeof text !== "string" || text.length > LONGEST_SHEET,
  );
  return [
    ...(isSame ? [] : ["the worksheet has other questions"]),
    ...odd.map(([field]) => `the worksheet has an impossible ${field}`),
  ];
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
    if (!isText(now.text) || !isPlace(now.pos))
      wrong.push(`card ${id} has an impossible text or place: ${JSON.stringify([now.text, now.pos])}`);
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
