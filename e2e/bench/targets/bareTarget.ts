import { WebSocket } from "ws";
import { GaugedProcess } from "./GaugedProcess.ts";
import type { Target } from "./Target.ts";

/** The reference: each frame goes out again to everybody else on the same path, and that is all. */
export async function startBare(): Promise<Target> {
  const server = await GaugedProcess.start("e2e/bench/targets/bareBroadcaster.ts");
  return {
    name: "bare broadcaster",
    dialect: "none",
    connect: (_role, room) => new WebSocket(`ws://127.0.0.1:${server.port}/${room}`),
    roomName: String,
    read: () => server.read(),
    stop: () => server.stop(),
  };
}
