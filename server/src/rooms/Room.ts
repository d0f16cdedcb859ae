import { type Missed, missedOn } from "@buurtbord/shared/activities/missed.ts";
import type { CommandId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { readFreehand } from "@buurtbord/shared/document/readFreehand.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import type { Doing } from "@buurtbord/shared/protocol/toServer.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";
import type { BoardRecord } from "../storage/BoardStorage.ts";
import type { Access, Participating } from "./Access.ts";
import { type BoardExport, exportOf } from "./BoardExport.ts";
import { BoardPast } from "./BoardPast.ts";
import type { BoardState } from "./board/BoardState.ts";
import { CommandDesk } from "./CommandDesk.ts";
import { ask, look } from "./engine/ask.ts";
import { Engine } from "./engine/Engine.ts";
import type { Erasure } from "./erase/Erasure.ts";
import { Harvest } from "./Harvest.ts";
import { holdsUncounted } from "./holdsUncounted.ts";
import { InvitationDesk } from "./InvitationDesk.ts";
import { LinkDesk } from "./LinkDesk.ts";
import type { CountedSocket } from "./Meter.ts";
import { PageDesk } from "./PageDesk.ts";
import { PhotoDesk } from "./PhotoDesk.ts";
import { PresenceCount } from "./PresenceCount.ts";
import { ProjectDesk } from "./ProjectDesk.ts";
import { PhoneSockets } from "./phone/PhoneSockets.ts";
import { Reception } from "./Reception.ts";
import type { RoomOfBoard } from "./RoomParts.ts";
import { RunningClocks } from "./RunningClocks.ts";
import { ShownBoards } from "./ShownBoards.ts";
import type { Frames, Socket, SocketEvents } from "./Socket.ts";
import { SyncSockets } from "./sync/SyncSockets.ts";
import { TokenHolders } from "./TokenHolders.ts";
import { TableDesk } from "./tables/TableDesk.ts";
import type { Turn } from "./turn/Turn.ts";

/** How often sockets are looked after, and how long a room stays when nobody is in it. */
const TICK_MS = 5_000;
const IDLE_MS = 60_000;

/** One open board: what the http layer asks of it, and who is connected to it. Only Rooms makes one. */
export class Room {
  readonly record: BoardRecord;
  readonly #parts: RoomOfBoard;
  readonly #engine: Engine;
  readonly #sync: SyncSockets;
  readonly #phones: PhoneSockets;
  readonly #presence: PresenceCount;
  readonly #commands: CommandDesk;
  readonly #tokenHolders: TokenHolders;
  /** Where residents come in. */
  readonly reception: Reception;
  /** Who may come in by which link. */
  readonly links: LinkDesk;
  /** Which phones may become a remote. */
  readonly invitations: InvitationDesk;
  /** The photos that the board keeps. */
  readonly photos: PhotoDesk;
  /** How its projects go. */
  readonly projects: ProjectDesk;
  /** Other boards at which this one looks. */
  readonly shown: ShownBoards;
  /** How its evening is told afterwards. */
  readonly page: PageDesk;
  /** What residents take home when the evening closes. */
  readonly harvest: Harvest;
  /** What it has to do with the tables of its groups, or with the evening whose table it is. */
  readonly table: TableDesk;
  /** Its saved moments, and what happened. */
  readonly past: BoardPast;
  /** What runs, of which everybody who is connected is told. */
  readonly #clocks: RunningClocks;
  #usedAt: number;
  /** How many are at something that takes long, and want it open meanwhile. */
  #held = 0;
  #cancelTick: () => void = () => {};
  #isClosed = false;

  constructor(parts: RoomOfBoard) {
    this.#parts = parts;
    this.record = parts.state.record;
    this.#usedAt = parts.clock();
    this.#engine = this.#makeEngine();
    const engine = this.#engine;
    this.#clocks = new RunningClocks(parts.state.board, parts.clock, (left) => {
      this.#sync.sendClock(left);
      this.#phones.sendClock(left);
    });
    const submit = (access: Access, id: CommandId, command: Command) => this.submit(access, id, command);
    const attendanceChanged = () => this.#attendanceChanged();
    const presence = () => this.#countPresence();
    const touch = () => this.touch();
    const nameOf = (participantId: ParticipantId) => this.#nameOf(participantId);
    this.#commands = new CommandDesk(parts, { engine, nameOf });
    this.#phones = new PhoneSockets(parts, { engine, submit, nameOf, attendanceChanged, presence });
    const evening = () => this.table.evening;
    this.#sync = new SyncSockets(parts, { engine, submit, attendanceChanged, presence, evening });
    this.#presence = new PresenceCount(parts, {
      inTurn: (run) => engine.read({ run, closed: () => {} }),
      count: presence,
      send: (count) => {
        this.#sync.sendPresence(count);
        this.#phones.sendPresence(count);
      },
    });
    this.reception = new Reception(parts, engine, {
      touch,
      here: () => this.#phones.participants,
      pace: (who) => this.#commands.pace(who),
    });
    this.links = new LinkDesk(parts, { engine, closeEnded: () => this.#closeEnded() });
    this.invitations = new InvitationDesk(parts, {
      makeRemote: (before) => this.links.makeRemote(before),
      isOver: (tokenHash) => engine.state.ledger.token(tokenHash) === null,
    });
    this.photos = new PhotoDesk(parts, engine);
    this.projects = new ProjectDesk(parts, { engine, touch });
    this.shown = new ShownBoards(parts, engine, touch);
    this.page = new PageDesk(parts, engine);
    this.harvest = new Harvest(engine, parts.clock);
    this.past = new BoardPast(parts.storage, this.record.id);
    this.#tokenHolders = new TokenHolders(parts, engine);
    this.table = new TableDesk({
      engine,
      nameInEvening: parts.nameInEvening,
      atTable: (tokenHash, group) => this.#tokenHolders.atTable(tokenHash, group),
      sendEvening: (at) => this.#sync.sendEvening(at),
      dismiss: (isMeant) => this.#closeWhere(isMeant, CLOSE.forbidden, "not-at-table"),
    });
    this.#planTick();
  }

  get epoch(): number {
    return this.#engine.state.epoch;
  }

  /** When the board was last changed: milliseconds since 1970. */
  get lastActivityAt(): number {
    return this.#engine.state.lastActivityAt;
  }

  /** How many days after its last activity the board is kept. */
  get keepDays(): number {
    return this.#engine.state.board.keepDays;
  }

  /** Keeps the room in memory for a while: it is about to be used. */
  touch(): void {
    this.#usedAt = this.#parts.clock();
  }

  /** Keeps the room in memory until that is done: it may wait for its turn longer than a room without people stays. */
  async heldFor<Result>(run: () => Promise<Result>): Promise<Result> {
    this.#held += 1;
    try {
      return await run();
    } finally {
      this.#held -= 1;
      this.touch();
    }
  }

  /** Null: nobody's token on this board. */
  authenticate(token: string): Access | null {
    return this.#tokenHolders.authenticate(token);
  }

  /** Whether the token with this hash opens the board. */
  knows(tokenHash: string): boolean {
    return this.#engine.state.ledger.token(tokenHash) !== null;
  }

  /** Whether whoever had this token was taken off the board by who leads the meeting. */
  isTakenOff(token: string): boolean {
    return this.#tokenHolders.isTakenOff(token);
  }

  /** Never rejects. The same participant's same id gets the same answer. */
  submit(access: Access, id: CommandId, command: Command): Promise<Answer> {
    this.touch();
    return this.#commands.submit(access, id, command);
  }

  /** Rejects with RoomClosed when the room closed meanwhile. */
  view(access: Participating): Promise<View> {
    this.touch();
    return look(this.#engine, (state) => this.#phones.view(state, access));
  }

  /** The view as soon as the room is beyond `seq`, or after 25 s, or once the signal is aborted. Rejects as `view`. */
  viewAfter(access: Participating, seq: number, signal: AbortSignal): Promise<View> {
    this.touch();
    return this.#phones.viewAfter(access, seq, signal);
  }

  /** What a phone without a websocket is busy with, for the count that the room sees. */
  noteDoing(access: Participating, doing: Doing): void {
    this.touch();
    this.#phones.noteDoing(access, doing);
  }

  /** JSON frames of protocol/: phones, remotes, kiosks. */
  connectPhone(socket: Socket, access: Access): SocketEvents {
    return this.#phones.connect(socket, access);
  }

  /** y-websocket's frames: the board's document. */
  connectSync(socket: Socket, access: Access, frames: Frames): SocketEvents {
    return this.#sync.connect(socket, access, frames, "document");
  }

  /** y-websocket's frames, read-only: what only facilitators see. */
  connectBackstage(socket: Socket, access: Access, frames: Frames): SocketEvents {
    return this.#sync.connect(socket, access, frames, "backstage");
  }

  async export(): Promise<BoardExport> {
    const snapshots = await this.past.snapshots();
    return look(this.#engine, ({ board, document }) =>
      exportOf(board, readFreehand(document.doc), snapshots, this.#parts.clock()),
    );
  }

  get isWritable(): boolean {
    return this.#engine.isWritable;
  }

  /** Everybody who is connected. */
  get sockets(): readonly CountedSocket[] {
    return [...this.#sync.counted, ...this.#phones.counted];
  }

  /** Resolves with what there is to see when everything in memory is on disk; rejects with RoomClosed. */
  look<Result>(see: (state: BoardState) => Result): Promise<Result> {
    this.touch();
    return look(this.#engine, see);
  }

  /** What is in memory at this moment, which may be ahead of the disk: for a look that decides nothing. It keeps no room open. */
  peek<Result>(see: (state: BoardState) => Result): Result {
    return see(this.#engine.state);
  }

  /** Whom and what the room may still look for. Rejects as `view`. */
  missed(): Promise<Missed> {
    return look(this.#engine, ({ board }) => missedOn(board));
  }

  /** Takes away what went for real from a board that this one is kin to. False: it was not saved. */
  eraseWithKin(erasure: Erasure): Promise<boolean> {
    const erased = (turn: Turn) => {
      turn.eraseWithKin(erasure);
      return true;
    };
    return ask(this.#engine, erased, false);
  }

  /** Finishes what was asked, tells everybody to come back in a moment, and lets go of the board. */
  async stop(): Promise<void> {
    await this.#endEvening();
    await this.#engine.compact();
    if (this.#isEmpty) await this.#engine.tidy();
    await this.#engine.finish();
    this.#close();
  }

  /** Sends everybody away for good and lets go of the board: it is about to be erased. */
  async end(): Promise<void> {
    await this.#engine.finish();
    this.#sync.closeAll(CLOSE.boardNotFound, "board-not-found");
    this.#phones.closeAll(CLOSE.boardNotFound, "board-not-found");
    this.#close();
  }

  #makeEngine(): Engine {
    return new Engine({
      ...this.#parts,
      followers: () => this.#sync.size,
      events: {
        committed: (state, commit) => {
          this.#sync.committed(commit);
          this.#phones.committed(state, commit);
          if (commit.rest) this.#clocks.changed(state.board);
          if (commit.rest && this.table.takeNews()) this.#parts.tellTables();
          if (commit.admissions) this.#parts.admissionsChanged();
        },
        thrownAway: () => this.#sync.closeAll(CLOSE.restarting, "not-saved"),
        rewritten: (_, erasure) => {
          this.#sync.closeAll(CLOSE.otherEpoch, "other-epoch");
          this.#phones.rewritten();
          this.#parts.admissionsChanged();
          this.#parts.erased(erasure);
        },
        reloaded: () => {
          this.#phones.reloaded();
          // Somebody may have come to a table by a seat that was not saved.
          this.#parts.admissionsChanged();
        },
        writable: (state) => this.#sync.writable(state),
        ended: () => this.#close(),
      },
    });
  }

  /** Of this board, or of the evening whose table it is; null: they gave none. */
  #nameOf(participantId: ParticipantId): string | null {
    return this.#engine.state.ledger.nameOf(participantId) ?? this.table.nameOf(participantId);
  }

  #closeEnded(): void {
    const { ledger } = this.#engine.state;
    const isOver = ({ tokenHash, isOfEvening }: Access) =>
      isOfEvening !== true && ledger.token(tokenHash) === null;
    this.#closeWhere(isOver, CLOSE.unauthorized, "session-over");
  }

  #closeWhere(isMeant: (access: Access) => boolean, code: number, reason: string): void {
    this.#sync.closeWhere(isMeant, code, reason);
    this.#phones.closeWhere(isMeant, code, reason);
  }

  #countPresence(): Presence {
    const { participants, busy } = this.#phones;
    const { board, ledger } = this.#engine.state;
    return {
      here: participants.size,
      screens: this.#sync.screens,
      ...busy,
      drafts: ledger.draftCount,
      uncounted: holdsUncounted(board, ledger),
    };
  }

  #attendanceChanged(): void {
    this.touch();
    this.#presence.changed();
  }

  #planTick(): void {
    this.#cancelTick = this.#parts.schedule(TICK_MS, () => {
      const now = this.#parts.clock();
      this.#sync.tick(now);
      this.#phones.tick(now);
      this.#presence.changed(); // somebody may have stopped writing
      this.#commands.tidy(now);
      this.#tokenHolders.tidy(now, () => this.#phones.participants);
      this.photos.tidy(now);
      this.harvest.tidy(now);
      this.#planTick();
      if (this.#isIdle) void this.#unload();
    });
  }

  get #isEmpty(): boolean {
    return this.#sync.size + this.#phones.size === 0;
  }

  get #isIdle(): boolean {
    if (this.invitations.isWaited || this.#held > 0) return false;
    return this.#isEmpty && this.#engine.isIdle && this.#parts.clock() - this.#usedAt >= IDLE_MS;
  }

  /** Somebody may come in while the log is compacted: then the room stays. */
  async #unload(): Promise<void> {
    await this.#endEvening();
    await this.photos.letGoWithMoments();
    await this.#engine.compact();
    if (this.#isIdle) await this.#engine.tidy();
    if (this.#isIdle) this.#close();
  }

  /** How it ended is saved, where something changed since the last moment. */
  #endEvening(): Promise<void> {
    return ask(this.#engine, (turn) => turn.endEvening(), undefined);
  }

  #close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#cancelTick();
    this.shown.close();
    this.#sync.closeAll(CLOSE.restarting, "restarting");
    this.#phones.closeAll(CLOSE.restarting, "restarting");
    this.#engine.close();
    this.#parts.closed();
  }
}
