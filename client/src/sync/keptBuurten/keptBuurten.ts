import type { BuurtId } from "@buurtbord/shared/board/ids.ts";
import { KeptById } from "../keptBoards/KeptById.ts";

/** A buurt whose secret link this browser holds. */
export interface KeptBuurt {
  readonly id: BuurtId;
  readonly name: string;
  readonly token: string;
}

const kept = new KeptById<KeptBuurt>("buurtbord.buurten", (id, { name, token }) =>
  typeof name === "string" && typeof token === "string" ? { id: id as BuurtId, name, token } : null,
);

/** In the order in which they came here. */
export function keptBuurten(): readonly KeptBuurt[] {
  return kept.all();
}

export function keepBuurt(buurt: KeptBuurt): void {
  kept.keep(buurt);
}

export function forgetBuurt(id: BuurtId): void {
  kept.forget(id);
}
