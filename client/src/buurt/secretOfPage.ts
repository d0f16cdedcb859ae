import type { BuurtId } from "@buurtbord/shared/board/ids.ts";
import { takeToken } from "../sync/keptBoards/tokenFromAddress.ts";
import { keptBuurten } from "../sync/keptBuurten/keptBuurten.ts";

export interface BuurtSecret {
  readonly id: BuurtId;
  readonly token: string;
}

/** Which buurt this page is about (`/n/<id>`), with the secret from the address or from this browser. Null: unknown here. */
export function secretOfPage(from: Location, past: History): BuurtSecret | null {
  const [, id] = /^\/n\/([\w-]+)\/?$/.exec(from.pathname) ?? [];
  const token = takeToken(from, past) ?? keptBuurten().find((buurt) => buurt.id === id)?.token;
  return id === undefined || token === undefined ? null : { id: id as BuurtId, token };
}
