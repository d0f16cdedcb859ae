import { filesFor, type KeptFiles } from "./KeptFiles.ts";
import { asksOnlyFor, isNobodyThere, KEPT_PAGE, wayOf } from "./wayOf.ts";

/**
 * Keeps the phone page's own files, so that it opens without network too. Nothing is kept but what the build made and
 * one page without a board, and all of it at once: a phone has a whole version, or none. See
 * docs/decisions/0022-the-phone-page-opens-without-network.md.
 */

/** The build writes it in. */
declare const KEPT_FILES: KeptFiles;

declare const self: ServiceWorkerGlobalScope;

/** So long somebody looks at an empty page before they get it as it was kept. */
const PATIENCE_MS = 3_000;

const language = new URL(self.location.href).searchParams.get("language") ?? "";
const files = filesFor(KEPT_FILES, language);
const CACHE = `${KEPT_FILES.version} ${language}`;

self.addEventListener("install", (event) => {
  event.waitUntil(keep());
  void self.skipWaiting();
});

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  switch (wayOf(request, self.location.origin, files)) {
    case "page":
      return event.respondWith(page(request));
    case "file":
      return event.respondWith(file(request));
    case "untouched":
      return undefined;
  }
});

/** Rejects when any of it is missing: then the worker of before stays, and the browser tries again another time. */
async function keep(): Promise<void> {
  const answer = await fetch(KEPT_PAGE);
  const isWhole = answer.ok && asksOnlyFor(await answer.clone().text(), allFiles());
  if (!isWhole) throw new Error("The server's page is not of this version");
  const cache = await caches.open(CACHE);
  await cache.addAll([...files]);
  await cache.put(KEPT_PAGE, answer);
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
  await self.clients.claim();
}

async function page(request: Request): Promise<Response> {
  const kept = await fromCache(KEPT_PAGE);
  if (kept === undefined) return fetch(request);
  try {
    const answer = await withPatience(fetch(request));
    return isNobodyThere(answer.status) ? kept : answer;
  } catch {
    return kept;
  }
}

async function file(request: Request): Promise<Response> {
  return (await fromCache(request.url)) ?? fetch(request);
}

async function fromCache(address: string): Promise<Response | undefined> {
  return (await caches.has(CACHE)) ? (await caches.open(CACHE)).match(address) : undefined;
}

function withPatience(answer: Promise<Response>): Promise<Response> {
  const tooLong = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("The network is too slow")), PATIENCE_MS),
  );
  return Promise.race([answer, tooLong]);
}

/** The server's page may name its reader's language, which need not be the one they chose. */
function allFiles(): ReadonlySet<string> {
  return new Set([KEPT_FILES.everybody, ...Object.values(KEPT_FILES.languages)].flat());
}
