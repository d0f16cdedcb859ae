import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { securityHeaders } from "../middleware/securityHeaders.ts";
import type { Env } from "../routes/Env.ts";
import { ClientFiles } from "./ClientFiles.ts";
import { serveFile } from "./serveFile.ts";
import { servePage } from "./servePage.ts";

let folder: string;
const script = "console.log('bord');".repeat(200);
const font = crypto.getRandomValues(new Uint8Array(5_000));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "buurtbord-client-"));
  await mkdir(join(folder, "assets"));
  await mkdir(join(folder, ".vite"));
  for (const page of ["start", "phone"]) {
    const head = `<meta nonce="__CSP_NONCE__"><link rel="stylesheet" crossorigin href="/assets/${page}.css">`;
    await writeFile(join(folder, `${page}.html`), `<head>${head}</head><body nonce="__CSP_NONCE__">${page}`);
  }
  await writeFile(join(folder, "assets/app-abc.js"), script);
  await writeFile(join(folder, "assets/letter-abc.woff2"), font);
  await writeFile(join(folder, "robots.txt"), "User-agent: *");
  const manifest = {
    "words/nl.ts": { file: "assets/nl-1.js", imports: ["_all.js"] },
    "_all.js": { file: "assets/all-2.js" },
  };
  await writeFile(join(folder, ".vite/manifest.json"), JSON.stringify(manifest));
});

afterAll(() => rm(folder, { recursive: true }));

async function site(from: string): Promise<Hono<Env>> {
  const files = await ClientFiles.read(from);
  const app = new Hono<Env>();
  app.use(securityHeaders);
  app.get("/", servePage(files, "start"));
  app.get("*", serveFile(files));
  return app;
}

test("a page carries the nonce of its own response, and is never kept", async () => {
  const answer = await (await site(folder)).request("/");
  const html = await answer.text();
  const [, nonce] = /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "") ?? [];
  expect(nonce).toBeTruthy();
  expect(html.split(`nonce="${nonce}"`)).toHaveLength(3);
  expect(html).not.toContain("__CSP_NONCE__");
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("a script comes compressed to who can read that, and is kept for ever", async () => {
  const app = await site(folder);
  const answer = await app.request("/assets/app-abc.js", { headers: { "Accept-Encoding": "gzip, deflate" } });
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(gunzipSync(await answer.bytes()).toString()).toBe(script);
});

test.each(["", "br", "gzip;q=0, identity"])("with Accept-Encoding %j it comes as it is", async (encoding) => {
  const app = await site(folder);
  const answer = await app.request("/assets/app-abc.js", { headers: { "Accept-Encoding": encoding } });
  expect(answer.headers.get("content-encoding")).toBeNull();
  expect(await answer.text()).toBe(script);
});

test("what compressing does not make smaller comes as it is", async () => {
  const app = await site(folder);
  const answer = await app.request("/assets/letter-abc.woff2", { headers: { "Accept-Encoding": "gzip" } });
  expect(answer.headers.get("content-encoding")).toBeNull();
  expect(answer.headers.get("content-type")).toBe("font/woff2");
  expect(await answer.bytes()).toEqual(font);
});

test("a file without a hash in its name is asked for again each time", async () => {
  expect((await (await site(folder)).request("/robots.txt")).headers.get("cache-control")).toBe("no-cache");
});

test.each([
  "/.vite/manifest.json",
  "/start.html",
  "/assets/none.js",
  "/assets/../../package.json",
  "/%2e%2e/x",
])("%s is not given out", async (path) => {
  const answer = await (await site(folder)).request(path);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: "page-not-found" });
});

test("a page without scripts can borrow the phone page's styles", async () => {
  const files = await ClientFiles.read(folder);
  expect(files.styles("phone")).toBe('<link rel="stylesheet" crossorigin href="/assets/phone.css">');
});

test("without a build the page says what to do", async () => {
  const answer = await (await site(join(folder, "nowhere"))).request("/", {
    headers: { Accept: "text/html" },
  });
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("npx pnpm start");
});

test("a page can be told beforehand what it will ask for, with all that comes along", async () => {
  const files = await ClientFiles.read(folder);
  expect(files.preloads("words/nl.ts").match(/href="[^"]*"/g)).toEqual([
    'href="/assets/nl-1.js"',
    'href="/assets/all-2.js"',
  ]);
  expect(files.preloads("words/xx.ts")).toBe("");
  expect((await ClientFiles.read(join(folder, "nothing-here"))).preloads("words/nl.ts")).toBe("");
});
