import { fromBrowser, toBrowser } from "../sync/keptBoards/browserStorage.ts";

const KEY = "buurtbord.keys";
const listeners = new Set<() => void>();
let isOn = fromBrowser(KEY) !== "off";

/**
 * Whether single keys do something. Who speaks to a computer, or whose hand slips, can switch them off: this browser
 * remembers it (WCAG 2.1.4).
 */
export const keySwitch = {
  isOn: (): boolean => isOn,
  turn: (to: "on" | "off"): void => {
    isOn = to === "on";
    toBrowser(KEY, to);
    for (const listener of listeners) listener();
  },
  /** Returns how to stop listening. */
  onTurn: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
