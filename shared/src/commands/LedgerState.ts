import type { ErasableId, LedgerChange } from "../board/Change.ts";
import type {
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
import { Deeds, isDeed } from "./Deeds.ts";
import { HeldTokens } from "./HeldTokens.ts";
import { isAbout } from "./isAbout.ts";
import type { LedgerReader } from "./LedgerReader.ts";
import { isPlain, PlainEntries } from "./PlainEntries.ts";

const NOTHING_DONE: Readonly<Deeds> = new Deeds();

/** The ledger in memory: its entries, so indexed that every question is one look-up. */
export class LedgerState implements LedgerReader {
  readonly #plain = new PlainEntries();
  readonly #tokens = new HeldTokens();
  readonly #authors = new Map<CardId | ConnectionId, ParticipantId>();
  readonly #fulfilments = new Map<CardId, EntryOf<"fulfilled">>();
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
    return this.#plain.find("participant", participantId);
  }

  /** Everybody who holds a token: at least as many as came by a phone. */
  get holderCount(): number {
    return this.#tokens.holderCount;
  }

  /** Everybody who has a phone here, or a visit at the tablet: whose token did not end. */
  get comers(): readonly ParticipantId[] {
    return [...this.#tokens.holders].filter((who) => this.rolesOf(who).includes("resident"));
  }

  /** Whether nothing on the board would miss this participant: they were here, and no more. */
  leftNothing(participantId: ParticipantId): boolean {
    return this.#deedsOf(participantId).isNothingDone;
  }

  nameOf(participantId: ParticipantId): string | null {
    return this.participant(participantId)?.name ?? null;
  }

  /** `hash`: SHA-256, hexadecimal. */
  token(hash: string): EntryOf<"token"> | null {
    return this.#tokens.all.get(hash) ?? null;
  }

  /** Whether whoever had this token was taken off the board. */
  isTakenOff(hash: string): boolean {
    return this.#plain.of("taken-off").has(hash);
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
    return [...this.#plain.of("bridging").values()];
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
    return this.#plain.find("draft", cardId);
  }

  drafts(): readonly EntryOf<"draft">[] {
    return [...this.#plain.of("draft").values()].sort(
      (one, other) => one.addedAt - other.addedAt || (one.cardId < other.cardId ? -1 : 1),
    );
  }

  photo(name: PhotoName): EntryOf<"photo"> | null {
    return this.#plain.find("photo", name);
  }

  photos(): readonly EntryOf<"photo">[] {
    return [...this.#plain.of("photo").values()];
  }

  /** How many drafts wait to be revealed. */
  get draftCount(): number {
    let count = 0;
    for (const { isTakenDown } of this.#plain.of("draft").values()) if (!isTakenDown) count += 1;
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
    return this.#plain.find("project-code", hash);
  }

  projectCodesOf(project: CardId): readonly EntryOf<"project-code">[] {
    return [...this.#plain.of("project-code").values()].filter(({ cardId }) => cardId === project);
  }

  get gardenBoards(): readonly EntryOf<"garden-board">[] {
    return [...this.#plain.of("garden-board").values()];
  }

  get mapBoard(): EntryOf<"map-board"> | null {
    return this.#plain.of("map-board").values().next().value ?? null;
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
    yield* this.#plain.all();
    yield* this.#tokens.all.values();
    yield* this.#fulfilments.values();
    for (const [of, participantId] of this.#authors) yield { entry: "author", of, participantId };
    for (const [clientId, tokenHash] of this.#clients) yield { entry: "client", clientId, tokenHash };
    for (const [participantId, deeds] of this.#deeds) yield* deeds.entries(participantId);
  }

  #put(entry: LedgerEntry): void {
    if (isPlain(entry)) {
      this.#plain.put(entry);
      return;
    }
    if (isDeed(entry)) {
      this.#deedsFor(entry.participantId).put(entry);
      return;
    }
    switch (entry.entry) {
      case "token":
        this.#tokens.put(entry);
        break;
      case "author":
        this.#putAuthor(entry);
        break;
      case "fulfilled":
        this.#putFulfilment(entry);
        break;
      case "client":
        this.#clients.set(entry.clientId, entry.tokenHash);
        break;
      default:
        unreachable(entry);
    }
  }

  #remove(entry: LedgerEntry): void {
    if (isPlain(entry)) {
      this.#plain.remove(entry);
      return;
    }
    if (isDeed(entry)) {
      this.#undo(entry.participantId, (deeds) => deeds.remove(entry));
      return;
    }
    switch (entry.entry) {
      case "token":
        this.#tokens.remove(entry);
        break;
      case "author":
        this.#removeAuthor(entry.of);
        break;
      case "fulfilled":
        this.#removeFulfilment(entry.cardId);
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
