import type { BoardStorage } from "../src/storage/BoardStorage.ts";

/** The same storage, which does some things otherwise. */
export function storageWith(storage: BoardStorage, otherwise: Partial<BoardStorage>): BoardStorage {
  return new Proxy(storage, {
    get(target, name) {
      const member: unknown = Reflect.get(name in otherwise ? otherwise : target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}
