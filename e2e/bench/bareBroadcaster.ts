/**
 * The least a server can do: each frame that comes in goes out to everybody. The reference beside which the room
 * engine is measured; run as a process of its own.
 */
import { WebSocket, WebSocketServer } from "ws";

const server = new WebSocketServer({
  host: "127.0.0.1",
  port: Number(process.env.PORT),
  perMessageDeflate: false,
});

server.on("connection", (socket) => {
  socket.on("message", (frame) => {
    for (const client of server.clients) if (client.readyState === WebSocket.OPEN) client.send(frame);
  });
});
server.on("listening", () => console.log("listening"));
process.on("SIGTERM", () => process.exit(0));
