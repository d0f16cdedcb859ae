import { once } from "node:events";
import type { WebSocket } from "ws";
import * as Y from "yjs";
import type { Target, YjsRole } from "../targets/Target.ts";
import { type YjsMessage, YjsMessages } from "./yjsMessages.ts";

export interface ClientOptions {
  readonly role: YjsRole;
  readonly room?: number;
  /** A copy of its own that it keeps. Left out: it only counts what it is sent, so that hundreds fit in one process. */
  readonly doc?: Y.Doc;
}

/** One Yjs connection of a load: light enough for hundreds of them. */
export class YjsClient {
  frames = 0;
  bytes = 0;
  /** Called at each awareness frame. */
  onAwareness: ((update: Uint8Array) => void) | null = null;
  readonly doc: Y.Doc | null;
  readonly socket: WebSocket;
  readonly #messages: YjsMessages;
  readonly #role: YjsRole;
  readonly #synced = Promise.withResolvers<void>();

  private constructor(socket: WebSocket, messages: YjsMessages, { role, doc }: ClientOptions) {
    this.socket = socket;
    this.#messages = messages;
    this.#role = role;
    this.doc = doc ?? null;
    socket.on("message", (data: Buffer) => this.#hear(data));
    socket.on("close", (code, reason) => {
      this.#synced.reject(new Error(`The connection was closed: ${code} ${reason}`));
    });
    this.#synced.promise.catch(() => {}); // once it was in step, a close is the end of the bench
  }

  /** Resolves when it was given the whole document; from a server that keeps none, when it is connected. */
  static async open(target: Target, options: ClientOptions): Promise<YjsClient> {
    const room = options.room ?? 0;
    const socket = target.connect(options.role, room);
    const client = new YjsClient(socket, new YjsMessages(target.dialect, target.roomName(room)), options);
    await once(socket, "open");
    client.#begin();
    if (target.dialect !== "none") await client.#synced.promise;
    return client;
  }

  /** Sends everything that is written to its own copy from now on. */
  sendOwnWrites(): void {
    this.doc?.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.send({ type: "update", update });
    });
  }

  send(message: YjsMessage): void {
    this.socket.send(this.#messages.write(message));
  }

  close(): void {
    this.socket.terminate();
  }

  #begin(): void {
    const hello = this.#messages.hello();
    if (hello !== null) this.socket.send(hello);
    this.send({ type: "step-1", stateVector: Y.encodeStateVector(this.doc ?? new Y.Doc()) });
  }

  #hear(data: Buffer): void {
    this.frames += 1;
    this.bytes += data.length;
    const message = this.#messages.read(data);
    switch (message?.type) {
      case "step-1":
        if (this.#role === "writer") this.#answer(message.stateVector);
        break;
      case "step-2":
        this.#apply(message.update);
        this.#synced.resolve();
        break;
      case "update":
        this.#apply(message.update);
        break;
      case "awareness":
        this.onAwareness?.(message.update);
        break;
      case undefined:
        break;
    }
  }

  #apply(update: Uint8Array): void {
    if (this.doc !== null) Y.applyUpdate(this.doc, update, this);
  }

  #answer(stateVector: Uint8Array): void {
    this.send({ type: "step-2", update: Y.encodeStateAsUpdate(this.doc ?? new Y.Doc(), stateVector) });
  }
}
