/** @y/websocket-server as its own program starts it: in memory, nothing is kept. Listens on HOST and PORT. */
import { createServer } from "node:http";
import { setupWSConnection } from "@y/websocket-server/utils";
import { WebSocketServer } from "ws";

const server = createServer();
new WebSocketServer({ server, perMessageDeflate: false }).on("connection", setupWSConnection);
server.listen(Number(process.env.PORT), process.env.HOST);
