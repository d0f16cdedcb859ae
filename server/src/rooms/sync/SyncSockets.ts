import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import type { EveningAt } from "@buurtbord/shared/protocol/EveningAt.ts";
import type { TimeLeft } from "@buurtbord/shared/protocol/TimeLeft.ts";
import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";
import type { Access } from "../Access.ts";
import type { BoardState } from "../board/BoardState.ts";
import type { Engine } from "../engine/Engine.ts";
import type { CountedSocket } from "../Meter.ts";
import { makeRoomFor } from "../makeRoomFor.ts";
import { Outgoing } from "../Outgoing.ts";
import type { UpdateRefusal } from "../prefilter/UpdateRefusal.ts";
import type { RoomOfBoard } from "../RoomParts.ts";
import { type Frames, noEvents, type Socket, type SocketEvents } from "../Socket.ts";
import { isTimed, timeLeft } from "../timeLeft.ts";
import type { Commit, Turn } from "../turn/Turn.ts";
import { AwarenessRelay } from "./AwarenessRelay.ts";
import type { SyncHost } from "./SyncHost.ts";
import { SyncSession } from "./SyncSession.ts";
import { updateFrame } from "./syncFrames.ts";
import { UpdateRates } from "./UpdateRates.ts";

/** What the Yjs sockets ask of their room. */
export interface SyncSocketsHost {
  readonly engine: Engine;
  submit(access: Access, id: CommandId, command: Command): Promise<Answer>;
  presence(): Presence;
  /** Of a group's table; null: its evening did not say. */
  evening(): EveningAt | null;
  /** A socket came or left. */
  attendanceChanged(): void;
}

/** All Yjs sockets of one room: the board's and the backstage's. */
export class SyncSockets implements SyncHost<SyncSession> {
  readonly #parts: RoomOfBoard;
  readonly #host: SyncSocketsHost;
  readonly #sessions = { document: new Set<SyncSession>(), backstage: new Set<SyncSession>() };
  // Most screens only look, and a server has many rooms: these are made when somebody shows or writes something.
  #awareness: AwarenessRelay | null = null;
  #rates: UpdateRates | null = null;

  constructor(parts: RoomOfBoard, host: SyncSocketsHost) {
    this.#parts = parts;
    this.#host = host;
  }

  get size(): number {
    return this.#sessions.document.size + this.#sessions.backstage.size;
  }

  get counted(): readonly CountedSocket[] {
    return this.#all().map(({ access, unsentBytes }) => ({ role: access.role, unsentBytes }));
  }

  get screens(): number {
    return [...this.#sessions.document].filter(({ access }) => access.role === "screen").length;
  }

  connect(socket: Socket, access: Access, frames: Frames, source: "document" | "backstage"): SocketEvents {
    if (!mayDo(access.role, source === "document" ? "read-board" : "read-backstage")) {
      socket.close(CLOSE.forbidden, "forbidden");
      return noEvents;
    }
    const { clock } = this.#parts;
    const out = new Outgoing(socket, clock);
    const session = new SyncSession({ out, access, frames, source, host: this, clock });
    makeRoomFor(access, this.#sessions[source]);
    this.#sessions[source].add(session);
    this.#host.attendanceChanged();
    const awareness = () => (source === "document" ? (this.#awareness?.everybody() ?? null) : null);
    this.#host.engine.read({
      run: (state) => {
        session.greet(state, this.#host.presence(), awareness());
        const left = timeLeft(state.board, clock());
        if (isTimed(left)) session.sendClock(left);
        const at = this.#host.evening();
        if (at !== null) session.sendEvening(at);
      },
      closed: () => session.close(CLOSE.restarting, "restarting"),
    });
    return {
      message: (data) => session.message(data),
      closed: () => this.#forget(session),
    };
  }

  committed({ document, backstage }: Commit): void {
    if (document !== null) broadcast(this.#sessions.document, document);
    if (backstage !== null) broadcast(this.#sessions.backstage, backstage);
  }

  /** Asks writers for what they could not save. */
  writable(state: BoardState): void {
    for (const session of this.#sessions.document) session.askWhatIsMissing(state);
  }

  sendPresence(presence: Presence): void {
    for (const session of this.#all()) session.sendPresence(presence);
  }

  sendClock(left: TimeLeft): void {
    for (const session of this.#all()) session.sendClock(left);
  }

  sendEvening(at: EveningAt): void {
    for (const session of this.#sessions.document) session.sendEvening(at);
  }

  tick(now: number): void {
    for (const session of this.#all()) session.tick(now);
    this.#rates?.tidy(now);
    const { document, backstage } = this.#host.engine.state;
    for (const each of [document, backstage]) each.forgetWholeState();
  }

  closeAll(code: number, reason: string): void {
    this.closeWhere(() => true, code, reason);
  }

  closeWhere(isMeant: (access: Access) => boolean, code: number, reason: string): void {
    for (const session of this.#all().filter(({ access }) => isMeant(access))) {
      session.close(code, reason);
      this.#forget(session);
    }
  }

  get epoch(): number {
    return this.#host.engine.state.epoch;
  }

  get isWritable(): boolean {
    return this.#host.engine.isWritable;
  }

  read(run: (state: BoardState) => void): void {
    this.#host.engine.read({ run, closed: () => {} });
  }

  write(session: SyncSession, update: Uint8Array, count: number): void {
    this.#rates ??= new UpdateRates();
    if (!this.#rates.take(session.access.tokenHash, update.length, this.#parts.clock())) {
      session.close(CLOSE.tryLater, "too-fast");
      return;
    }
    this.#host.engine.write({
      apply: (turn) => {
        const isOver = session.isOver || !this.#parts.stillKnows(session.access);
        const reason = isOver ? null : this.#letIn(turn, session, update);
        if (reason !== null) this.#refuse(session, reason);
        return () => {
          if (!session.isOver) session.saved(count);
        };
      },
      lost: () => {},
    });
  }

  submit(access: Access, id: CommandId, command: Command): Promise<Answer> {
    return this.#host.submit(access, id, command);
  }

  showAwareness(session: SyncSession, update: Uint8Array): void {
    this.#awareness ??= new AwarenessRelay(this.#parts, () => this.#sessions.document);
    this.#awareness.show(session, update);
  }

  /** When the document stumbles over it, the page must not come back with it after the room was read again. */
  #letIn(turn: Turn, session: SyncSession, update: Uint8Array): UpdateRefusal | null {
    try {
      return turn.update(session.access.tokenHash, update);
    } catch (error) {
      this.#refuse(session, "malformed");
      throw error;
    }
  }

  #refuse(session: SyncSession, reason: UpdateRefusal): void {
    this.#parts.log.warn({ board: this.#host.engine.state.record.id, reason }, "A Yjs update was refused");
    this.#parts.meter.refused(reason);
    session.refused(reason);
  }

  #forget(session: SyncSession): void {
    const wasHere = this.#sessions.document.delete(session) || this.#sessions.backstage.delete(session);
    if (!wasHere) return;
    this.#awareness?.leave(session);
    this.#host.attendanceChanged();
  }

  #all(): SyncSession[] {
    return [...this.#sessions.document, ...this.#sessions.backstage];
  }
}

function broadcast(sessions: Iterable<SyncSession>, update: Uint8Array): void {
  const frame = updateFrame(update);
  for (const session of sessions) session.sendUpdate(frame);
}
