import type {
  ActivityId,
  BoardId,
  CardId,
  CommandId,
  GroupId,
  ParticipantId,
  SnapshotId,
  StepId,
} from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { Batch, BoardRecord, FirstState } from "../BoardStorage.ts";

// Boards as storage sees them: bytes that it need not understand.

/** Board number 1 is "bord-1" with join code 100001, and so on; each a minute younger than the one before. */
export function sampleRecord(number: number): BoardRecord {
  const createdAt = Date.UTC(2026, 2, 5, 19, number);
  return {
    id: boardId(number),
    title: `Bord ${number} van De Waterkant`,
    activity: "wish-tree" as ActivityId,
    language: "nl",
    joinCode: String(100_000 + number),
    joinKey: `sleutel${number % 10}`,
    createdAt,
    lastActivityAt: createdAt,
    buurt: null,
    tableOf: null,
  };
}

/** The same as the table of a group of another board. */
export function sampleTable(number: number, evening: number, group: string): BoardRecord {
  return { ...sampleRecord(number), tableOf: { evening: boardId(evening), group: group as GroupId } };
}

export function boardId(number: number): BoardId {
  return `bord-${number}` as BoardId;
}

export function sampleFirst(number: number): FirstState {
  return {
    document: sampleBytes(`document of board ${number}`, 3_000),
    backstage: sampleBytes(`backstage of board ${number}`, 40),
    ledger: [
      {
        entry: "token",
        hash: `facilitator-of-${number}`,
        role: "facilitator",
        participantId: null,
        createdAt: 1,
      },
    ],
  };
}

/** A batch in which somebody adds a card: an update, the answer, who wrote it, a row of history. */
export function sampleBatch(number: number, seq: number, changes: Partial<Batch> = {}): Batch {
  const card = `kaart-${seq}` as CardId;
  return {
    boardId: boardId(number),
    seq,
    at: Date.UTC(2026, 2, 5, 20, 0, seq),
    document: sampleBytes(`update ${seq} of board ${number}`, 20 + (seq % 7) * 90),
    backstage: null,
    ledger: [
      { write: "put", entry: { entry: "author", of: card, participantId: anna } },
      { write: "put", entry: answer(seq) },
    ],
    history: [{ at: seq, what: "added", of: card, pos: [seq * 10, 40] }],
    snapshots: [],
    ...changes,
  };
}

const anna = "anna" as ParticipantId;

export function answer(number: number): LedgerEntry {
  const commandId = `opdracht-${number}` as CommandId;
  return { entry: "answer", participantId: anna, commandId, body: `{"cardId":"kaart-${number}"}` };
}

export function vote(card: string): LedgerEntry {
  return { entry: "vote", cardId: card as CardId, participantId: anna, stepId: "stap-1" as StepId };
}

export function join(card: string): LedgerEntry {
  return { entry: "join", cardId: card as CardId, participantId: anna };
}

export function projectCode(hash: string): LedgerEntry {
  return { entry: "project-code", hash, cardId: "kaart-1" as CardId, createdAt: 1 };
}

export function participant(name: string | null): LedgerEntry {
  return { entry: "participant", participantId: anna, name, language: "nl" };
}

export function sampleSnapshot(name: string, takenAt: number): Batch["snapshots"][number] {
  const id = `moment-${name}` as SnapshotId;
  return {
    snapshot: { id, name, takenAt, cards: 3, connections: 1, by: "hand", hasGap: false },
    state: sampleBytes(`state of ${name}`, 2_000),
  };
}

/** The text over and over: bytes that can be recognised, and found again in a file. */
export function sampleBytes(text: string, length: number): Uint8Array {
  return new Uint8Array(Buffer.alloc(length, `${text};`));
}
