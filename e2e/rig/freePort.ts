import { once } from "node:events";
import { createServer } from "node:net";

/** A port on this machine at which nobody listens. */
export async function freePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  if (address === null || typeof address === "string") throw new Error("No port was given");
  listener.close();
  return address.port;
}
