import type { BoardState } from "../board/BoardState.ts";
import { Compaction } from "../compaction/Compaction.ts";
import { describeError } from "../describeError.ts";
import type { Erasure } from "../erase/Erasure.ts";
import { rewriteOf } from "../erase/rewriteOf.ts";
import type { Trouble } from "../Log.ts";
import type { RoomParts } from "../RoomParts.ts";
import { type Commit, Turn } from "../turn/Turn.ts";
import { BatchWindow } from "./BatchWindow.ts";
import type { EngineEvents } from "./EngineEvents.ts";
import { Probing } from "./Probing.ts";
import { Queue, type Read, type Write } from "./Queue.ts";
import { isWorn, tidyBoard } from "./tidyBoard.ts";

/** More than this in one turn would keep the other rooms waiting. */
const MOST_PER_TURN = 100;

export interface EngineParts extends RoomParts {
  readonly state: BoardState;
  /** Reads the board from disk again; rejects when that cannot be done. */
  readonly reload: () => Promise<BoardState>;
  readonly events: EngineEvents;
  /** How many sockets are sent every change of the board. */
  readonly followers: () => number;
}

interface Saved {
  readonly commit: Commit;
  /** What was erased, for which the board was written anew; null: nothing. */
  readonly erasure: Erasure | null;
}

/**
 * The actor of one board. Whatever is asked of it waits in one queue and is done in turns: apply in memory, append,
 * and only then tell. One append at a time; the next turn is applied only after it, and reading waits its turn too, so
 * that nobody is given what is not on disk.
 */
export class Engine {
  readonly #parts: EngineParts;
  readonly #queue = new Queue();
  readonly #window: BatchWindow;
  readonly #probing: Probing;
  readonly #compaction: Compaction;
  #state: BoardState;
  /** In `ending` what waits is still done, and nothing new is taken on. */
  #mode: "writable" | "read-only" | "ending" | "closed" = "writable";
  #isWorking = false;
  #working: Promise<void> = Promise.resolve();
  #asked: "compact" | "tidy" | null = null;

  constructor(parts: EngineParts) {
    this.#parts = parts;
    this.#state = parts.state;
    this.#window = new BatchWindow(parts);
    this.#probing = new Probing(parts);
    this.#compaction = new Compaction(parts);
    // What a migration changed goes on disk before anybody reads it.
    if (parts.state.document.hasUpdates) this.write({ apply: () => () => {}, lost: () => {} });
  }

  /** To be looked at between turns only. */
  get state(): BoardState {
    return this.#state;
  }

  get isWritable(): boolean {
    return this.#mode === "writable";
  }

  /** Whether nothing waits and nothing is under way. */
  get isIdle(): boolean {
    return !this.#isWorking && !this.#compaction.isUnderWay;
  }

  write(write: Write): void {
    if (this.#mode !== "writable") {
      write.lost();
      return;
    }
    this.#queue.pushWrite(write, this.#parts.clock());
    this.#work();
  }

  /** At once when no turn is under way, else in turn. */
  read(read: Read): void {
    if (this.#mode === "closed") read.closed();
    else if (!this.#isWorking) read.run(this.#state);
    else this.#queue.pushRead(read);
  }

  /** Replaces the log by one whole state, where there is a log, and waits for it. */
  async compact(): Promise<void> {
    await this.#compaction.ended();
    if (this.#mode !== "writable" || this.#state.logged.updates === 0) return;
    await this.#ask("compact");
    await this.#compaction.ended();
  }

  /**
   * Writes the board anew without the traces of what is long gone, where these are most of it; what the newest state
   * was before stays. Only while nobody has a copy open: every copy is of another epoch afterwards.
   */
  async tidy(): Promise<void> {
    if (this.#mode !== "writable" || !isWorn(this.#state)) return;
    await this.#ask("tidy");
  }

  /** Finishes what waits, quickly; what is asked from now on is lost. */
  async finish(): Promise<void> {
    if (this.#mode === "writable") this.#mode = "ending";
    this.#window.shut();
    await this.#working;
  }

  /** Lets go of the board. */
  close(): void {
    if (this.#mode === "closed") return;
    this.#mode = "closed";
    this.#probing.stop();
    this.#compaction.abandon();
    const { writes, reads } = this.#queue.takeAll();
    for (const write of writes) write.lost();
    for (const read of reads) read.closed();
    this.#state.destroy();
  }

  async #ask(chore: "compact" | "tidy"): Promise<void> {
    this.#asked = chore;
    this.#work();
    await this.#working;
  }

  #work(): void {
    if (this.#isWorking) return;
    this.#isWorking = true;
    this.#working = this.#workUntilDone();
  }

  async #workUntilDone(): Promise<void> {
    try {
      while (!this.#queue.isEmpty || this.#asked !== null) {
        await this.#window.gather(this.#queue.oldestWrite);
        await this.#turn();
        await this.#keepHouse();
      }
    } catch (error) {
      this.#logError(error, "A room ended: it did something that it never should");
      this.#end();
    } finally {
      this.#isWorking = false; // in the same breath as the queue was found empty, so that nothing is left waiting
    }
  }

  async #turn(): Promise<void> {
    const { writes, reads } = this.#queue.take(MOST_PER_TURN);
    const isSaved = writes.length === 0 || (await this.#write(writes));
    if (isSaved) for (const read of reads) read.run(this.#state);
    else if (this.#mode === "closed") for (const read of reads) read.closed();
    else this.#queue.putBack(reads);
  }

  /** Whether they are on disk now. If not, the board was read again. */
  async #write(writes: readonly Write[]): Promise<boolean> {
    const turn = new Turn(this.#state, this.#parts);
    const tell: (() => void)[] = [];
    let saved: Saved;
    try {
      for (const write of writes) tell.push(write.apply(turn));
      saved = await this.#save(turn);
    } catch (error) {
      await this.#throwAway(writes, error);
      return false;
    }
    this.#window.learn(writes.length, this.#parts.followers());
    if (saved.erasure === null) this.#parts.events.committed(this.#state, saved.commit);
    for (const told of tell) told();
    if (saved.erasure !== null) {
      await this.#breath(); // the answers leave before the sockets close
      this.#parts.events.rewritten(this.#state, saved.erasure);
    }
    return true;
  }

  #breath(): Promise<void> {
    return new Promise((resolve) => this.#parts.schedule(0, resolve));
  }

  async #save(turn: Turn): Promise<Saved> {
    const { batch, erasure, commit } = turn.finish();
    const { storage, meter, clock } = this.#parts;
    const begun = clock();
    if (batch !== null && erasure !== null) {
      this.#compaction.abandon();
      await storage.rewrite(await rewriteOf(this.#state, batch, erasure, this.#parts));
      this.#state.destroy();
      this.#state = await this.#parts.reload();
    } else if (batch !== null) {
      await storage.append(batch);
      this.#state.appended(batch);
    }
    if (batch !== null) meter.committed(Math.max(0, clock() - begun));
    return { commit, erasure };
  }

  /** Memory is ahead of the disk now, so it is the disk that counts. */
  async #throwAway(lost: readonly Write[], error: unknown): Promise<void> {
    this.#logError(error, "A batch was not saved; the board is read again from disk");
    this.#parts.meter.notSaved();
    if (this.#mode === "writable") this.#mode = "read-only";
    for (const write of [...lost, ...this.#queue.takeWrites()]) write.lost();
    this.#compaction.abandon();
    this.#parts.events.thrownAway();
    this.#state.destroy();
    try {
      this.#state = await this.#parts.reload();
    } catch (failure) {
      this.#logError(failure, "A room ended: its board could not be read again from disk");
      this.#end();
      return;
    }
    this.#parts.events.reloaded();
    this.#probing.start(() => this.#becomeWritable());
  }

  #becomeWritable(): void {
    if (this.#mode !== "read-only") return;
    this.#mode = "writable";
    this.#parts.log.info({ board: this.#state.record.id }, "Writes reach the disk again");
    this.read({ run: (state) => this.#parts.events.writable(state), closed: () => {} });
  }

  async #keepHouse(): Promise<void> {
    const asked = this.#asked;
    this.#asked = null;
    if (this.#mode !== "writable") return;
    if (asked === "tidy") await this.#tidyNow();
    else if (asked === "compact" || this.#compaction.isDue(this.#state)) {
      this.#compaction.begin(this.#state);
    }
  }

  async #tidyNow(): Promise<void> {
    this.#compaction.abandon();
    if (!(await tidyBoard(this.#state, this.#parts))) return;
    this.#state.destroy();
    this.#state = await this.#parts.reload();
  }

  #end(): void {
    this.close();
    this.#parts.events.ended();
  }

  #logError(error: unknown, trouble: Trouble): void {
    this.#parts.log.error({ board: this.#state.record.id, ...describeError(error) }, trouble);
  }
}
