import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Connection } from "@buurtbord/shared/board/Connection.ts";
import type { ActivityId, BoardId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { Role } from "@buurtbord/shared/board/Role.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type { PhoneAddresses } from "./joinAddress.ts";

/** What the server answered. `reason` is its word for programs; `no-answer`: nothing came. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

export interface NewBoard {
  readonly title: string;
  readonly activity: ActivityId;
  readonly language: Language;
  /** Empty where none was asked for. */
  readonly createCode: string;
}

export interface CreatedBoard {
  readonly id: BoardId;
  readonly facilitatorToken: string;
  readonly screenToken: string;
}

export interface BoardDescription {
  readonly id: BoardId;
  readonly title: string;
  readonly activity: ActivityId;
  readonly language: Language;
  readonly joinCode: string;
  readonly joinKey: string;
  readonly role: Role;
}

/** The server's answers to a page; see docs/protocol.md. None of these rejects. */
export const boardApi = {
  create: (board: NewBoard): Promise<Reply<CreatedBoard>> => post("/api/boards", board),
  addresses: (): Promise<Reply<PhoneAddresses>> => get("/api/addresses"),
  describe: (id: BoardId, token: string): Promise<Reply<BoardDescription>> => get(`/api/boards/${id}`, token),
  reopen: (id: BoardId, token: string): Promise<Reply<CreatedBoard>> =>
    post(`/api/boards/${id}/reopen`, {}, token),
  exported: (id: BoardId, token: string): Promise<Reply<Blob>> =>
    ask(`/api/boards/${id}/export`, { headers: bearer(token) }, (response) => response.blob()),
  async snapshots(id: BoardId, token: string): Promise<Reply<readonly Snapshot[]>> {
    const reply = await get<{ readonly snapshots: readonly Snapshot[] }>(
      `/api/boards/${id}/snapshots`,
      token,
    );
    return reply.ok ? { ok: true, value: reply.value.snapshots } : reply;
  },
  async snapshotBoard(id: BoardId, token: string, snapshot: SnapshotId): Promise<Reply<Board>> {
    const reply = await get<StoredBoard>(`/api/boards/${id}/snapshots/${snapshot}`, token);
    return reply.ok ? { ok: true, value: boardFrom(reply.value) } : reply;
  },
};

type StoredBoard = Pick<
  Board,
  "id" | "title" | "activity" | "language" | "keepDays" | "steps" | "currentStep"
> & {
  readonly cards: readonly Card[];
  readonly connections: readonly Connection[];
};

function boardFrom({ cards, connections, ...rest }: StoredBoard): Board {
  return {
    ...rest,
    adding: "closed",
    door: "closed",
    cards: new Map(cards.map((card) => [card.id, card])),
    connections: new Map(connections.map((connection) => [connection.id, connection])),
  };
}

function get<Value>(path: string, token?: string): Promise<Reply<Value>> {
  return ask(path, { headers: bearer(token) }, (response) => response.json());
}

function post<Value>(path: string, body: unknown, token?: string): Promise<Reply<Value>> {
  const headers = { ...bearer(token), "Content-Type": "application/json" };
  return ask(path, { method: "POST", headers, body: JSON.stringify(body) }, (response) => response.json());
}

function bearer(token?: string): Record<string, string> {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` };
}

async function ask<Value>(
  path: string,
  request: RequestInit,
  read: (response: Response) => Promise<Value>,
): Promise<Reply<Value>> {
  try {
    const response = await fetch(path, request);
    if (response.ok) return { ok: true, value: await read(response) };
    const { error } = (await response.json()) as { readonly error?: string };
    return { ok: false, reason: error ?? "no-answer" };
  } catch {
    return { ok: false, reason: "no-answer" };
  }
}
