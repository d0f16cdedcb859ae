import type { WebSocket } from "ws";
import type { GaugeReading } from "../gauge/GaugeReading.ts";

export type YjsRole = "reader" | "writer";

/**
 * How a server speaks Yjs: as y-websocket does; with the document's name before each message; or not at all, when it
 * only passes on what it hears.
 */
export type Dialect = "y-websocket" | "named" | "none";

/** A running server that carries Yjs documents, ours or somebody else's. Rooms are numbered from 0. */
export interface Target {
  readonly name: string;
  readonly dialect: Dialect;
  /** A websocket that is being opened. */
  connect(role: YjsRole, room: number): WebSocket;
  /** The document's name in a dialect that says it. */
  roomName(room: number): string;
  /** What it used since the reading before. */
  read(): Promise<GaugeReading>;
  stop(): Promise<void>;
}
