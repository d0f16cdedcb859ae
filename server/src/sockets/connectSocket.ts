import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { upgradeWebSocket } from "@hono/node-server";
import type { Handler } from "hono";
import { WebSocket } from "ws";
import { describeError } from "../rooms/describeError.ts";
import type { Log } from "../rooms/Log.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { type Frames, noEvents, type SocketEvents } from "../rooms/Socket.ts";
import { answerError, answerLater } from "../routes/answerError.ts";
import type { Env } from "../routes/Env.ts";
import { allowMessages } from "./LimitedWebSocket.ts";
import type { Lingering } from "./Lingering.ts";
import { listenAlone } from "./listenAlone.ts";
import { readOffer } from "./Offer.ts";
import { type Place, type Reception, receive } from "./receive.ts";
import { WsSocket } from "./WsSocket.ts";

/** A websocket to a board: decides who it is, then hands it to the room. */
export function connectSocket(
  rooms: Pick<Rooms, "open" | "doors">,
  place: Place,
  lingering: Lingering,
  log: Log,
): Handler<Env, "/:id"> {
  const onError = (error: unknown) => log.error(describeError(error), "socket failed");

  return async (c, next) => {
    const offer = readOffer(c.req.header("sec-websocket-protocol"));
    if (offer === null) return answerError(c, "subprotocol-missing");
    const reception = await receive(rooms, c.req.param("id") as BoardId, place, offer);
    if (!reception.admitted && lingering.isFull)
      return answerLater(c, "too-fast", LIMITS.unauthenticatedSeconds);
    if (c.env.incoming) allowMessages(c.env.incoming.socket, messageBytes(reception));

    const upgrade = upgradeWebSocket(
      () => ({
        onOpen(_event, { raw }) {
          if (!(raw instanceof WebSocket)) throw new Error("The websocket server is not ws's");
          if (!reception.admitted) lingering.watch(raw);
          listen(raw, handOver(rooms, new WsSocket(raw), reception, place, offer.frames), place, log);
        },
      }),
      { onError },
    );
    return upgrade(c, next);
  };
}

/** Made here and not within the route: what it holds on to is there as long as the socket. */
function listen(ws: WebSocket, { message, closed }: SocketEvents, place: Place, log: Log): void {
  listenAlone(ws, { message, close: closed, error: () => log.info({ place }, "socket error") });
}

function handOver(
  { doors }: Pick<Rooms, "doors">,
  socket: WsSocket,
  reception: Reception,
  place: Place,
  frames: Frames,
): SocketEvents {
  if (!reception.admitted) {
    socket.close(reception.code, reception.reason);
    return noEvents;
  }
  const { room, access } = reception;
  if (!doors.stillAdmits(room, access)) {
    const [code, reason] = access.isOfEvening
      ? ([CLOSE.forbidden, "not-at-table"] as const)
      : ([CLOSE.unauthorized, "session-over"] as const);
    socket.close(code, reason);
    return noEvents;
  }
  switch (place) {
    case "room":
      return room.connectPhone(socket, access);
    case "sync":
      return room.connectSync(socket, access, frames);
    case "backstage":
      return room.connectBackstage(socket, access, frames);
    default:
      return unreachable(place);
  }
}

/** Those with a copy of the board answer the server's first question with all they have; a phone sends a command. */
function messageBytes(reception: Reception): number {
  const resident = !reception.admitted || !mayDo(reception.access.role, "read-board");
  return resident ? LIMITS.residentFrameBytes : LIMITS.facilitatorFrameBytes;
}
