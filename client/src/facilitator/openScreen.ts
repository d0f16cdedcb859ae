import type { Secrets } from "./Secrets.ts";

/** The wall in its own window, to be dragged to the projector; the same one again where it is open. False: the browser held it back. */
export function openScreen({ boardId, screenToken }: Secrets): boolean {
  // A facilitator who came by link has no secret for the wall: the page finds theirs in this browser.
  const fragment = screenToken === null ? "" : `#${screenToken}`;
  return window.open(`/s/${boardId}${fragment}`, `scherm-${boardId}`) !== null;
}
