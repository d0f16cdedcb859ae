import { sheetOn } from "@buurtbord/shared/board/ErasedSheet.ts";
import type { BoardId, CardId } from "@buurtbord/shared/board/ids.ts";
import { type KinErasure, StorageError } from "../../storage/BoardStorage.ts";
import { broughtId } from "../archive/broughtIds.ts";
import { describeError } from "../describeError.ts";
import { mentionedIn } from "../mentionedIn.ts";
import type { OpenResult } from "../OpenResult.ts";
import { passedSince } from "../passedSince.ts";
import type { RoomParts } from "../RoomParts.ts";
import type { Erasure } from "./Erasure.ts";

/** Who erases one card often erases more: the next round takes them together, after as long again as this one took. */
const REST = 1;
const LONGEST_REST_MS = 60_000;

type KinParts = Pick<RoomParts, "storage" | "log" | "clock" | "schedule">;

interface KinHost {
  open(boardId: BoardId): Promise<OpenResult>;
}

/**
 * What goes from a board for real goes from its copies too, and from boards that came out of its file. It is noted on
 * disk with the erasure itself, and done one board after the other: also after a restart.
 */
export class Kin {
  readonly #parts: KinParts;
  readonly #host: KinHost;
  #isAsked = false;
  #working: Promise<void> | null = null;
  #isStopped = false;
  #endRest: () => void = () => {};

  constructor(parts: KinParts, host: KinHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /** Resolves when it is done. Never rejects: what could not be done waits for the next time. */
  carryOn(): Promise<void> {
    this.#isAsked = true;
    this.#working ??= this.#work().finally(() => {
      this.#working = null;
    });
    return this.#working;
  }

  /** Finishes the board that is under way: the rest is carried on after the next start. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#endRest();
    await this.#working;
  }

  async #work(): Promise<void> {
    const { log, clock } = this.#parts;
    const failed = new Set<BoardId>();
    while (this.#isAsked && !this.#isStopped) {
      this.#isAsked = false;
      const begun = clock();
      try {
        await this.#round(failed);
      } catch (error) {
        log.error(describeError(error), "Erasing on the copies of a board failed");
        return;
      }
      const rest = Math.min(LONGEST_REST_MS, REST * passedSince(begun, clock()));
      if (this.#isAsked && !this.#isStopped) await this.#rest(rest);
    }
  }

  #rest(milliseconds: number): Promise<void> {
    return new Promise((done) => {
      const cancel = this.#parts.schedule(milliseconds, done);
      this.#endRest = () => {
        cancel();
        done();
      };
    });
  }

  /** `failed`: boards of which nothing can be erased now. */
  async #round(failed: Set<BoardId>): Promise<void> {
    const { storage } = this.#parts;
    for (const erasure of await storage.kinErasures()) {
      if (this.#isStopped) return;
      if (failed.has(erasure.boardId)) continue;
      if (await this.#erase(erasure)) await storage.kinErased(erasure);
      else failed.add(erasure.boardId);
    }
  }

  /** Whether nothing of it is left there. */
  async #erase(noted: KinErasure): Promise<boolean> {
    const { boardId } = noted;
    const erasure = erasureOn(noted);
    if (!(await this.#isHeld(boardId, [...erasure.gone, ...erasure.nameless]))) return true;
    const opened = await this.#host.open(boardId);
    if (opened.state === "open" && (await opened.room.eraseWithKin(erasure))) return true;
    this.#parts.log.warn({ board: boardId }, "What was erased elsewhere is still on a copy");
    return false;
  }

  /** Whether anything on disk mentions one of them: a board of which nothing goes is not written anew. */
  async #isHeld(boardId: BoardId, ids: readonly string[]): Promise<boolean> {
    const { storage } = this.#parts;
    const loading = await storage.load(boardId);
    if (loading.state !== "loaded") return loading.state === "damaged";
    if (ids.some((id) => sheetOn(id, boardId) !== null)) return true;
    const { document, documentUpdates, backstage, backstageUpdates, ledger, snapshots } = loading.board;
    const own = [document, ...documentUpdates, backstage, ...backstageUpdates];
    for (const bytes of [...own, Buffer.from(JSON.stringify(ledger))])
      if ((await mentionedIn(bytes, ids)).length > 0) return true;
    for (const { id } of snapshots) {
      const state = await storage.snapshotState(boardId, id).catch(damagedOnly);
      // Nobody knows what is in one that cannot be read: it goes.
      if (state === null || (await mentionedIn(state, ids)).length > 0) return true;
    }
    return false;
  }
}

/** In the ids of that board. */
function erasureOn({ boardId, isBrought, gone, withCards, nameless }: KinErasure): Erasure {
  const idHere = (id: string) => sheetOn(id, boardId) ?? (isBrought ? broughtId(id) : id);
  return {
    gone: new Set(gone.map(idHere)),
    withCards: new Set(withCards.map(idHere)),
    // On a copy their owner leaves as on the board itself; what came out of a file does not know whose names they are.
    nameless: new Set(isBrought ? nameless.map((id) => idHere(id) as CardId) : []),
    known: new Set(isBrought ? [] : gone),
  };
}

function damagedOnly(error: unknown): null {
  if (error instanceof StorageError && error.code === "damaged") return null;
  throw error;
}
