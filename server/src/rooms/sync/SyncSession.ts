import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import type { EveningAt } from "@buurtbord/shared/protocol/EveningAt.ts";
import type { TimeLeft } from "@buurtbord/shared/protocol/TimeLeft.ts";
import {
  encodeFrame,
  type FrameFromServer,
  type FrameToServer,
  type Presence,
} from "@buurtbord/shared/protocol/yjsFrames.ts";
import type { Access } from "../Access.ts";
import type { BoardState } from "../board/BoardState.ts";
import type { Outgoing } from "../Outgoing.ts";
import { passedSince } from "../passedSince.ts";
import type { UpdateRefusal } from "../prefilter/UpdateRefusal.ts";
import type { Frames } from "../Socket.ts";
import { TokenBucket } from "../TokenBucket.ts";
import type { SyncHost } from "./SyncHost.ts";
import { KEEP_ALIVE, readSyncFrame } from "./syncFrames.ts";

/** Every socket hears something each 15 s, for a stock client gives up after 30; a tick may be 5 s late. */
const QUIET_MS = 9_000;

/** How often it may ask for what it lacks: a page does once, a stock client perhaps now and then. Each costs an encoding. */
const ASKING = { perSecond: 1, burst: 10 };

/**
 * How far a writer is. What it sends before it has answered our sync step 1 is not applied: it may build on what it
 * never sent, and the answer holds it all anyway.
 */
type Writing =
  | { readonly phase: "never" }
  /** Sync step 1 has not been sent, for the board cannot be saved now. */
  | { readonly phase: "not-asked"; readonly early: number }
  | { readonly phase: "asked"; readonly early: number }
  | { readonly phase: "in-step" };

interface SyncSessionParts {
  readonly out: Outgoing;
  readonly access: Access;
  readonly frames: Frames;
  readonly source: "document" | "backstage";
  readonly host: SyncHost<SyncSession>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** One Yjs socket: y-websocket's protocol, and our own frames where they are understood. */
export class SyncSession {
  readonly access: Access;
  readonly #out: Outgoing;
  readonly #frames: Frames;
  readonly #source: "document" | "backstage";
  readonly #host: SyncHost<SyncSession>;
  readonly #clock: () => number;
  readonly #asking: TokenBucket;
  readonly #mayShowCursor: boolean;
  #writing: Writing;
  /** The epoch is the first that a page hears: without it, it cannot tell whether the rest is for it. */
  #isGreeted = false;
  readonly #greeted = Promise.withResolvers<void>();
  /** Whether it was given the whole state, so that updates make sense. */
  #follows = false;
  #onDisk = 0;
  /** Whether it was ended from here: what it sent after that builds on what is refused or gone. */
  #isOver = false;

  constructor({ out, access, frames, source, host, clock }: SyncSessionParts) {
    this.access = access;
    this.#out = out;
    this.#frames = frames;
    this.#source = source;
    this.#host = host;
    this.#clock = clock;
    this.#asking = new TokenBucket(ASKING, clock());
    const mayWrite = source === "document" && mayDo(access.role, "write-by-yjs");
    this.#mayShowCursor = source === "document" && mayDo(access.role, "show-cursor");
    this.#writing = mayWrite ? { phase: "not-asked", early: 0 } : { phase: "never" };
  }

  get unsentBytes(): number {
    return this.#out.unsentBytes;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** The first frames of a socket. */
  greet(state: BoardState, presence: Presence, awareness: Uint8Array | null): void {
    this.#isGreeted = true;
    this.#sendOurs({ kind: "epoch", epoch: state.epoch });
    this.#greeted.resolve();
    this.sendPresence(presence);
    if (this.#host.isWritable) this.askWhatIsMissing(state);
    else if (this.#writing.phase !== "never") this.#sendOurs({ kind: "not-saved" });
    if (awareness !== null) this.sendAwareness(awareness);
  }

  /** Sends sync step 1 to a writer: when it comes, and again when the board can be saved again. */
  askWhatIsMissing(state: BoardState): void {
    if (this.#writing.phase !== "not-asked") return;
    this.#writing = { phase: "asked", early: this.#writing.early };
    this.#out.send(state.document.stepOne());
  }

  message(data: string | Uint8Array): void {
    if (typeof data === "string" || !this.#out.isOpen) return;
    const frame = readSyncFrame(data);
    switch (frame?.type) {
      case undefined:
        this.close(CLOSE.updateRefused, "malformed" satisfies UpdateRefusal);
        break;
      case "step-1":
        this.#answerStepOne(frame.stateVector);
        break;
      case "step-2":
      case "update":
        this.#receive(frame.type, frame.update);
        break;
      case "awareness":
        if (this.#mayShowCursor) this.#host.showAwareness(this, frame.update);
        break;
      case "ours":
        if (this.#frames === "ours") this.#receiveOurs(frame.frame);
        break;
      case "other":
        break;
      default:
        unreachable(frame);
    }
  }

  /** Something is on disk now that this session has not seen yet. */
  sendUpdate(frame: Uint8Array): void {
    if (this.#follows) this.#out.send(frame);
  }

  sendPresence(presence: Presence): void {
    if (this.#isGreeted) this.#sendOurs({ kind: "presence", presence });
  }

  sendClock(left: TimeLeft): void {
    if (this.#isGreeted) this.#sendOurs({ kind: "clock", ...left });
  }

  sendEvening(at: EveningAt): void {
    if (this.#isGreeted) this.#sendOurs({ kind: "evening", at });
  }

  sendAwareness(frame: Uint8Array): void {
    if (this.#isGreeted) this.#out.send(frame);
  }

  /** So many more of its sync messages are on disk. */
  saved(count: number): void {
    this.#onDisk += count;
    this.#sendOurs({ kind: "on-disk", count: this.#onDisk });
  }

  refused(reason: UpdateRefusal): void {
    this.close(CLOSE.updateRefused, reason);
  }

  tick(now: number): void {
    this.#out.tick(now);
    if (passedSince(this.#out.sentAt, now) >= QUIET_MS) this.#out.send(KEEP_ALIVE);
  }

  close(code: number, reason: string): void {
    this.#isOver = true;
    this.#out.close(code, reason);
  }

  #answerStepOne(stateVector: Uint8Array): void {
    const give = (state: BoardState) => {
      try {
        const document = state[this.#source];
        // A stock client says no epoch, but it shows that its copy is of another one: nothing may come together there.
        if (document.isForeign(stateVector)) return this.close(CLOSE.otherEpoch, "other-epoch");
        this.#out.sendState(document.stepTwo(stateVector));
        this.#follows = true;
      } catch {
        this.close(CLOSE.updateRefused, "malformed" satisfies UpdateRefusal);
      }
    };
    if (this.#asking.take(this.#clock()) > 0) this.close(CLOSE.tryLater, "too-fast");
    else this.#host.read(give);
  }

  #receive(type: "step-2" | "update", update: Uint8Array): void {
    const writing = this.#writing;
    if (writing.phase === "never") return; // a reader's sync step 2 is its habit, not an offence
    if (writing.phase === "in-step") {
      this.#host.write(this, update, 1);
    } else if (writing.phase === "asked" && type === "step-2") {
      this.#writing = { phase: "in-step" };
      this.#host.write(this, update, writing.early + 1);
    } else {
      this.#writing = { phase: writing.phase, early: writing.early + 1 };
      if (writing.phase === "not-asked") this.#sendOurs({ kind: "not-saved" });
    }
  }

  #receiveOurs(frame: FrameToServer): void {
    if (frame.kind === "epoch") {
      if (frame.epoch !== this.#host.epoch) this.close(CLOSE.otherEpoch, "other-epoch");
      return;
    }
    const { id, command } = frame;
    void this.#greeted.promise
      .then(() => this.#host.submit(this.access, id, command))
      .then((answer) => this.#sendOurs({ kind: "answer", id, answer }));
  }

  #sendOurs(frame: FrameFromServer): void {
    if (this.#frames === "ours") this.#out.send(encodeFrame(frame));
  }
}
