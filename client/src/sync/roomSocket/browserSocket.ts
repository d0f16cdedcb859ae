import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { OUR_SUBPROTOCOL } from "@buurtbord/shared/protocol/version.ts";
import type { OpenSocket } from "./SocketLine.ts";

/** Opens the room's websocket in a role that the token reaches. The token travels as a subprotocol: never in an address. */
export function browserSocket(
  boardId: BoardId,
  token: string,
  role: "resident" | "remote" = "resident",
): OpenSocket {
  const url = `${location.origin.replace(/^http/, "ws")}/room/${boardId}`;
  return (events) => {
    const socket = new WebSocket(url, [OUR_SUBPROTOCOL, `role.${role}`, `token.${token}`]);
    socket.onmessage = ({ data }) => events.message(String(data));
    socket.onclose = ({ code }) => events.closed(code);
    return {
      send: (text) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(text);
      },
      close: () => socket.close(),
    };
  };
}
