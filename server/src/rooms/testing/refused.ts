import { expect } from "vitest";
import * as Y from "yjs";
import type { UpdateRefusal } from "../prefilter/UpdateRefusal.ts";
import type { Desk } from "./Desk.ts";

/** Offers an update that must not get in, and checks that nothing came of it. */
export function refused(desk: Desk, update: Uint8Array, who = "mallory"): UpdateRefusal {
  const before = Y.encodeStateAsUpdate(desk.doc);
  const clientId = desk.doc.clientID;
  const verdict = desk.offer(update, who);
  if (verdict.ok) throw new Error("It was let in");
  expect(Y.encodeStateAsUpdate(desk.doc)).toEqual(before);
  expect(desk.doc.clientID).toBe(clientId);
  expect(desk.pending).toBeNull();
  return verdict.reason;
}
