import type { BuurtId } from "@buurtbord/shared/board/ids.ts";
import { fromBrowser, isRecord, toBrowser } from "../keptBoards/browserStorage.ts";

/** A buurt whose secret link this browser holds. */
export interface KeptBuurt {
  readonly id: BuurtId;
  readonly name: string;
  readonly token: string;
}

const KEY = "buurtbord.buurten";

/** In the order in which they came here. */
export function keptBuurten(): readonly KeptBuurt[] {
  const kept = fromBrowser(KEY);
  if (!isRecord(kept)) return [];
  return Object.entries(kept)
    .map(([id, buurt]) => readKept(id as BuurtId, buurt))
    .filter((buurt) => buurt !== null);
}

export function keepBuurt({ id, ...buurt }: KeptBuurt): void {
  const kept = fromBrowser(KEY);
  toBrowser(KEY, { ...(isRecord(kept) ? kept : {}), [id]: buurt });
}

export function forgetBuurt(id: BuurtId): void {
  const kept = keptBuurten().filter((buurt) => buurt.id !== id);
  toBrowser(KEY, Object.fromEntries(kept.map(({ id: of, ...buurt }) => [of, buurt])));
}

function readKept(id: BuurtId, kept: unknown): KeptBuurt | null {
  if (!isRecord(kept)) return null;
  const { name, token } = kept;
  return typeof name === "string" && typeof token === "string" ? { id, name, token } : null;
}
