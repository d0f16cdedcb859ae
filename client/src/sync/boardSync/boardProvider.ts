import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { OUR_SUBPROTOCOL } from "@buurtbord/shared/protocol/version.ts";
import {
  type FrameFromServer,
  OUR_MESSAGE_TYPE,
  readFrameFromServer,
} from "@buurtbord/shared/protocol/yjsFrames.ts";
import * as encoding from "lib0/encoding";
import { type Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
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
  { doc, awareness }: { readonly doc: Y.Doc; readonly awareness: Awareness },
  Socket: typeof WebSocket,
  listener: ProviderListener,
): WebsocketProvider {
  const provider = new WebsocketProvider(address.server, address.boardId, doc, {
    connect: false,
    awareness,
    // Else tabs of one browser exchange changes that are on no disk.
    disableBc: true,
    protocols: [OUR_SUBPROTOCOL, `role.${address.role}`, `token.${address.token}`],
    // Every page would come back in the same moment: we wait ourselves, each for another while.
    shouldReconnect: () => false,
    WebSocketPolyfill: countedSocket(Socket, listener),
  });
  sendOnlyOwn(awareness, provider);
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

/** y-websocket's number of a message that holds awareness. */
const AWARENESS = 1;

/** The provider sends back what it hears of others too, which the server counts with what is this page's own. */
function sendOnlyOwn(awareness: Awareness, provider: WebsocketProvider): void {
  awareness.off("update", provider._awarenessUpdateHandler);
  awareness.on("update", (_changes: unknown, origin: unknown) => {
    if (origin !== "local" || !provider.wsconnected) return;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, AWARENESS);
    encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [awareness.clientID]));
    provider.ws?.send(encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer>);
  });
}
