/** Hocuspocus with nothing added: in memory, nothing is kept. Listens on HOST and PORT. */
import { Server } from "@hocuspocus/server";

const server = new Server({
  address: process.env.HOST,
  port: Number(process.env.PORT),
  quiet: true,
  stopOnSignals: false,
});
await server.listen();
