import type { Batch, BoardStorage } from "../../../storage/BoardStorage.ts";
import { commandId } from "./asks.ts";
import type { Tamper } from "./Wire.ts";

// Faults that the laws must find, to see that they bite.

/** A store that keeps what was done, but not that it was answered. */
export function forgetsAnswers(storage: BoardStorage): BoardStorage {
  return replaced(storage, {
    append: (batch) =>
      storage.append({ ...batch, ledger: batch.ledger.filter(({ entry }) => entry.entry !== "answer") }),
  });
}

/** A store that thinks that what is written in silence need not be kept. */
export function forgetsDrafts(storage: BoardStorage): BoardStorage {
  return replaced(storage, {
    append: (batch) =>
      storage.append({ ...batch, ledger: batch.ledger.filter(({ entry }) => entry.entry !== "draft") }),
  });
}

/** A store that says that a batch is kept when only the one before it is: nobody notices until the plug is pulled. */
export function isLateByOne(storage: BoardStorage): BoardStorage {
  let held: Batch | null = null;
  const flush = async () => {
    const last = held;
    held = null;
    if (last !== null) await storage.append(last);
  };
  return replaced(storage, {
    append: async (batch) => {
      await flush();
      held = batch;
    },
    load: (id) => flush().then(() => storage.load(id)),
    rewrite: (rewrite) => flush().then(() => storage.rewrite(rewrite)),
  });
}

/** A relay that drops the tenth update of each socket's history on its way down. */
export function losesOneUpdate(): Tamper {
  let updates = 0;
  return (direction, frame) => {
    const isUpdate = direction === "down" && typeof frame !== "string" && frame[0] === 0 && frame[1] === 2;
    if (isUpdate) updates += 1;
    return isUpdate && updates === 10 ? null : frame;
  };
}

/** A room that does a phone's command once more when it comes a second time: it takes it for another one. */
export function doesItAgain(): Tamper {
  const known = new Set<string>();
  const firstIds = new Map<string, string>();
  return (direction, frame) => {
    if (typeof frame !== "string") return frame;
    const message = JSON.parse(frame) as { readonly id?: string };
    const { id } = message;
    if (id === undefined) return frame;
    if (direction === "down") return JSON.stringify({ ...message, id: firstIds.get(id) ?? id });
    if (!known.has(id)) {
      known.add(id);
      return frame;
    }
    const another = commandId(0x1000000 + firstIds.size);
    firstIds.set(another, id);
    return JSON.stringify({ ...message, id: another });
  };
}

function replaced(storage: BoardStorage, other: Partial<BoardStorage>): BoardStorage {
  return new Proxy(storage, {
    get: (_, name: keyof BoardStorage) => other[name] ?? storage[name].bind(storage),
  });
}
