import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { BoardChange, Change, ErasableId, LedgerChange } from "@buurtbord/shared/board/Change.ts";
import type {
  CardId,
  CommandId,
  ConnectionId,
  ParticipantId,
  PhotoName,
  SnapshotId,
} from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command, CommandType } from "@buurtbord/shared/commands/Command.ts";
import type { Actor, Decision } from "@buurtbord/shared/commands/Decision.ts";
import { decide } from "@buurtbord/shared/commands/decide.ts";
import { erasingAgain } from "@buurtbord/shared/commands/decideErase.ts";
import { isOnlyInMoments } from "@buurtbord/shared/commands/decidePhoto.ts";
import { eveningEnded } from "@buurtbord/shared/commands/decideSnapshot.ts";
import { leadsMeeting } from "@buurtbord/shared/commands/leadsMeeting.ts";
import { applyChanges } from "@buurtbord/shared/document/applyChanges.ts";
import { applyBackstageChanges } from "@buurtbord/shared/document/backstageDocument.ts";
import { findCard } from "@buurtbord/shared/document/boardDocument.ts";
import type { Origin } from "@buurtbord/shared/document/Origin.ts";
import * as Y from "yjs";
import type { Batch, HistoryRow, LedgerWrite } from "../../storage/BoardStorage.ts";
import type { BoardState } from "../board/BoardState.ts";
import { isIncomplete } from "../board/restoreDocuments.ts";
import { describeError } from "../describeError.ts";
import type { Erasure } from "../erase/Erasure.ts";
import { namesGone } from "../erase/namesGone.ts";
import { judgeUpdate } from "../prefilter/judgeUpdate.ts";
import type { UpdateRefusal } from "../prefilter/UpdateRefusal.ts";
import type { RoomParts } from "../RoomParts.ts";
import { smallBlob } from "../smallBlob.ts";
import { newId, newSeed } from "../tokens.ts";
import { historyOf } from "./historyOf.ts";
import type { LedgerDecision } from "./LedgerDecision.ts";
import { peopleListed } from "./peopleListed.ts";
import { sortChanges, upToSnapshots } from "./sortChanges.ts";

const BY_COMMAND: Origin = { from: "command" };

/** What a turn did, for those who are told of it once it is on disk. */
export interface Commit {
  /** V1 updates, or null where nothing changed. */
  readonly document: Uint8Array | null;
  readonly backstage: Uint8Array | null;
  /** Whether anything else changed backstage than the list of people: cards that phones know of came or went. */
  readonly offBoard: boolean;
  /** What of the board was touched (see BoardChanged). */
  readonly cards: ReadonlySet<CardId>;
  readonly connections: ReadonlySet<ConnectionId>;
  readonly frame: boolean;
  readonly rest: boolean;
  /** Who sent a command, or of whom something was noted: their own part may be another. */
  readonly participants: ReadonlySet<ParticipantId>;
  /** Whether somebody came in, left, or sits at another table. */
  readonly admissions: boolean;
}

/**
 * One turn of a room: what is asked is done in memory at once, each thing seeing what came before it, and gathered
 * into one batch. A throw means that the memory cannot be trusted any more.
 */
export class Turn {
  readonly #state: BoardState;
  readonly #parts: RoomParts;
  #at: number;
  readonly #ledger: LedgerWrite[] = [];
  readonly #history: HistoryRow[] = [];
  readonly #snapshots: Batch["snapshots"][number][] = [];
  readonly #removedSnapshots: SnapshotId[] = [];
  readonly #removedBlobs: string[] = [];
  readonly #gone = new Set<string>();
  readonly #nameless = new Set<CardId>();
  readonly #withCards = new Set<string>();
  readonly #known = new Set<string>();
  readonly #cards = new Set<CardId>();
  readonly #connections = new Set<ConnectionId>();
  readonly #participants = new Set<ParticipantId>();
  #frame = false;
  #rest = false;
  #offBoard = false;
  #admissions = false;
  readonly #stopListening: () => void;

  constructor(state: BoardState, parts: RoomParts) {
    this.#state = state;
    this.#parts = parts;
    this.#at = parts.clock();
    this.#stopListening = state.projection.onChange(({ cards, connections, frame, rest }) => {
      for (const cardId of cards) this.#cards.add(cardId);
      for (const id of connections) this.#connections.add(id);
      this.#frame ||= frame;
      this.#rest ||= rest;
    });
  }

  /** Carries out a command once: when it comes again it is given its first answer again. */
  command(actor: Actor, id: CommandId, command: Command): Answer {
    const { participantId } = actor;
    const given = this.#state.ledger.answer(participantId, id);
    if (given !== null) return JSON.parse(given) as Answer;

    const decision = this.#decide(actor, command);
    if (decision === null) return { type: "not-saved" };
    const goneBefore = new Set(this.#gone);
    if (decision.ok) this.#applyAll(command.type, decision.changes);
    if ("cards" in command && command.cards === "erase") {
      for (const gone of this.#gone.difference(goneBefore)) this.#withCards.add(gone);
    }
    const answer: Answer = decision.ok
      ? { type: "result", result: decision.result }
      : { type: "refusal", refusal: decision.refusal };
    // Who left for good does not come back for an answer, and nothing of them is kept.
    const isForgotten = this.#gone.has(participantId);
    if (!isForgotten) {
      this.#put({ entry: "answer", participantId, commandId: id, body: JSON.stringify(answer) });
    }
    this.#participants.add(participantId);
    return answer;
  }

  /**
   * Takes away what was erased before and came back with a backup, or what was erased from the evening of this table. Not
   * who leads here: what is told of them from elsewhere would end their link.
   */
  eraseAgain(ids: Iterable<string>, withCards: ReadonlySet<string> = new Set()): void {
    const { lastActivityAt, ledger } = this.#state;
    for (const id of ids) {
      if (leadsMeeting(ledger, id as ParticipantId)) continue;
      const cards = withCards.has(id) ? "erase" : "keep";
      this.#applyAll("erase-card", erasingAgain(this.#state.situation, id, lastActivityAt, cards));
    }
  }

  /** Takes away what went from a board that this one is kin to, also what only its saved moments hold. */
  eraseWithKin({ gone, nameless, withCards, known = new Set() }: Erasure): void {
    this.#goUnnoticed();
    for (const id of known) this.#known.add(id);
    for (const cardId of nameless) {
      this.#applyAll("erase-card", namesGone(this.#state.situation, cardId));
      this.#nameless.add(cardId);
    }
    this.eraseAgain(gone, withCards);
    for (const id of gone) this.#gone.add(id);
  }

  /** Everybody has gone: the evening ended when somebody last did something, and is not kept longer for being noted. */
  endEvening(): void {
    this.#goUnnoticed();
    const fresh = { id: newId(this.#parts.random, "c"), now: this.#at };
    this.#applyAll("save-snapshot", eveningEnded(this.#state.situation, fresh));
  }

  /** Photos that no saved moment shows any more, of those that were looked through (`moments`), and that lie nowhere else. */
  forgetPhotos(names: readonly PhotoName[], moments: ReadonlySet<SnapshotId>): void {
    const { board, ledger, situation } = this.#state;
    if (!situation.snapshots.every(({ id }) => moments.has(id))) return; // a newer one may show them
    this.#goUnnoticed();
    for (const entry of names.map((name) => ledger.photo(name))) {
      if (entry !== null && isOnlyInMoments(entry, board)) this.#write({ type: "ledger-removed", entry });
    }
  }

  /** What the server itself knows of a board: which tables its groups have, and what is said at all of them. */
  tell(changes: readonly BoardChange[]): void {
    if (changes.length > 0) applyChanges(this.#state.document.doc, changes, BY_COMMAND);
  }

  /** What concerns only the ledger: who comes in, by which link, and who does not any more. */
  inLedger<Result>(decideIn: (state: BoardState, at: number) => LedgerDecision<Result>): Result {
    const { result, changes } = decideIn(this.#state, this.#at);
    for (const change of changes) this.#write(change);
    return result;
  }

  /** Lets in a Yjs update of a facilitator or table, in a transaction of its own, or tells why not. */
  update(tokenHash: string, update: Uint8Array): UpdateRefusal | null {
    const { ledger } = this.#state;
    const { doc } = this.#state.document;
    const ownerOf = (clientId: number) => ledger.ownerOf(clientId);
    const verdict = judgeUpdate(doc, update, { tokenHash, ownerOf });
    if (!verdict.ok) return verdict.reason;

    const before = this.#cardsOf(verdict.moved.union(verdict.displaced));
    Y.applyUpdate(doc, verdict.update, { from: "facilitator", tokenHash } satisfies Origin);
    if (isIncomplete(doc)) throw new Error("An update that passed the pre-filter could not be placed whole");
    for (const clientId of verdict.newClients) this.#put({ entry: "client", clientId, tokenHash });
    for (const card of before) this.#putBackIfLost(card);
    this.#recordHand("moved", verdict.moved);
    this.#recordHand("changed", verdict.changed);
    return null;
  }

  /** What is to be kept, or null when there is nothing; what goes for real; and what to tell. */
  finish(): { readonly batch: Batch | null; readonly erasure: Erasure | null; readonly commit: Commit } {
    this.#stopListening();
    const people = peopleListed(this.#state, this.#participants);
    if (people.length > 0) applyBackstageChanges(this.#state.backstage.doc, people, BY_COMMAND);
    const document = this.#state.document.takeUpdate();
    const backstage = this.#state.backstage.takeUpdate();
    const commit = {
      document,
      backstage,
      offBoard: this.#offBoard,
      cards: this.#cards,
      connections: this.#connections,
      frame: this.#frame,
      rest: this.#rest,
      participants: this.#participants,
      admissions: this.#admissions,
    };
    const isNothing =
      document === null &&
      backstage === null &&
      this.#ledger.length + this.#snapshots.length + this.#gone.size === 0;
    if (isNothing) return { batch: null, erasure: null, commit };
    const batch: Batch = {
      boardId: this.#state.record.id,
      seq: this.#state.seq + 1,
      at: this.#at,
      document,
      backstage,
      ledger: this.#ledger,
      history: this.#history,
      snapshots: this.#snapshots,
      removedSnapshots: this.#removedSnapshots,
      isChanged: this.#state.isChanged,
      removedBlobs: this.#removedBlobs,
    };
    const [gone, nameless, withCards, known] = [this.#gone, this.#nameless, this.#withCards, this.#known];
    const erased = { gone, nameless, withCards, known };
    const erasure = this.#gone.size === 0 ? null : erased;
    return { batch, erasure, commit };
  }

  /** Null: the decision itself failed, before anything changed; a bug that must not take the room down. */
  #decide(actor: Actor, command: Command): Decision | null {
    const { random, log } = this.#parts;
    const fresh = { id: newId(random, "c"), seed: newSeed(random), now: this.#at };
    try {
      return decide(this.#state.situation, actor, command, fresh);
    } catch (error) {
      const described = describeError(error);
      log.error({ board: this.#state.record.id, command: command.type, ...described }, "A decision failed");
      return null;
    }
  }

  #applyAll(command: CommandType, changes: readonly Change[]): void {
    for (const part of upToSnapshots(changes)) this.#applyPart(command, part);
  }

  #applyPart(command: CommandType, changes: readonly Change[]): void {
    const { board, backstage, ledger, snapshots, removedSnapshots, erased } = sortChanges(changes);
    this.#erase(erased);
    if (board.length > 0) applyChanges(this.#state.document.doc, board, BY_COMMAND);
    this.#offBoard ||= backstage.length > 0;
    if (backstage.length > 0) applyBackstageChanges(this.#state.backstage.doc, backstage, BY_COMMAND);
    for (const change of ledger) this.#write(change);
    for (const snapshotId of removedSnapshots) this.#removeSnapshot(snapshotId);
    for (const snapshot of snapshots) this.#keepSnapshot(snapshot);
    this.#history.push(...historyOf(command, board, this.#at));
  }

  /** Nobody did anything: a board is not kept longer for being kept in order. */
  #goUnnoticed(): void {
    const isNobodyElse = this.#ledger.length + this.#history.length === 0;
    if (isNobodyElse) this.#at = this.#state.lastActivityAt;
  }

  /** To be called while the ledger still knows who made what. */
  #erase(ids: readonly ErasableId[]): void {
    for (const id of ids) {
      this.#gone.add(id);
      for (const made of this.#state.ledger.madeBy(id as ParticipantId)) this.#nameless.add(made as CardId);
      for (const cardId of this.#state.ledger.namesOf(id as ParticipantId).keys()) this.#nameless.add(cardId);
    }
  }

  #keepSnapshot(snapshot: Snapshot): void {
    this.#state.snapshotSaved(snapshot);
    this.#snapshots.push({ snapshot, state: Y.encodeStateAsUpdateV2(this.#state.document.doc) });
  }

  #removeSnapshot(snapshotId: SnapshotId): void {
    this.#state.snapshotRemoved(snapshotId);
    this.#removedSnapshots.push(snapshotId);
  }

  #put(entry: LedgerEntry): void {
    this.#write({ type: "ledger-put", entry });
  }

  #write(change: LedgerChange): void {
    const { entry } = change;
    if ("participantId" in entry && entry.participantId !== null) this.#participants.add(entry.participantId);
    if (entry.entry === "seat" || entry.entry === "token") this.#admissions = true;
    if (change.type === "ledger-removed" && entry.entry === "photo")
      this.#removedBlobs.push(entry.name, smallBlob(entry.name));
    this.#state.ledger.apply(change);
    this.#ledger.push({ write: change.type === "ledger-put" ? "put" : "remove", entry: change.entry });
  }

  #cardsOf(ids: ReadonlySet<CardId>): Card[] {
    const { cards } = this.#state.board;
    return [...ids].map((id) => cards.get(id)).filter((card) => card !== undefined);
  }

  /**
   * Two who move a card at once may each take away the other's place, so does the undo of one of them, and a hostile page
   * can make it so: a card that is left without one goes back to where it lay.
   */
  #putBackIfLost({ id: cardId, pos, field, kind }: Card): void {
    const { doc } = this.#state.document;
    const found = findCard(doc, cardId);
    if (found === null || found.map.has("pos")) return;
    applyChanges(doc, [{ type: "card-moved", cardId, pos, field, kind }], BY_COMMAND);
  }

  #recordHand(what: "moved" | "changed", ids: ReadonlySet<CardId>): void {
    for (const { id, pos } of this.#cardsOf(ids)) {
      this.#history.push({ at: this.#at, what, of: id, pos: what === "moved" ? pos : null });
    }
  }
}
