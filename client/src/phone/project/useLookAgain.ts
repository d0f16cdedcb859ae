import { useEffect } from "preact/hooks";

/** What somebody else tells is there so long after at the latest. */
const AGAIN_MS = 15_000;

/** Asks how it goes every so often while the page is in sight, and at once when it comes back: a bundle is soon empty. */
export function useLookAgain(isOn: boolean, look: () => Promise<unknown>): void {
  useEffect(() => {
    if (!isOn) return;
    const lookIfSeen = () => void (document.visibilityState === "visible" && look());
    const timer = setInterval(lookIfSeen, AGAIN_MS);
    document.addEventListener("visibilitychange", lookIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", lookIfSeen);
    };
  }, [isOn, look]);
}
