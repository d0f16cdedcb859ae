import type { Browser, Page } from "@playwright/test";
import * as Y from "yjs";
import { cameraOf } from "../../page-models/cameraOf.ts";
import { FacilitatorPage } from "../../page-models/FacilitatorPage.ts";
import type { NewBoard } from "../../rig/api.ts";
import { openChromium } from "../../rig/openChromium.ts";
import { furnishHouse } from "../load/furnishHouse.ts";
import { YjsClient } from "../load/YjsClient.ts";
import { percentiles } from "../percentiles.ts";
import { heapOf, watchCards, whenPainted } from "../scenarios/canvas/drawnCards.ts";
import { arriveOnWall, movesOnWall } from "../scenarios/canvas/liveWall.ts";
import { type Panning, panInTurn, panSlowed } from "../scenarios/canvas/panning.ts";
import { strokeCost } from "../scenarios/canvas/strokeCost.ts";
import { type House, inFolder, type OurTarget, startOurs } from "../targets/ourTarget.ts";
import { type PlainTable, startPlainCards } from "../targets/plainPages.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const WINDOW = { width: 1920, height: 1080 };
const COUNTS = [500, 2_000, 5_000] as const;
/** The board that is loaded, moved on, drawn on and filled further. */
const USUAL = { room: 1, cards: 2_000 };
const TIMES = 3;
/** A quick machine makes more frames than its browser can lay together: there ours and others are held up by the same. An old laptop, by what the page does. */
const SLOWED: { readonly rate: number; readonly cards: readonly number[] } = { rate: 4, cards: [500, 2_000] };
const MOVES = 60;
const ARRIVE = 100;
const STROKE_MOVES = 600;
const SETTLED_MS = 1_500;
/** As many frames as it can make, also beyond the sixty that a screen shows: else two that reach those are alike. */
const UNLIMITED = ["--disable-gpu-vsync", "--disable-frame-rate-limit"];

interface Stage extends Place {
  readonly target: OurTarget;
  readonly asksFor: BenchOptions["asksFor"];
}

/** Boards as full as they may be, on a laptop without a graphics processor. */
export async function benchCanvas({ asksFor }: BenchOptions): Promise<Figures> {
  return inFolder(async (dataDir) => {
    const needed = COUNTS.map((cards) => (cards === USUAL.cards || asksFor(`pan${cards}`) ? cards : 0));
    const house = await furnishHouse(dataDir, { boards: COUNTS.length, cardsEach: needed });
    const stage = { boards: house.boards, asksFor };
    const seen = await using(await startOurs(house), async (target) => ({
      ...(await inBrowser(UNLIMITED, (browser) => panned({ ...stage, target, browser }))),
      ...(await inBrowser([], (browser) => loaded({ ...stage, target, browser }))),
    }));
    return { ...seen, ...(asksFor("stroke") && (await inBrowser([], (browser) => drawn(browser, house)))) };
  });
}

/** Without a graphics processor. */
async function inBrowser<T>(more: readonly string[], use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await openChromium(["--disable-gpu", ...more]);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** In turn, so that whatever the machine does meanwhile falls on both alike. */
async function panned(stage: Stage): Promise<Figures> {
  const figures: Record<string, number> & { heapPlain?: number } = {};
  let table: PlainTable = { camera: { x: 0, y: 0, z: 1 }, cards: [] };
  const plain = await startPlainCards(() => table);
  for (const [room, cards] of COUNTS.entries()) {
    if (!stage.asksFor(`pan${cards}`)) continue;
    const desk = await openDesk(stage, room, cards);
    table = { camera: await cameraOf(desk), cards: await placesIn(stage.target, room) };
    const peer = await stage.browser.newPage({ viewport: await canvasSize(desk) });
    await peer.goto(`http://127.0.0.1:${plain.port}/`);
    await peer
      .locator(".card")
      .nth(cards - 1)
      .waitFor({ state: "attached", timeout: 120_000 });
    await peer.waitForTimeout(SETTLED_MS);
    Object.assign(figures, figuresOf(`${cards}`, await panInTurn(desk, peer)));
    if (SLOWED.cards.includes(cards)) {
      Object.assign(figures, figuresOf(`Slow${cards}`, await panSlowed(desk, peer, SLOWED.rate)));
    }
    if (cards === USUAL.cards) figures.heapPlain = await heapOf(peer);
    await desk.context().close();
    await peer.context().close();
  }
  plain.stop();
  return figures;
}

function figuresOf(where: string, [our, their]: readonly [Panning, Panning]): Figures {
  return {
    [`fps${where}`]: our.fps,
    [`plain${where}`]: their.fps,
    [`ratio${where}`]: our.fps / their.fps,
    [`cpu${where}`]: our.cpu,
    [`cpuPlain${where}`]: their.cpu,
  };
}

async function loaded(stage: Stage): Promise<Figures> {
  const { asksFor, target, boards } = stage;
  if (!["load", "move", "arrive"].some(asksFor)) return {};
  const { room, cards } = USUAL;
  const painted: number[] = [];
  const paintedDesk: number[] = [];
  let heap = 0;
  for (let n = 0; n < (asksFor("load") ? TIMES : 0); n++) {
    const wall = await openWall(stage, room, cards);
    painted.push(await whenPainted(wall));
    const desk = await openDesk(stage, room, cards);
    paintedDesk.push(await whenPainted(desk));
    heap = Math.max(heap, await heapOf(wall), await heapOf(desk));
    await wall.context().close();
    await desk.context().close();
  }
  const wall = await openWall(stage, room, cards);
  await whenPainted(wall);
  await wall.waitForTimeout(SETTLED_MS);
  const moves = asksFor("move") ? percentiles(await movesOnWall(wall, target, room, MOVES)) : null;
  const board = boardIn(boards, room);
  const longest = asksFor("arrive") ? await arriveOnWall(wall, target.origin, board, ARRIVE) : null;
  await wall.context().close();
  return {
    ...(asksFor("load") && {
      painted: percentiles(painted).p50,
      paintedDesk: percentiles(paintedDesk).p50,
      heap,
    }),
    ...(moves && { moveP50: moves.p50, moveP95: moves.p95 }),
    ...(longest !== null && { longest }),
  };
}

async function drawn(browser: Browser, house: House): Promise<Figures> {
  const { room, cards } = USUAL;
  const cost = await strokeCost(house, room, STROKE_MOVES, async (origin) => {
    const desk = await openDesk({ browser, target: { origin }, boards: house.boards }, room, cards);
    return new FacilitatorPage(desk);
  });
  return {
    strokePoints: cost.points,
    strokeLog: cost.logBytes / 1000,
    strokeWire: cost.wireBytes / 1000,
  };
}

/** Where pages are opened. */
interface Place {
  readonly browser: Browser;
  readonly target: Pick<OurTarget, "origin">;
  readonly boards: readonly NewBoard[];
}

function openWall({ boards, browser, target }: Place, room: number, cards: number): Promise<Page> {
  return open(browser, target, boardIn(boards, room).screenUrl, cards);
}

async function openDesk({ boards, browser, target }: Place, room: number, cards: number): Promise<Page> {
  const page = await open(browser, target, boardIn(boards, room).facilitatorUrl, cards);
  await whenPainted(page);
  await page.waitForTimeout(SETTLED_MS);
  return page;
}

/** By the path in this address, on the server that runs now. */
async function open(
  browser: Browser,
  { origin }: Place["target"],
  address: string,
  cards: number,
): Promise<Page> {
  const { pathname, hash } = new URL(address);
  const page = await browser.newPage({ locale: "nl", viewport: WINDOW });
  await page.addInitScript(watchCards, cards);
  await page.goto(`${origin}${pathname}${hash}`);
  return page;
}

function boardIn(boards: readonly NewBoard[], room: number): NewBoard {
  const board = boards[room];
  if (board === undefined) throw new RangeError(`There is no board ${room}`);
  return board;
}

async function canvasSize(page: Page): Promise<{ width: number; height: number }> {
  const box = await page.getByTestId("canvas").boundingBox();
  if (box === null) throw new Error("There is no canvas");
  return { width: Math.round(box.width), height: Math.round(box.height) };
}

/** Where the cards lie, by the middle of each, and what stands on them. */
async function placesIn(target: OurTarget, room: number): Promise<PlainTable["cards"]> {
  const reader = await YjsClient.open(target, { role: "reader", room, doc: new Y.Doc() });
  const cards = [...(reader.doc?.getMap("cards").values() ?? [])] as Y.Map<unknown>[];
  reader.close();
  return cards.map((card) => {
    const [x, y] = card.get("pos") as [number, number];
    return { x: x - 180, y: y - 65, text: String(card.get("text")) };
  });
}
