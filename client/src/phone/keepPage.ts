import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";

/** Where there is nothing that says when the phone has nothing else to do. */
const LATER_MS = 2_000;

/** Whether this browser can keep the page: over plain http none can. */
export function canKeepPage(): boolean {
  return isSecureContext && "serviceWorker" in navigator;
}

/**
 * Lets the browser keep the page in this language, so that it opens without network; see client/src/phoneWorker. Only
 * when the page is there and the phone has nothing else to do.
 */
export function keepPage(language: ResidentLanguage): void {
  if (!canKeepPage()) return;
  const keep = () => {
    const worker = `/phone-worker.js?language=${language}`;
    navigator.serviceWorker.register(worker, { scope: "/m" }).catch(() => {}); // the page works without
  };
  const whenIdle = () => {
    if ("requestIdleCallback" in window) requestIdleCallback(keep);
    else setTimeout(keep, LATER_MS);
  };
  if (document.readyState === "complete") whenIdle();
  else addEventListener("load", whenIdle, { once: true });
}

/** It is somebody else's phone: it keeps nothing of ours. Never rejects. */
export async function letGoOfPage(): Promise<void> {
  if (!canKeepPage()) return;
  try {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}
