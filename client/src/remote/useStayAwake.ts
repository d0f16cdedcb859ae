import { useEffect, useState } from "preact/hooks";

/** Kept while the page is open, whichever part it shows. */
let wanted = false;
let held: WakeLockSentinel | null = null;

/**
 * Keeps this phone's screen on, only when its owner wants that: a lit screen in a pocket presses buttons. Null where the
 * browser can't, which is everywhere over plain http.
 */
export function useStayAwake(): { readonly isOn: boolean; readonly toggle: () => void } | null {
  const [isOn, setIsOn] = useState(wanted);
  useEffect(() => {
    document.addEventListener("visibilitychange", hold);
  }, []);
  if (!("wakeLock" in navigator)) return null;
  const toggle = () => {
    wanted = !wanted;
    setIsOn(wanted);
    void hold();
  };
  return { isOn, toggle };
}

/** A browser lets go whenever the page is out of sight. */
async function hold(): Promise<void> {
  if (!wanted) {
    await held?.release();
    held = null;
    return;
  }
  if (document.visibilityState !== "visible") return;
  try {
    held = await navigator.wakeLock.request("screen");
  } catch {
    held = null; // an almost empty battery refuses
  }
}
