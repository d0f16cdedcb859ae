import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { useState } from "react";
import type { Reply } from "../sync/boardApi/askApi.ts";
import type { BroughtBoard } from "../sync/boardApi/boardApi.ts";
import { keepBoard } from "../sync/keptBoards/keptBoards.ts";

/** Asks the server for it. */
export type Bring = (zip: Blob, createCode: string) => Promise<Reply<BroughtBoard>>;

export type BringingBack =
  | { readonly state: "waiting" }
  | { readonly state: "busy" }
  | { readonly state: "refused"; readonly reason: string }
  /** The server wants a code first; `zip` is the file for which it does. */
  | { readonly state: "code-asked"; readonly zip: Blob }
  /** Something of it stayed away: to be read before one goes on. */
  | { readonly state: "back"; readonly board: BroughtBoard };

/** A board that is brought back from a file. It opens when all of it came along. */
export function useBringBack(bring: Bring) {
  const [bringing, setBringing] = useState<BringingBack>({ state: "waiting" });
  const send = async (zip: Blob, createCode = ""): Promise<void> => {
    if (bringing.state === "busy") return;
    if (zip.size > LIMITS.archiveBytes) return setBringing({ state: "refused", reason: "archive-too-large" });
    setBringing({ state: "busy" });
    const reply = await bring(zip, createCode);
    setBringing(reply.ok ? arrived(reply.value) : afterRefusal(reply.reason, zip));
  };
  return { bringing, send };
}

function arrived(board: BroughtBoard): BringingBack {
  const { id, title, activity, facilitatorToken, screenToken, leftOut } = board;
  keepBoard({ id, title, activity, facilitatorToken, screenToken, lastOpened: Date.now() });
  if (Object.values(leftOut).some((count) => count > 0)) return { state: "back", board };
  location.assign(addressOf(board));
  return { state: "busy" };
}

function afterRefusal(reason: string, zip: Blob): BringingBack {
  return reason === "create-code-wrong" ? { state: "code-asked", zip } : { state: "refused", reason };
}

export function addressOf({ id, facilitatorToken }: BroughtBoard): string {
  return `/b/${id}#${facilitatorToken}`;
}
