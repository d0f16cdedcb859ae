import type { BoardId, BuurtId } from "@buurtbord/shared/board/ids.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { BoardStorage } from "../storage/BoardStorage.ts";
import type { BoardState } from "./board/BoardState.ts";
import type { OpenResult } from "./OpenResult.ts";
import type { Shown } from "./Shown.ts";

/** What it asks of all rooms. */
interface OtherBoardsHost {
  open(boardId: BoardId): Promise<OpenResult>;
}

/** Boards looked at from another one, by who leads both. Nothing is noted on those: looking keeps no board longer. */
export class OtherBoards {
  readonly #storage: Pick<BoardStorage, "find" | "buurt">;
  readonly #host: OtherBoardsHost;

  constructor(storage: Pick<BoardStorage, "find" | "buurt">, host: OtherBoardsHost) {
    this.#storage = storage;
    this.#host = host;
  }

  /**
   * Those that their secret still opens; the rest is left out. One after the other: a meeting that goes on meanwhile is
   * not held up by a year of evenings.
   */
  async see<Seen>(
    shown: readonly Shown[],
    see: (state: BoardState, shown: Shown) => Seen,
  ): Promise<readonly Seen[]> {
    const seen: Seen[] = [];
    for (const each of shown) {
      const record = await this.#storage.find(each.boardId);
      const opened = record && (await this.#host.open(each.boardId));
      if (opened?.state !== "open") continue;
      const isOfBuurt = await this.#opensShelf(record?.buurt ?? null, each.hash);
      const found = await opened.room.look((state) =>
        isOfBuurt || leads(state, each.hash) ? { it: see(state, each) } : null,
      );
      if (found !== null) seen.push(found.it);
    }
    return seen;
  }

  async #opensShelf(buurt: BuurtId | null, hash: string): Promise<boolean> {
    return buurt !== null && (await this.#storage.buurt(buurt))?.secretHash === hash;
  }
}

function leads({ ledger }: BoardState, hash: string): boolean {
  const token = ledger.token(hash);
  return token !== null && mayDo(token.role, "gather-garden");
}
