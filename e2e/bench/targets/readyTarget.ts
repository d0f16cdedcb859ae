import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";
import { YjsMessages } from "../load/yjsMessages.ts";
import { GaugedProcess } from "./GaugedProcess.ts";
import type { Target } from "./Target.ts";

/** The reference for a join: a server that sends everybody the same ready-made answer, and does nothing else. */
export async function startReadyBuffer(state: Uint8Array): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), "buurtbord-ready-"));
  const greeting = join(folder, "greeting");
  writeFileSync(greeting, new YjsMessages("y-websocket", "").write({ type: "step-2", update: state }));
  const server = await GaugedProcess.start("e2e/bench/targets/readyBuffer.ts", { GREETING: greeting });
  return {
    name: "ready-made buffer",
    dialect: "y-websocket",
    connect: () => new WebSocket(`ws://127.0.0.1:${server.port}`),
    roomName: String,
    read: () => server.read(),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
