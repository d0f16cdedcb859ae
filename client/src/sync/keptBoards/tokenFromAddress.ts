import type { BoardId } from "@buurtbord/shared/board/ids.ts";

/** The board that this page is about: `/b/<id>`, `/t/<id>`, `/s/<id>` or `/p/<id>`. */
export function boardIdFromPath(pathname: string): BoardId | null {
  const [, id] = /^\/[bpst]\/([\w.:-]+)\/?$/.exec(pathname) ?? [];
  return id === undefined ? null : (id as BoardId);
}

/** Takes the secret out of the address bar at once: the projector shows it. Null: there was none. */
export function takeToken(from: Location, past: History): string | null {
  const [, token] = /^#([\w-]{16,64})$/.exec(from.hash) ?? [];
  if (from.hash !== "") past.replaceState(null, "", from.pathname);
  return token ?? null;
}
