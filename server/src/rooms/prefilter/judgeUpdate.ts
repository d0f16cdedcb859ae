import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type * as Y from "yjs";
import { Crowding } from "./Crowding.ts";
import { type Caps, type Cut, cutToNew } from "./cutToNew.ts";
import { Sides } from "./Sides.ts";
import { StructWalk } from "./StructWalk.ts";
import { Tally } from "./Tally.ts";
import type { UpdateRefusal } from "./UpdateRefusal.ts";

/**
 * What can be judged and let in within a moment; `values` is some seventy strokes of a pen. A page that did more than this
 * while it was offline is refused once, takes a fresh copy and writes it all again one by one: nothing is lost.
 */
const CAPS: Caps = { structs: 5_000, clients: 50, known: 100_000, values: 90_000, ranges: 50_000 };
/** Clocks that one struct may take: more than anybody types at once. */
const LONGEST_STRUCT = 1_048_576;

/** Who sent the update, and who owns a client id: the hash of the first token that used it. */
export interface Writer {
  readonly tokenHash: string;
  ownerOf(clientId: number): string | null;
}

export type Verdict =
  | {
      readonly ok: true;
      /** What the document does not have yet: the only thing to apply. */
      readonly update: Uint8Array;
      /** Client ids that nobody used before: from now on this writer's. */
      readonly newClients: readonly number[];
      readonly moved: ReadonlySet<CardId>;
      readonly changed: ReadonlySet<CardId>;
      /** A place of theirs is taken away: whoever lets this in sees to it that they keep one. */
      readonly displaced: ReadonlySet<CardId>;
    }
  | { readonly ok: false; readonly reason: UpdateRefusal };

/**
 * Decides about one Yjs update (V1) of a facilitator: whether it changes only cards' places, cards' texts, the
 * worksheet's and free-hand records, and nothing of anybody else's. Reads the document, never changes it.
 */
export function judgeUpdate(doc: Y.Doc, update: Uint8Array, writer: Writer): Verdict {
  try {
    return judge(doc, update, writer);
  } catch {
    return refuse("malformed"); // what trips the filter must neither get in nor take the room down
  }
}

function judge(doc: Y.Doc, update: Uint8Array, writer: Writer): Verdict {
  if (update.length > LIMITS.facilitatorFrameBytes) return refuse("too-large");
  const cut = cutToNew(doc, update, CAPS);
  if (typeof cut === "string") return refuse(cut);
  const walk = new StructWalk(doc, cut.structs);
  const tally = new Tally(doc);
  const crowding = new Crowding(doc, walk);
  const sides = new Sides(doc, walk);
  const reason =
    judgeLengths(cut) ??
    judgeClients(doc, walk.clients, writer) ??
    walk.walk(
      (struct, place) => tally.add(struct, place) ?? sides.add(struct, place) ?? crowding.add(struct, place),
    ) ??
    judgeDeletes(cut, walk, tally) ??
    tally.verdict();
  if (reason !== null) return refuse(reason);
  const newClients = walk.clients.filter((client) => writer.ownerOf(client) === null);
  const { moved, changed, displaced } = tally;
  return { ok: true, update: cut.bytes, newClients, moved, changed, displaced };
}

function refuse(reason: UpdateRefusal): Verdict {
  return { ok: false, reason };
}

function judgeLengths({ structs }: Cut): UpdateRefusal | null {
  return structs.some(({ length }) => length > LONGEST_STRUCT) ? "too-many" : null;
}

/** The server's own client ids, and those that wrote before anybody owned them, are nobody's. */
function judgeClients(doc: Y.Doc, clients: readonly number[], writer: Writer): UpdateRefusal | null {
  const isForeign = (client: number) => {
    const owner = writer.ownerOf(client);
    if (owner !== null) return owner !== writer.tokenHash;
    return client === doc.clientID || doc.store.clients.has(client);
  };
  return clients.some(isForeign) ? "foreign-client" : null;
}

/**
 * A reconnecting client sends everything it ever saw deleted, so what is gone already passes. Ranges come in order and
 * apart, as Yjs writes them: overlapping ones would make both this and Yjs walk the same items over and over.
 */
function judgeDeletes({ ds }: Cut, walk: StructWalk, tally: Tally): UpdateRefusal | null {
  for (const [client, ranges] of ds.clients) {
    let done = 0;
    for (const { clock, len } of ranges) {
      const end = clock + len;
      if (clock < done || len < 1) return "malformed";
      if (end > walk.stateOf(client)) return "gap";
      done = end;
      for (const { struct, place } of walk.between(client, clock, end)) {
        const units = Math.min(end, struct.id.clock + struct.length) - Math.max(clock, struct.id.clock);
        const refusal = tally.remove(struct, place, units);
        if (refusal !== null) return refusal;
      }
    }
  }
  return null;
}
