import { Agent, get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { createBoard, type NewBoard } from "../../rig/api.ts";
import { BoardReader } from "../../rig/BoardReader.ts";
import { SimulatedPhone } from "../../rig/SimulatedPhone.ts";

/** Everybody holds up their phone within this time. */
const WITHIN_MS = 1_000;
/** As a browser does. */
const CONNECTIONS = 6;

export interface Arrival {
  /** Seconds from the QR's being on the wall until the last one sees the step's question. */
  readonly allAsked: number;
  readonly asked: number;
}

/** The QR appears, and a whole room scans it: each phone gets the page and all that it loads, joins, and is asked. */
export async function qrAppears(origin: string, phones: number): Promise<Arrival> {
  const board = await createBoard(origin);
  const wall = new BoardReader(origin, board);
  await wall.synced();
  const began = performance.now();
  const arrived = await Promise.all(
    Array.from({ length: phones }, async (_, n) => {
      await wait((n / phones) * WITHIN_MS);
      return scan(origin, board);
    }),
  );
  const allAsked = (performance.now() - began) / 1000;
  for (const phone of arrived) phone.disconnect();
  await wall.close();
  return { allAsked, asked: arrived.length };
}

/** How many of so many phones behind one address are refused when they all come at once. */
export async function refusedAtOnce(origin: string, phones: number): Promise<number> {
  const board = await createBoard(origin);
  const joins = Array.from({ length: phones }, () => SimulatedPhone.join(origin, board));
  return (await Promise.allSettled(joins)).filter(({ status }) => status === "rejected").length;
}

async function scan(origin: string, board: NewBoard): Promise<SimulatedPhone> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const { pathname } = new URL(board.joinUrl);
  const page = await fetched(agent, `${origin}${pathname}`);
  const files = page.match(/\/assets\/[\w.-]+\.(js|css)/g) ?? [];
  if (files.length === 0) throw new Error("The phone page loads nothing");
  await Promise.all(files.map((file) => fetched(agent, `${origin}${file}`)));
  const phone = await SimulatedPhone.join(origin, board);
  await phone.connect();
  agent.destroy();
  return phone;
}

function fetched(agent: Agent, url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { "Accept-Encoding": "gzip" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const whole = Buffer.concat(chunks);
        const isPacked = response.headers["content-encoding"] === "gzip";
        resolve((isPacked ? gunzipSync(whole) : whole).toString("latin1"));
      });
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
    }).on("error", reject);
  });
}
