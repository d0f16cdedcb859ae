import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { STOCK_SUBPROTOCOL } from "@buurtbord/shared/protocol/version.ts";
import { WebSocket } from "ws";
import type { NewBoard } from "../../rig/api.ts";
import { ServerProcess } from "../../rig/ServerProcess.ts";
import { Gauge } from "../gauge/Gauge.ts";
import type { Target, YjsRole } from "./Target.ts";

/** Where our server keeps its data, and the boards that are its rooms. */
export interface House {
  readonly dataDir: string;
  readonly boards: readonly NewBoard[];
}

export interface OurTarget extends Target {
  readonly origin: string;
  /** The same server by another port, where a line to it begins. */
  through(port: number): Target;
}

/** Our own server, on boards that were made before. */
export async function startOurs(
  house: House,
  environment: Readonly<Record<string, string>> = {},
): Promise<OurTarget> {
  const gauge = new Gauge();
  const server = await ServerProcess.start({
    dataDir: house.dataDir,
    nodeArguments: gauge.nodeArguments,
    environment: { ...environment, ...gauge.environment },
  });
  const boardOf = (room: number): NewBoard => {
    const board = house.boards[room];
    if (board === undefined) throw new RangeError(`There is no board ${room}`);
    return board;
  };
  const target: Target = {
    name: "Buurtbord",
    dialect: "y-websocket",
    connect: (role, room) => connectTo(server.origin, boardOf(room), role),
    roomName: (room) => boardOf(room).id,
    read: () => gauge.read(server.pid),
    stop: async () => {
      await server.stop();
      gauge.remove();
    },
  };
  const through = (port: number): Target => ({
    ...target,
    connect: (role, room) => connectTo(`http://127.0.0.1:${port}`, boardOf(room), role),
  });
  return { ...target, origin: server.origin, through };
}

/** Gives what is to be measured a data folder for as long as it takes. */
export async function inFolder<T>(use: (dataDir: string) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), "buurtbord-bench-"));
  try {
    return await use(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function connectTo(origin: string, board: NewBoard, role: YjsRole): WebSocket {
  const token = role === "reader" ? board.screenToken : board.facilitatorToken;
  const address = `${origin.replace("http", "ws")}/sync/${board.id}`;
  return new WebSocket(address, [STOCK_SUBPROTOCOL, `token.${token}`]);
}
