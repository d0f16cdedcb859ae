import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { OUR_SUBPROTOCOL } from "@buurtbord/shared/protocol/version.ts";
import {
  type FrameFromServer,
  OUR_MESSAGE_TYPE,
  readFrameFromServer,
} from "@buurtbord/shared/protocol/yjsFrames.ts";
import { WebsocketProvider } from "y-websocket";
import type * as Y from "yjs";
import { countedSocket, type SocketListener } from "./boardSyncSocket.ts";

export interface BoardAddress {
  /** `ws://host/sync`, or `wss://`. */
  readonly server: string;
  readonly boardId: BoardId;
  /** A facilitator's link may be used as a co-facilitator's, never the other way round. */
  readonly role: "co-facilitator" | "table" | "screen";
  readonly token: string;
}

export interface ProviderListener extends SocketListener {
  /** A transaction of the document is over, and what could be sent of it has been sent. */
  settled(): void;
  received(frame: FrameFromServer): void;
  /** The document holds all that the server has. */
  inStep(): void;
  /** Closed by the server or the network; the provider waits for our `connect()`. */
  closed(code: number, reason: string): void;
  /** Closed on our side after 30 s of silence; the provider comes back from that by itself. */
  wentSilent(): void;
}

/** y-websocket's provider, set up as a page of ours needs it. It starts with `connect()`. */
export function boardProvider(
  address: BoardAddress,
  doc: Y.Doc,
  Socket: typeof WebSocket,
  listener: ProviderListener,
): WebsocketProvider {
  const provider = new WebsocketProvider(address.server, address.boardId, doc, {
    connect: false,
    // Else tabs of one browser exchange changes that are on no disk.
    disableBc: true,
    protocols: [OUR_SUBPROTOCOL, `role.${address.role}`, `token.${address.token}`],
    // Every page would come back in the same moment: we wait ourselves, each for another while.
    shouldReconnect: () => false,
    WebSocketPolyfill: countedSocket(Socket, listener),
  });
  // After the provider's own listener, which sends.
  doc.on("update", () => listener.settled());
  provider.messageHandlers[OUR_MESSAGE_TYPE] = (_encoder, decoder) => {
    const frame = readFrameFromServer(decoder);
    if (frame !== null) listener.received(frame);
  };
  provider.on("sync", (synced) => {
    if (synced) listener.inStep();
  });
  provider.on("closed", ({ code, reason }) => listener.closed(code, reason));
  provider.on("connection-close", (event) => {
    if (event === null) listener.wentSilent();
  });
  return provider;
}
