/** A photo that was chosen on this phone and is not yet on the server's disk. */
export type PhotoKey = string & { readonly __id: "photo-key" };

/** Where the photos of one board lie until then. */
export interface PhotoStore {
  /** Whether all of them survive closing the page. */
  readonly lasts: boolean;
  /** Resolves when it is kept, if only as long as the page lives. */
  put(key: PhotoKey, photo: Blob): Promise<void>;
  get(key: PhotoKey): Promise<Blob | null>;
  remove(key: PhotoKey): Promise<void>;
  clear(): Promise<void>;
}

/** For browsers that refuse to keep anything: lasts as long as the page. */
export function memoryPhotos(): PhotoStore {
  const kept = new Map<PhotoKey, Blob>();
  return {
    get lasts() {
      return kept.size === 0;
    },
    put: async (key, photo) => void kept.set(key, photo),
    get: async (key) => kept.get(key) ?? null,
    remove: async (key) => void kept.delete(key),
    clear: async () => kept.clear(),
  };
}
