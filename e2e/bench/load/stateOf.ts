import * as Y from "yjs";
import type { Target } from "../targets/Target.ts";
import { YjsClient } from "./YjsClient.ts";

/** A room's document as somebody who comes in is given it. */
export async function stateOf(target: Target, room = 0): Promise<Uint8Array> {
  const doc = new Y.Doc();
  const reader = await YjsClient.open(target, { role: "reader", room, doc });
  reader.close();
  return Y.encodeStateAsUpdate(doc);
}
