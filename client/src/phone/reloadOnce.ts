const KEY = "buurtbord.reloaded";
const NOT_AGAIN_WITHIN_MS = 60_000;

/** Fetches a newer page; not again and again when that one is as old. What was typed and not sent is kept. */
export function reloadOnce(): void {
  try {
    if (Date.now() - Number(sessionStorage.getItem(KEY)) < NOT_AGAIN_WITHIN_MS) return;
    sessionStorage.setItem(KEY, String(Date.now()));
    location.reload();
  } catch {
    // Without storage we could not tell the second time from the first.
  }
}
