/** Runs in the page before anything else: the browser keeps nothing. Refers to nothing outside. */
export function refuseStorage(): void {
  for (const store of ["indexedDB", "localStorage", "sessionStorage"]) {
    Object.defineProperty(window, store, {
      get: () => {
        throw new DOMException("Not here", "SecurityError");
      },
    });
  }
}

/** Runs in the page: after so many more writes the browser has no room left. Refers to nothing outside. */
export function fillStorage(after: number): void {
  let left = after;
  const full = () => {
    left -= 1;
    if (left < 0) throw new DOMException("Full", "QuotaExceededError");
  };
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...given) {
    full();
    return put.apply(this, given);
  };
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (...given) {
    full();
    setItem.apply(this, given);
  };
}
