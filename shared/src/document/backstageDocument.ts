import type * as v from "valibot";
import type * as Y from "yjs";
import type { BackstageReader } from "../board/BackstageReader.ts";
import type { BackstageChange, MergedCard, RemovedCard, WaitingCard } from "../board/Change.ts";
import type { CardId, ParticipantId } from "../board/ids.ts";
import type { Person } from "../board/Person.ts";
import { unreachable } from "../board/unreachable.ts";
import type { Origin } from "./Origin.ts";
import { read, StoredMergedCard, StoredPerson, StoredRemovedCard, StoredWaitingCard } from "./stored.ts";

/** The root maps of what only facilitators see, written by the server only. */
interface BackstageParts {
  /** Card id → the removed card as a plain value. */
  readonly wastebasket: Y.Map<unknown>;
  /** Card id → the card that waits as a plain value. */
  readonly waiting: Y.Map<unknown>;
  /** Card id → the card that was merged into another as a plain value. */
  readonly merged: Y.Map<unknown>;
  /** Card id → true: it shows, and somebody is to look at it. */
  readonly unchecked: Y.Map<unknown>;
  /** Participant id → the person as a plain value, where groups are made. */
  readonly people: Y.Map<unknown>;
}

function backstageParts(doc: Y.Doc): BackstageParts {
  return {
    wastebasket: doc.getMap("wastebasket"),
    waiting: doc.getMap("waiting"),
    merged: doc.getMap("merged"),
    unchecked: doc.getMap("unchecked"),
    people: doc.getMap("people"),
  };
}

export function applyBackstageChanges(doc: Y.Doc, changes: readonly BackstageChange[], origin: Origin): void {
  const parts = backstageParts(doc);
  doc.transact(() => {
    for (const change of changes) applyChange(parts, change);
  }, origin);
}

function applyChange(parts: BackstageParts, change: BackstageChange): void {
  const { wastebasket, waiting, merged, unchecked, people } = parts;
  switch (change.type) {
    case "wastebasket-put":
      wastebasket.set(change.removed.card.id, change.removed);
      break;
    case "wastebasket-taken":
      wastebasket.delete(change.cardId);
      break;
    case "waiting-put":
      waiting.set(change.waiting.card.id, change.waiting);
      break;
    case "waiting-taken":
      waiting.delete(change.cardId);
      break;
    case "merged-put":
      merged.set(change.merged.card.id, change.merged);
      break;
    case "merged-taken":
      merged.delete(change.cardId);
      break;
    case "unchecked-put":
      unchecked.set(change.cardId, true);
      break;
    case "unchecked-taken":
      unchecked.delete(change.cardId);
      break;
    case "person-put":
      people.set(change.person.participantId, change.person);
      break;
    case "person-gone":
      people.delete(change.participantId);
      break;
    default:
      unreachable(change);
  }
}

/** What is backstage, as it is when asked. A class, for every open board has one: its methods are there once. */
export class BackstageDocument implements BackstageReader {
  readonly #doc: Y.Doc;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  get waitingCount(): number {
    return this.#part("waiting")?.size ?? 0;
  }

  get mergedCount(): number {
    return this.#part("merged")?.size ?? 0;
  }

  removedCard(cardId: CardId): RemovedCard | null {
    return readRemoved(this.#part("wastebasket")?.get(cardId));
  }

  removedCards(): readonly RemovedCard[] {
    return readWastebasket(this.#doc);
  }

  waitingCard(cardId: CardId): WaitingCard | null {
    return readWaiting(this.#part("waiting")?.get(cardId));
  }

  waitingCards(): readonly WaitingCard[] {
    return readWaitingCards(this.#doc);
  }

  mergedCard(cardId: CardId): MergedCard | null {
    return readMerged(this.#part("merged")?.get(cardId));
  }

  mergedCards(): readonly MergedCard[] {
    return readMergedCards(this.#doc);
  }

  unchecked(): readonly CardId[] {
    return readUnchecked(this.#doc);
  }

  isUnchecked(cardId: CardId): boolean {
    return this.#part("unchecked")?.has(cardId) ?? false;
  }

  /** Undefined: nothing was ever there. Yjs makes a map that is asked for, and behind most boards there is nothing. */
  #part(name: keyof BackstageParts): Y.Map<unknown> | undefined {
    return this.#doc.share.has(name) ? this.#doc.getMap(name) : undefined;
  }
}

/** What lies in the wastebasket, newest card first. */
export function readWastebasket(doc: Y.Doc): readonly RemovedCard[] {
  return [...backstageParts(doc).wastebasket.values()]
    .map(readRemoved)
    .filter((removed) => removed !== null)
    .sort((one, other) => other.card.addedAt - one.card.addedAt);
}

/** What waits for whoever leads, oldest card first. */
export function readWaitingCards(doc: Y.Doc): readonly WaitingCard[] {
  return [...backstageParts(doc).waiting.values()]
    .map(readWaiting)
    .filter((waiting) => waiting !== null)
    .sort((one, other) => one.card.addedAt - other.card.addedAt);
}

/** What was merged into other cards, oldest card first. */
export function readMergedCards(doc: Y.Doc): readonly MergedCard[] {
  return [...backstageParts(doc).merged.values()]
    .map(readMerged)
    .filter((merged) => merged !== null)
    .sort((one, other) => one.card.addedAt - other.card.addedAt || (one.card.id < other.card.id ? -1 : 1));
}

/** What shows and is to be looked at, in the order in which it came; some may have been taken down meanwhile. */
export function readUnchecked(doc: Y.Doc): readonly CardId[] {
  return [...backstageParts(doc).unchecked.keys()] as CardId[];
}

/** Whoever came in with a phone and is on the list, oldest first; also of other evenings. */
export function readPeople(doc: Y.Doc): readonly Person[] {
  return [...backstageParts(doc).people.values()]
    .map(readPerson)
    .filter((person) => person !== null)
    .sort((one, other) => one.hereAt - other.hereAt || (one.participantId < other.participantId ? -1 : 1));
}

/** Null: they are not on the list. */
export function findPerson(doc: Y.Doc, participantId: ParticipantId): Person | null {
  return readPerson(backstageParts(doc).people.get(participantId));
}

/** Everything backstage, as the changes that would bring it there. */
export function backstageChanges(doc: Y.Doc): readonly BackstageChange[] {
  return [
    ...readWastebasket(doc).map((removed) => ({ type: "wastebasket-put", removed }) as const),
    ...readWaitingCards(doc).map((waiting) => ({ type: "waiting-put", waiting }) as const),
    ...readMergedCards(doc).map((merged) => ({ type: "merged-put", merged }) as const),
    ...readUnchecked(doc).map((cardId) => ({ type: "unchecked-put", cardId }) as const),
    ...readPeople(doc).map((person) => ({ type: "person-put", person }) as const),
  ];
}

function readRemoved(value: unknown): RemovedCard | null {
  return readStored(StoredRemovedCard, value);
}

function readWaiting(value: unknown): WaitingCard | null {
  return readStored(StoredWaitingCard, value);
}

function readMerged(value: unknown): MergedCard | null {
  return readStored(StoredMergedCard, value);
}

function readPerson(value: unknown): Person | null {
  return readStored(StoredPerson, value);
}

/** Null: there is none, or it is not what it should be. Most of what is asked for is not there, and to find out what is wrong takes long. */
function readStored<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | null {
  if (value === undefined) return null;
  const reading = read(schema, value);
  return reading.ok ? reading.value : null;
}
