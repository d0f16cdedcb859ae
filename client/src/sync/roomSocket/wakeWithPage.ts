/** A phone that slept doesn't know that its connection is gone: whenever its page is looked at again it finds out. */
export function wakeWithPage(room: { wake(): void }): () => void {
  const wake = () => {
    if (document.visibilityState === "visible") room.wake();
  };
  document.addEventListener("visibilitychange", wake);
  addEventListener("pageshow", wake);
  addEventListener("online", wake);
  return () => {
    document.removeEventListener("visibilitychange", wake);
    removeEventListener("pageshow", wake);
    removeEventListener("online", wake);
  };
}
