import { expect, test } from "vitest";
import { type Asked, asksOnlyFor, isNobodyThere, wayOf } from "./wayOf.ts";

const ORIGIN = "https://bord.example";
const FILES = new Set(["/assets/phone-1.js", "/assets/phone-1.css"]);

const way = (path: string, change: Partial<Asked> = {}) =>
  wayOf({ method: "GET", mode: "cors", url: new URL(path, ORIGIN).href, ...change }, ORIGIN, FILES);
const visit = { mode: "navigate" } as const;

test.for(["/m", "/m/", "/m/482913", "/m/482913-k7m2p9xq", "/m/482913?x=1"])(
  "a visit to %s is the phone page",
  (path) => expect(way(path, visit)).toBe("page"),
);

test("the phone page's own files are answered as they were kept", () => {
  expect(way("/assets/phone-1.js")).toBe("file");
  expect(way("/assets/phone-1.css", { mode: "no-cors" })).toBe("file");
});

test.for([
  "/metrics", // begins as the phone page does, and is in the scope of its worker
  "/mijn",
  "/",
  "/b/bord",
  "/s/bord",
  "/a/bord",
  "/k/bord",
  "/n/buurt",
  "/over",
  "/operator",
])("a visit to %s is nobody's business here", (path) => expect(way(path, visit)).toBe("untouched"));

test.for([
  "/api/join",
  "/api/boards/bord/view?after=3",
  "/api/boards/bord/photos/naam",
  "/api/boards/bord/photos/naam/small",
  "/api/boards/bord/export",
  "/room/bord",
  "/sync/bord",
  "/healthz",
  "/phone-worker.js",
  "/phone.webmanifest",
  "/icons/phone-192.png",
  "/assets/screen-1.js",
  "/m/482913", // asked for by a script
])("%s is never answered from here", (path) => expect(way(path)).toBe("untouched"));

test("what somebody posts goes by, and so does its answer, which is a page with their token", () => {
  expect(way("/m/482913", { ...visit, method: "POST" })).toBe("untouched");
  expect(way("/api/boards/bord/commands", { method: "POST" })).toBe("untouched");
  expect(way("/assets/phone-1.js", { method: "HEAD" })).toBe("untouched");
});

test("another host is another's", () => {
  expect(way("https://elsewhere.example/m/482913", visit)).toBe("untouched");
  expect(way("https://elsewhere.example/assets/phone-1.js")).toBe("untouched");
});

test("the page as it was kept says more than a front that finds no server; the server's own word counts", () => {
  expect([502, 504].every(isNobodyThere)).toBe(true);
  expect([200, 303, 403, 404, 409, 429, 500, 503].some(isNobodyThere)).toBe(false);
});

test("a page is kept only when it asks for this version's files and no others", () => {
  const page = (script: string) =>
    `<head><script src="${script}"></script><link rel="stylesheet" href="/assets/phone-1.css"></head>`;
  expect(asksOnlyFor(page("/assets/phone-1.js"), FILES)).toBe(true);
  expect(asksOnlyFor(page("/assets/phone-2.js"), FILES)).toBe(false);
  expect(asksOnlyFor("<p>Deze pagina is er niet</p>", FILES)).toBe(false);
});
