/** The least that a join can cost: each newcomer is sent the same ready-made bytes (the file GREETING). */
import { readFileSync } from "node:fs";
import { WebSocketServer } from "ws";

const greeting = readFileSync(process.env.GREETING ?? "");

new WebSocketServer({
  host: process.env.HOST,
  port: Number(process.env.PORT),
  perMessageDeflate: false,
}).on("connection", (socket) => socket.send(greeting));
