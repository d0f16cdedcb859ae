import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const CLIENT = fileURLToPath(new URL("../../../client", import.meta.url));
const VITE = join(CLIENT, "node_modules/.bin/vite");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

export interface PlainPage {
  readonly port: number;
  stop(): void;
}

/** The reference for a phone: a page with tldraw and nothing else. */
export function startPlainTldraw(): Promise<PlainPage> {
  return start(built("plainTldraw"));
}

/** What lies on the table of the reference for a canvas, and how one looks at it, as tldraw counts. */
export interface PlainTable {
  readonly camera: { readonly x: number; readonly y: number; readonly z: number };
  readonly cards: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** The reference for a canvas: tldraw with cards of HTML. Each page that is opened gets the table of that moment. */
export function startPlainCards(table: () => PlainTable): Promise<PlainPage> {
  return start(built("plainCards"), (path) =>
    path === "/table.json" ? gzipSync(JSON.stringify(table())) : undefined,
  );
}

type Files = ReadonlyMap<string, Buffer>;

/** Compressed beforehand and sent from memory. */
async function start(
  files: Files,
  made: (path: string) => Buffer | undefined = () => undefined,
): Promise<PlainPage> {
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    const file = files.get(path) ?? made(path);
    if (file === undefined) return response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    return response.writeHead(200, { "Content-Type": type, "Content-Encoding": "gzip" }).end(file);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The page got no port");
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: address.port, stop };
}

function built(page: string): Files {
  const folder = mkdtempSync(join(tmpdir(), "buurtbord-tldraw-"));
  try {
    const build = ["build", "--config", `bench/${page}/vite.config.ts`, "--outDir", folder];
    execFileSync(VITE, build, { cwd: CLIENT, stdio: "inherit" });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    return new Map(
      files.map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length), gzipSync(readFileSync(path), { level: 9 })];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
