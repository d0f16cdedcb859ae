import { fromBrowser, isRecord, toBrowser } from "./browserStorage.ts";

/** The wireless network of the room, as the facilitator typed it. It never leaves this laptop. */
export interface Wifi {
  readonly name: string;
  /** Empty: an open network. */
  readonly password: string;
}

const WIFI_KEY = "buurtbord.wifi";
const ADDRESS_KEY = "buurtbord.address";

export function keptWifi(): Wifi | null {
  const kept = fromBrowser(WIFI_KEY);
  if (!isRecord(kept)) return null;
  const { name, password } = kept;
  return typeof name === "string" && name !== "" && typeof password === "string" ? { name, password } : null;
}

export function keepWifi(wifi: Wifi): void {
  toBrowser(WIFI_KEY, wifi);
}

/** Which of the laptop's addresses the facilitator chose for phones. */
export function keptAddress(): string | null {
  const kept = fromBrowser(ADDRESS_KEY);
  return typeof kept === "string" ? kept : null;
}

export function keepAddress(url: string): void {
  toBrowser(ADDRESS_KEY, url);
}

/** Calls the listener when another window of this browser kept something else. Returns how to stop. */
export function onKeptElsewhere(listener: () => void): () => void {
  window.addEventListener("storage", listener);
  return () => window.removeEventListener("storage", listener);
}
