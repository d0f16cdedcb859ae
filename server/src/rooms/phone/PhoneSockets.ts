import { isCounted, stepOf } from "@buurtbord/shared/board/Board.ts";
import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { familyOf } from "@buurtbord/shared/commands/family.ts";
import { isBoundByStep, mayDo } from "@buurtbord/shared/commands/rights.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import type { TimeLeft } from "@buurtbord/shared/protocol/TimeLeft.ts";
import type { Doing } from "@buurtbord/shared/protocol/toServer.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";
import { type Access, isParticipating, type Participating } from "../Access.ts";
import type { BoardState } from "../board/BoardState.ts";
import type { Engine } from "../engine/Engine.ts";
import type { CountedSocket } from "../Meter.ts";
import { makeRoomFor } from "../makeRoomFor.ts";
import { Outgoing } from "../Outgoing.ts";
import { RoomClosed } from "../RoomClosed.ts";
import type { RoomParts } from "../RoomParts.ts";
import { noEvents, type Socket, type SocketEvents } from "../Socket.ts";
import { timeLeft } from "../timeLeft.ts";
import type { Commit } from "../turn/Turn.ts";
import { leadView, viewOf } from "../view/viewOf.ts";
import { Doings } from "./Doings.ts";
import { type Greeting, type PhoneHost, PhoneSession } from "./PhoneSession.ts";
import { Polls } from "./Polls.ts";
import { SharedViewFeed } from "./SharedViewFeed.ts";

/** What the phones ask of their room. */
export interface PhoneSocketsHost extends PhoneHost {
  readonly engine: Engine;
  /** A phone came or left. */
  attendanceChanged(): void;
  presence(): Presence;
}

/** All phones of one room: those on a websocket, and those that ask again and again because theirs is blocked. */
export class PhoneSockets {
  readonly #parts: RoomParts;
  readonly #host: PhoneSocketsHost;
  readonly #sessions = new Set<PhoneSession>();
  readonly #polls: Polls;
  readonly #feed: SharedViewFeed;
  readonly #doings: Doings;
  /** Whether something changed that may be in anybody's own part: it goes along with the next frame. */
  #isOwnDue = false;
  #draftCount = 0;

  constructor(parts: RoomParts, host: PhoneSocketsHost) {
    this.#parts = parts;
    this.#host = host;
    this.#polls = new Polls(parts);
    this.#doings = new Doings(parts.clock);
    const hasFollowers = () => this.#polls.size > 0 || [...this.#sessions].some(({ follows }) => follows);
    this.#feed = new SharedViewFeed(parts, {
      hasFollowers,
      read: (run) => host.engine.read({ run, closed: () => {} }),
      sendFrame: (state, changes) => this.#sendFrame(state, changes),
    });
  }

  get counted(): readonly CountedSocket[] {
    return [...this.#sessions].map(({ access, unsentBytes }) => ({ role: access.role, unsentBytes }));
  }

  get size(): number {
    return this.#sessions.size + this.#polls.size;
  }

  /** Everybody who is here with a phone. */
  get participants(): ReadonlySet<ParticipantId> {
    const residents = [...this.#sessions]
      .map(({ access }) => access)
      .filter(({ role }) => isBoundByStep(role));
    return new Set([...residents.map(({ participantId }) => participantId), ...this.#polls.participants]);
  }

  /** How many of them write now, and how many said that they are done. */
  get busy(): { readonly writing: number; readonly done: number } {
    return { writing: this.#doings.count("writing"), done: this.#doings.count("done") };
  }

  connect(socket: Socket, access: Access): SocketEvents {
    if (!isParticipating(access)) {
      socket.close(CLOSE.forbidden, "forbidden");
      return noEvents;
    }
    const session = new PhoneSession(new Outgoing(socket, this.#parts.clock), access, {
      submit: this.#host.submit,
      nameOf: this.#host.nameOf,
      noteDoing: (who, doing) => this.noteDoing(who, doing),
    });
    makeRoomFor(access, this.#sessions);
    this.#sessions.add(session);
    this.#host.attendanceChanged();
    this.#host.engine.read({
      run: (state) => {
        session.welcome(state);
        if (!this.#feed.isLate) this.#show(session, state);
      },
      closed: () => session.close(CLOSE.restarting, "restarting"),
    });
    return {
      message: (data) => session.message(data),
      closed: () => this.#forget(session),
    };
  }

  /** The view as a request gets it, now. */
  view(state: BoardState, { role, participantId }: Participating): View {
    const view = viewOf(
      state,
      { participantId, name: this.#host.nameOf(participantId) },
      this.#parts.clock(),
    );
    if (!mayDo(role, "read-controls")) return view;
    return { ...view, lead: leadView(state, this.#host.presence()) };
  }

  /** The view, held back until it is another than that of `seq`, or for a while. */
  viewAfter(access: Participating, seq: number, signal: AbortSignal): Promise<View> {
    const { promise, resolve, reject } = Promise.withResolvers<View>();
    const closed = () => reject(new RoomClosed());
    const answer = (state: BoardState) => resolve(this.view(state, access));
    const woken = () => {
      this.#host.attendanceChanged();
      this.#host.engine.read({ run: answer, closed });
    };
    const hold = () => {
      this.#polls.wait(access, signal, woken);
      this.#host.attendanceChanged();
    };
    const run = (state: BoardState) => (state.seq === seq && !signal.aborted ? hold() : answer(state));
    this.#host.engine.read({ run, closed });
    return promise;
  }

  committed(state: BoardState, commit: Commit): void {
    const { cards, connections, frame, rest, offBoard, participants } = commit;
    const changed = [...[...cards].flatMap((cardId) => familyOf(state.situation, cardId)), ...connections];
    const authors = changed.map((made) => state.ledger.authorOf(made));
    this.#sendOwn(state, new Set([...participants, ...authors]));
    if (rest) this.#doings.inStep(stepOf(state.board).id);
    if (rest || offBoard) for (const session of this.#sessions) session.sendControls(state);
    const { draftCount } = state.ledger;
    const isDrafted = draftCount !== this.#draftCount;
    this.#draftCount = draftCount;
    const isDotted = participants.size > 0 && !isCounted(state.board, state.board.currentStep);
    if (isDrafted || isDotted) this.#host.attendanceChanged();
    if (cards.size === 0 && !rest && !isDrafted && !offBoard) return;
    // A card that went into the wastebasket, or came out of it, may carry anybody's dot; another step gives others.
    this.#isOwnDue ||= frame || offBoard;
    this.#feed.changed();
  }

  /** Something was erased for real: everybody comes back to a board without it. */
  rewritten(): void {
    this.#feed.forget();
    this.closeAll(CLOSE.restarting, "other-epoch");
  }

  reloaded(): void {
    this.#isOwnDue = true;
    this.#feed.changed();
  }

  sendPresence(presence: Presence): void {
    for (const session of this.#sessions) session.sendPresence(presence);
    this.#polls.wakeLeading();
  }

  sendClock(left: TimeLeft): void {
    for (const session of this.#sessions) session.sendClock(left);
  }

  tick(now: number): void {
    for (const session of this.#sessions) session.tick(now);
    this.#doings.tidy(this.participants);
  }

  closeAll(code: number, reason: string): void {
    this.#polls.wakeAll();
    this.closeWhere(() => true, code, reason);
  }

  closeWhere(isMeant: (access: Access) => boolean, code: number, reason: string): void {
    this.#polls.wakeWhere(isMeant);
    for (const session of [...this.#sessions].filter(({ access }) => isMeant(access))) {
      session.close(code, reason);
      this.#forget(session);
    }
  }

  /** A remote is in the hand of whoever leads: it does not count. */
  noteDoing({ role, participantId }: Participating, doing: Doing): void {
    if (!isBoundByStep(role)) return;
    this.#doings.note(participantId, doing);
    this.#host.attendanceChanged();
  }

  /** The first view of somebody who came in. */
  #show(session: PhoneSession, state: BoardState): void {
    session.greet(state, this.#feed.welcome(state), this.#greeting(state));
  }

  #greeting({ board }: BoardState): Greeting {
    const left = timeLeft(board, this.#parts.clock());
    return { left, presence: this.#host.presence() };
  }

  #sendFrame(state: BoardState, changes: string | null): void {
    for (const session of this.#sessions) {
      if (!session.follows) this.#show(session, state);
      else if (changes !== null) session.sendChanges(changes);
      if (this.#isOwnDue) session.sendOwn(state);
    }
    this.#isOwnDue = false;
    this.#polls.wakeAll();
  }

  #sendOwn(state: BoardState, participants: ReadonlySet<ParticipantId | null>): void {
    for (const session of this.#sessions) {
      if (participants.has(session.access.participantId)) session.sendOwn(state);
    }
    this.#polls.wake(participants);
  }

  #forget(session: PhoneSession): void {
    if (this.#sessions.delete(session)) this.#host.attendanceChanged();
  }
}
