import { del, delMany, get, keys, set, type UseStore } from "idb-keyval";
import { memoryPhotos, type PhotoKey, type PhotoStore } from "./PhotoStore.ts";

/** Some browsers keep no Blob: its bytes they do. */
interface Row {
  readonly bytes: ArrayBuffer;
  readonly type: string;
}

/** The photos of one person on a board in IndexedDB; what does not fit there lives as long as the page. */
export function browserPhotos(database: UseStore, name: string): PhotoStore {
  const memory = memoryPhotos();
  const prefix = `photo ${name} `;
  const rowOf = (key: PhotoKey) => `${prefix}${key}`;
  return {
    get lasts() {
      return memory.lasts;
    },
    async put(key, photo) {
      try {
        const row: Row = { bytes: await photo.arrayBuffer(), type: photo.type };
        await set(rowOf(key), row, database);
      } catch {
        await memory.put(key, photo);
      }
    },
    async get(key) {
      const row = await get<Row>(rowOf(key), database).catch(() => undefined);
      return row === undefined ? memory.get(key) : new Blob([row.bytes], { type: row.type });
    },
    async remove(key) {
      await memory.remove(key);
      await del(rowOf(key), database).catch(() => {});
    },
    async clear() {
      await memory.clear();
      const all = await keys(database).catch(() => []);
      const ours = all.filter((key) => String(key).startsWith(prefix));
      await delMany(ours, database).catch(() => {});
    },
  };
}
