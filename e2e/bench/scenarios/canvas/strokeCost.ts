import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { OUR_SUBPROTOCOL } from "@buurtbord/shared/protocol/version.ts";
import { WebSocket } from "ws";
import * as Y from "yjs";
import type { FacilitatorPage } from "../../../page-models/FacilitatorPage.ts";
import type { NewBoard } from "../../../rig/api.ts";
import { ServerProcess } from "../../../rig/ServerProcess.ts";
import { YjsClient } from "../../load/YjsClient.ts";
import { type House, startOurs } from "../../targets/ourTarget.ts";
import type { Target } from "../../targets/Target.ts";
import { using } from "../../targets/using.ts";

export interface StrokeCost {
  readonly points: number;
  readonly logBytes: number;
  readonly wireBytes: number;
}

const ON_DISK_MS = 1_500;

/**
 * A hand draws one stroke on the house's board in that room while a screen looks on. On a server of its own, killed when
 * all is on disk: before it could make the log smaller, and because nobody else may read its files.
 */
export async function strokeCost(
  house: House,
  room: number,
  moves: number,
  openDesk: (origin: string) => Promise<FacilitatorPage>,
): Promise<StrokeCost> {
  const before = logBytes(house.dataDir);
  const server = await ServerProcess.start({ dataDir: house.dataDir });
  const screen = await openScreen(server.origin, house.boards[room]);
  const desk = await openDesk(server.origin);
  const greeted = screen.bytes; // that is no part of the stroke
  await spiral(desk, moves);
  await wait(ON_DISK_MS);
  const wireBytes = screen.bytes - greeted;
  screen.close();
  await server.kill();
  const logged = logBytes(house.dataDir) - before;
  return { logBytes: logged, wireBytes, points: await using(await startOurs(house), pointsIn(room)) };
}

/** A screen of ours: it is told what screens of others are not. */
function openScreen(origin: string, board: NewBoard | undefined): Promise<YjsClient> {
  if (board === undefined) throw new RangeError("There is no such board");
  const address = `${origin.replace("http", "ws")}/sync/${board.id}`;
  const subprotocols = [OUR_SUBPROTOCOL, "role.screen", `token.${board.screenToken}`];
  const target: Target = {
    name: "Buurtbord",
    dialect: "y-websocket",
    connect: () => new WebSocket(address, subprotocols),
    roomName: () => board.id,
    read: () => Promise.reject(new Error("It is not measured")),
    stop: async () => {},
  };
  return YjsClient.open(target, { role: "reader" });
}

async function spiral({ page, words }: FacilitatorPage, moves: number): Promise<void> {
  await page.getByRole("button", { name: words.draw }).click();
  const box = await page.getByTestId("canvas").boundingBox();
  if (box === null) throw new Error("There is no canvas");
  const at = (n: number): [number, number] => {
    const turned = Math.sqrt(n) * 1.6;
    return [
      box.x + box.width / 2 + turned * 9 * Math.cos(turned),
      box.y + box.height / 2 + turned * 9 * Math.sin(turned),
    ];
  };
  await page.mouse.move(...at(0));
  await page.mouse.down();
  for (let n = 1; n <= moves; n++) await page.mouse.move(...at(n));
  await page.mouse.up();
}

function logBytes(dataDir: string): number {
  const database = new DatabaseSync(join(dataDir, "buurtbord.sqlite"), { readOnly: true });
  try {
    const row = database.prepare("SELECT coalesce(sum(length(document)), 0) AS bytes FROM updates").get();
    return Number(row?.bytes);
  } finally {
    database.close();
  }
}

/** Of all that was drawn on the board. */
function pointsIn(room: number): (target: Target) => Promise<number> {
  return async (target) => {
    const newcomer = await YjsClient.open(target, { role: "reader", room, doc: new Y.Doc() });
    const json = JSON.stringify([...(newcomer.doc?.getMap("freehand").values() ?? [])]);
    newcomer.close();
    return json.match(/"x":[^}]*"y":/g)?.length ?? 0;
  };
}
