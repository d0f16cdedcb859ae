import * as Y from "yjs";
import type { BoardState } from "../board/BoardState.ts";
import { describeError } from "../describeError.ts";
import type { RoomParts } from "../RoomParts.ts";
import type { ExpectedDocuments, WholeStates } from "./Proofreader.ts";
import { expectedOf } from "./proofread.ts";

/** So much log makes loading slower than one state would be. */
const MOST_UPDATES = 500;
const MOST_BYTES = 1024 * 1024;

/** A board as it was between two turns. */
interface Moment {
  readonly boardId: BoardState["record"]["id"];
  readonly seq: number;
  readonly updates: number;
  readonly states: WholeStates;
  readonly expected: ExpectedDocuments;
}

interface UnderWay {
  /** False once nothing may come of it any more. */
  isWanted: boolean;
  readonly done: Promise<void>;
}

/**
 * Replaces the log of one board by one whole state, which is written out between two turns: some milliseconds for a large
 * board. The room goes on while that is read through, a little at a time, and put on disk. What is appended meanwhile
 * stays in the log. One at a time; when it fails the log stays as it is, and another try comes after as much log again.
 */
export class Compaction {
  readonly #parts: RoomParts;
  #underWay: UnderWay | null = null;

  constructor(parts: RoomParts) {
    this.#parts = parts;
  }

  get isUnderWay(): boolean {
    return this.#underWay !== null;
  }

  isDue({ logged }: BoardState): boolean {
    const { mostLoggedUpdates = MOST_UPDATES } = this.#parts;
    return !this.isUnderWay && (logged.updates >= mostLoggedUpdates || logged.bytes >= MOST_BYTES);
  }

  /** To be called between turns, when everything in memory is on disk. Does nothing while one is under way. */
  begin(state: BoardState): void {
    if (this.#underWay !== null) return;
    const moment = momentOf(state);
    state.logged = { updates: 0, bytes: 0 };
    const { promise: done, resolve } = Promise.withResolvers<void>();
    const underWay: UnderWay = { isWanted: true, done };
    this.#underWay = underWay;
    void this.#compact(moment, underWay).finally(() => {
      this.#underWay = null;
      resolve();
    });
  }

  /** Nothing is written from now on for what is under way: the board is written anew, read again or let go. */
  abandon(): void {
    if (this.#underWay !== null) this.#underWay.isWanted = false;
  }

  /** Resolves when none is under way. */
  async ended(): Promise<void> {
    await this.#underWay?.done;
  }

  async #compact(moment: Moment, underWay: UnderWay): Promise<void> {
    const { log } = this.#parts;
    const { boardId: board, seq, updates } = moment;
    try {
      if (await this.#replaceLog(moment, underWay)) log.info({ board, seq, updates }, "Compacted");
    } catch (error) {
      if (!underWay.isWanted) return; // the log that it was made of may be gone
      log.error({ board, seq, ...describeError(error) }, "Compaction failed; the log stays as it is");
    }
  }

  /** Whether it did: an abandoned one does not. */
  async #replaceLog({ boardId, seq, states, expected }: Moment, underWay: UnderWay): Promise<boolean> {
    const { storage, proofreader } = this.#parts;
    if (!(await proofreader.read(states, expected))) throw new StateMisfit();
    if (!underWay.isWanted) return false;
    await storage.compact(boardId, seq, states.document, states.backstage);
    return true;
  }
}

function momentOf({
  record,
  seq,
  logged,
  document: { doc },
  backstage: { doc: behind },
}: BoardState): Moment {
  return {
    boardId: record.id,
    seq,
    updates: logged.updates,
    states: { document: Y.encodeStateAsUpdateV2(doc), backstage: Y.encodeStateAsUpdateV2(behind) },
    expected: { document: expectedOf(doc), backstage: expectedOf(behind) },
  };
}

/** What was written out of a document cannot be read, or is not that document. */
class StateMisfit extends Error {
  override readonly name = "StateMisfit";
  readonly code = "state-misfit";
}
