/**
 * The least a server can do: each frame that comes in goes out to everybody of the same room (its path). The reference
 * beside which the room engine is measured; run as a process of its own.
 */
import { type WebSocket, WebSocketServer } from "ws";

const rooms = new Map<string, Set<WebSocket>>();
const server = new WebSocketServer({
  host: process.env.HOST,
  port: Number(process.env.PORT),
  perMessageDeflate: false,
});

server.on("connection", (socket, { url = "/" }) => {
  const room = rooms.get(url) ?? new Set();
  rooms.set(url, room.add(socket));
  socket.on("message", (frame) => {
    for (const other of room) if (other.readyState === other.OPEN) other.send(frame);
  });
  socket.on("close", () => room.delete(socket));
});
