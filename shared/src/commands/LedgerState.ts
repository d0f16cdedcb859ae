import type { ErasableId, LedgerChange } from "../board/Change.ts";
import type {
  BoardId,
  CardId,
  CheckId,
  CommandId,
  ConnectionId,
  ParticipantId,
  PhotoName,
  StepId,
} from "../board/ids.ts";
import type { EntryOf, LedgerEntry } from "../board/LedgerEntry.ts";
import type { Role } from "../board/Role.ts";
import { unreachable } from "../board/unreachable.ts";
import { Deeds } from "./Deeds.ts";
import { HeldTokens } from "./HeldTokens.ts";
import { isAbout } from "./isAbout.ts";
import type { LedgerReader } from "./LedgerReader.ts";

const NOTHING_DONE: Readonly<Deeds> = new Deeds();

/** The ledger in memory: its entries, so indexed that every question is one look-up. */
export class LedgerState implements LedgerReader {
  readonly #participants = new Map<ParticipantId, EntryOf<"participant">>();
  readonly #tokens = new HeldTokens();
  readonly #takenOff = new Map<string, EntryOf<"taken-off">>();
  readonly #authors = new Map<CardId | ConnectionId, ParticipantId>();
  readonly #drafts = new Map<CardId, EntryOf<"draft">>();
  readonly #fulfilments = new Map<CardId, EntryOf<"fulfilled">>();
  readonly #photos = new Map<PhotoName, EntryOf<"photo">>();
  readonly #projectCodes = new Map<string, EntryOf<"project-code">>();
  readonly #bridged = new Map<number, EntryOf<"bridging">>();
  readonly #gardenBoards = new Map<BoardId, EntryOf<"garden-board">>();
  #mapBoard: EntryOf<"map-board"> | null = null;
  readonly #clients = new Map<number, string>();
  readonly #deeds = new Map<ParticipantId, Deeds>();

  /** From the entries as storage kept them. */
  constructor(entries: Iterable<LedgerEntry> = []) {
    for (const entry of entries) this.#put(entry);
  }

  apply(change: LedgerChange): void {
    if (change.type === "ledger-put") this.#put(change.entry);
    else this.#remove(change.entry);
  }

  participant(participantId: ParticipantId): EntryOf<"participant"> | null {
    return this.#participants.get(participantId) ?? null;
  }

  get participants(): number {
    return this.#participants.size;
  }

  nameOf(participantId: ParticipantId): string | null {
    return this.#participants.get(participantId)?.name ?? null;
  }

  /** `hash`: SHA-256, hexadecimal. */
  token(hash: string): EntryOf<"token"> | null {
    return this.#tokens.all.get(hash) ?? null;
  }

  /** Whether whoever had this token was taken off the board. */
  isTakenOff(hash: string): boolean {
    return this.#takenOff.has(hash);
  }

  authorOf(thing: CardId | ConnectionId): ParticipantId | null {
    return this.#authors.get(thing) ?? null;
  }

  /** The cards and connections that this participant made, also what was taken down, oldest first. */
  madeBy(participantId: ParticipantId): ReadonlySet<CardId | ConnectionId> {
    return this.#deedsOf(participantId).made;
  }

  voteOf(participantId: ParticipantId, cardId: CardId): StepId | null {
    return this.#deedsOf(participantId).votes.get(cardId) ?? null;
  }

  votesGiven(participantId: ParticipantId, stepId: StepId): number {
    return this.#deedsOf(participantId).votesGiven(stepId);
  }

  /** The cards that this participant voted for, each with the step in which. */
  votesOf(participantId: ParticipantId): ReadonlyMap<CardId, StepId> {
    return this.#deedsOf(participantId).votes;
  }

  votersOf(cardId: CardId): ReadonlyMap<ParticipantId, StepId> {
    const voters = new Map<ParticipantId, StepId>();
    for (const [participantId, { votes }] of this.#deeds) {
      const stepId = votes.get(cardId);
      if (stepId !== undefined) voters.set(participantId, stepId);
    }
    return voters;
  }

  joinersOf(cardId: CardId): readonly ParticipantId[] {
    return [...this.#deeds].filter(([, { joined }]) => joined.has(cardId)).map(([who]) => who);
  }

  hasJoined(participantId: ParticipantId, cardId: CardId): boolean {
    return this.#deedsOf(participantId).joined.has(cardId);
  }

  joinedBy(participantId: ParticipantId): ReadonlySet<CardId> {
    return this.#deedsOf(participantId).joined;
  }

  fulfilment(cardId: CardId): EntryOf<"fulfilled"> | null {
    return this.#fulfilments.get(cardId) ?? null;
  }

  fulfilledBy(participantId: ParticipantId): ReadonlySet<CardId> {
    return this.#deedsOf(participantId).fulfilled;
  }

  namesOf(participantId: ParticipantId): ReadonlyMap<CardId, string> {
    return this.#deedsOf(participantId).names;
  }

  checksOf(participantId: ParticipantId): ReadonlyMap<CheckId, EntryOf<"check">> {
    return this.#deedsOf(participantId).checks;
  }

  checks(): readonly EntryOf<"check">[] {
    return [...this.#deeds.values()].flatMap(({ checks }) => [...checks.values()]);
  }

  pollsOf(participantId: ParticipantId): ReadonlyMap<StepId, EntryOf<"poll">> {
    return this.#deedsOf(participantId).polls;
  }

  polledIn(stepId: StepId): readonly EntryOf<"poll">[] {
    return [...this.#deeds.values()]
      .map(({ polls }) => polls.get(stepId))
      .filter((poll) => poll !== undefined);
  }

  circleOf(participantId: ParticipantId): EntryOf<"circle"> | null {
    return this.#deedsOf(participantId).circle;
  }

  circlesChosen(): readonly EntryOf<"circle">[] {
    return [...this.#deeds.values()].map(({ circle }) => circle).filter((circle) => circle !== null);
  }

  bridged(): readonly EntryOf<"bridging">[] {
    return [...this.#bridged.values()];
  }

  choiceOf(participantId: ParticipantId): EntryOf<"choice"> | null {
    return this.#deedsOf(participantId).choice;
  }

  choices(): readonly EntryOf<"choice">[] {
    return [...this.#deeds.values()].map(({ choice }) => choice).filter((choice) => choice !== null);
  }

  seatOf(participantId: ParticipantId): EntryOf<"seat"> | null {
    return this.#deedsOf(participantId).seat;
  }

  seats(): readonly EntryOf<"seat">[] {
    return [...this.#deeds.values()].map(({ seat }) => seat).filter((seat) => seat !== null);
  }

  residents(): ReadonlyMap<ParticipantId, number> {
    const residents = new Map<ParticipantId, number>();
    for (const participantId of this.#tokens.holders) {
      const hereAt = this.residentAt(participantId);
      if (hereAt !== null) residents.set(participantId, hereAt);
    }
    return residents;
  }

  /**
   * When their phone was last noted to open the board: milliseconds since 1970; null: nobody has one, or they only wrote
   * at the tablet in the hall.
   */
  residentAt(participantId: ParticipantId): number | null {
    const phones = this.#tokens
      .of(participantId)
      .filter(({ role, isVisit }) => role === "resident" && (!isVisit || this.#wantsToSit(participantId)));
    return phones.length === 0
      ? null
      : Math.max(...phones.map(({ createdAt, usedAt }) => usedAt ?? createdAt));
  }

  #wantsToSit(participantId: ParticipantId): boolean {
    const { seat, choice } = this.#deedsOf(participantId);
    return seat !== null || choice !== null;
  }

  draft(cardId: CardId): EntryOf<"draft"> | null {
    return this.#drafts.get(cardId) ?? null;
  }

  drafts(): readonly EntryOf<"draft">[] {
    return [...this.#drafts.values()].sort(
      (one, other) => one.addedAt - other.addedAt || (one.cardId < other.cardId ? -1 : 1),
    );
  }

  photo(name: PhotoName): EntryOf<"photo"> | null {
    return this.#photos.get(name) ?? null;
  }

  photos(): readonly EntryOf<"photo">[] {
    return [...this.#photos.values()];
  }

  /** How many drafts wait to be revealed. */
  get draftCount(): number {
    let count = 0;
    for (const { isTakenDown } of this.#drafts.values()) if (!isTakenDown) count += 1;
    return count;
  }

  votesIn(stepId: StepId): ReadonlyMap<CardId, number> {
    const votes = new Map<CardId, number>();
    for (const deeds of this.#deeds.values()) {
      for (const [cardId, given] of deeds.votes) {
        if (given === stepId) votes.set(cardId, (votes.get(cardId) ?? 0) + 1);
      }
    }
    return votes;
  }

  rolesOf(participantId: ParticipantId): readonly Role[] {
    return this.tokensOf(participantId).map(({ role }) => role);
  }

  entriesAbout(id: ErasableId): readonly LedgerEntry[] {
    return [...this.entries()].filter((entry) => isAbout(entry, id, this.#tokens.all));
  }

  /** Whose return code has this hash; null: nobody's. */
  whoReturnsBy(hash: string): ParticipantId | null {
    for (const [participantId, { returnCode }] of this.#deeds) {
      if (returnCode?.hash === hash) return participantId;
    }
    return null;
  }

  /** `hash`: SHA-256 of the code, hexadecimal. */
  projectCode(hash: string): EntryOf<"project-code"> | null {
    return this.#projectCodes.get(hash) ?? null;
  }

  projectCodesOf(project: CardId): readonly EntryOf<"project-code">[] {
    return [...this.#projectCodes.values()].filter(({ cardId }) => cardId === project);
  }

  get gardenBoards(): readonly EntryOf<"garden-board">[] {
    return [...this.#gardenBoards.values()];
  }

  get mapBoard(): EntryOf<"map-board"> | null {
    return this.#mapBoard;
  }

  /** The answer that was given to a command, as JSON. */
  answer(participantId: ParticipantId, commandId: CommandId): string | null {
    return this.#deedsOf(participantId).answers.get(commandId) ?? null;
  }

  /** The token (its hash) that first used this Yjs client id. */
  ownerOf(clientId: number): string | null {
    return this.#clients.get(clientId) ?? null;
  }

  /** What opens the board as this person, in the order in which they came. */
  tokensOf(participantId: ParticipantId): EntryOf<"token">[] {
    return this.#tokens.of(participantId);
  }

  /** Every entry as it would be kept; for what is rare, such as somebody who leaves for good. */
  *entries(): Generator<LedgerEntry> {
    yield* this.#participants.values();
    yield* this.#tokens.all.values();
    yield* this.#takenOff.values();
    yield* this.#drafts.values();
    yield* this.#fulfilments.values();
    yield* this.#photos.values();
    yield* this.#projectCodes.values();
    yield* this.#bridged.values();
    yield* this.#gardenBoards.values();
    if (this.#mapBoard !== null) yield this.#mapBoard;
    for (const [of, participantId] of this.#authors) yield { entry: "author", of, participantId };
    for (const [clientId, tokenHash] of this.#clients) yield { entry: "client", clientId, tokenHash };
    for (const [participantId, deeds] of this.#deeds) yield* deeds.entries(participantId);
  }

  #put(entry: LedgerEntry): void {
    switch (entry.entry) {
      case "participant":
        this.#participants.set(entry.participantId, entry);
        break;
      case "token":
        this.#tokens.put(entry);
        break;
      case "taken-off":
        this.#takenOff.set(entry.hash, entry);
        break;
      case "author":
        this.#putAuthor(entry);
        break;
      case "draft":
        this.#drafts.set(entry.cardId, entry);
        break;
      case "photo":
        this.#photos.set(entry.name, entry);
        break;
      case "project-code":
        this.#projectCodes.set(entry.hash, entry);
        break;
      case "garden-board":
        this.#gardenBoards.set(entry.boardId, entry);
        break;
      case "map-board":
        this.#mapBoard = entry;
        break;
      case "fulfilled":
        this.#putFulfilment(entry);
        break;
      case "vote":
      case "join":
      case "check":
      case "poll":
      case "circle":
      case "choice":
      case "seat":
      case "return-code":
      case "answer":
        this.#deedsFor(entry.participantId).put(entry);
        break;
      case "bridging":
        this.#bridged.set(entry.at, entry);
        break;
      case "client":
        this.#clients.set(entry.clientId, entry.tokenHash);
        break;
      default:
        unreachable(entry);
    }
  }

  #remove(entry: LedgerEntry): void {
    switch (entry.entry) {
      case "participant":
        this.#participants.delete(entry.participantId);
        break;
      case "token":
        this.#tokens.remove(entry);
        break;
      case "taken-off":
        this.#takenOff.delete(entry.hash);
        break;
      case "author":
        this.#removeAuthor(entry.of);
        break;
      case "draft":
        this.#drafts.delete(entry.cardId);
        break;
      case "photo":
        this.#photos.delete(entry.name);
        break;
      case "project-code":
        this.#projectCodes.delete(entry.hash);
        break;
      case "garden-board":
        this.#gardenBoards.delete(entry.boardId);
        break;
      case "map-board":
        this.#mapBoard = null;
        break;
      case "fulfilled":
        this.#removeFulfilment(entry.cardId);
        break;
      case "vote":
      case "join":
      case "check":
      case "poll":
      case "circle":
      case "choice":
      case "seat":
      case "return-code":
      case "answer":
        this.#undo(entry.participantId, (deeds) => deeds.remove(entry));
        break;
      case "bridging":
        this.#bridged.delete(entry.at);
        break;
      case "client":
        this.#clients.delete(entry.clientId);
        break;
      default:
        unreachable(entry);
    }
  }

  #putFulfilment(entry: EntryOf<"fulfilled">): void {
    this.#removeFulfilment(entry.cardId);
    this.#fulfilments.set(entry.cardId, entry);
    if (entry.participantId !== null) this.#deedsFor(entry.participantId).fulfilled.add(entry.cardId);
  }

  #removeFulfilment(cardId: CardId): void {
    const who = this.#fulfilments.get(cardId)?.participantId ?? null;
    this.#fulfilments.delete(cardId);
    if (who !== null) this.#undo(who, (deeds) => deeds.fulfilled.delete(cardId));
  }

  #putAuthor({ of, participantId }: EntryOf<"author">): void {
    this.#removeAuthor(of);
    this.#authors.set(of, participantId);
    this.#deedsFor(participantId).made.add(of);
  }

  #removeAuthor(of: CardId | ConnectionId): void {
    const participantId = this.#authors.get(of);
    if (participantId === undefined) return;
    this.#authors.delete(of);
    this.#undo(participantId, (deeds) => deeds.made.delete(of));
  }

  #undo(participantId: ParticipantId, undo: (deeds: Deeds) => void): void {
    const deeds = this.#deeds.get(participantId);
    if (deeds === undefined) return;
    undo(deeds);
    if (deeds.isEmpty) this.#deeds.delete(participantId);
  }

  #deedsOf(participantId: ParticipantId): Readonly<Deeds> {
    return this.#deeds.get(participantId) ?? NOTHING_DONE;
  }

  #deedsFor(participantId: ParticipantId): Deeds {
    const known = this.#deeds.get(participantId);
    if (known !== undefined) return known;
    const deeds = new Deeds();
    this.#deeds.set(participantId, deeds);
    return deeds;
  }
}
