import type { ProgrammeId } from "@buurtbord/shared/activities/Programme.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Connection } from "@buurtbord/shared/board/Connection.ts";
import type { ActivityId, BoardId, PhotoName, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { QUIET_MEETING } from "@buurtbord/shared/board/Meeting.ts";
import type { Role } from "@buurtbord/shared/board/Role.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { askApi, type Reply } from "./askApi.ts";
import type { PhoneAddresses } from "./joinAddress.ts";

export interface NewBoard {
  readonly title: string;
  readonly activity: ActivityId;
  readonly language: Language;
  /** Left out: no ready-made evening. */
  readonly programme?: ProgrammeId;
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
  /** Milliseconds since 1970. */
  readonly lastActivityAt: number;
  readonly role: Role;
}

/** The server's answers to a page; see docs/protocol.md. None of these rejects. */
export const boardApi = {
  create: (board: NewBoard): Promise<Reply<CreatedBoard>> => askApi.post("/api/boards", board),
  addresses: (): Promise<Reply<PhoneAddresses>> => askApi.get("/api/addresses"),
  describe: (id: BoardId, token: string): Promise<Reply<BoardDescription>> =>
    askApi.get(`/api/boards/${id}`, token),
  reopen: (id: BoardId, token: string): Promise<Reply<CreatedBoard>> =>
    askApi.post(`/api/boards/${id}/reopen`, {}, token),
  /** One file of it; null: all of it, as a zip. */
  exported: (id: BoardId, token: string, file: string | null): Promise<Reply<Blob>> =>
    askApi.blob(`/api/boards/${id}/export${file === null ? "" : `/${file}`}`, token),
  photo: (id: BoardId, token: string, name: PhotoName): Promise<Reply<Blob>> =>
    askApi.blob(`/api/boards/${id}/photos/${name}`, token),
  keepPhoto: (id: BoardId, token: string, photo: Blob): Promise<Reply<{ readonly name: PhotoName }>> =>
    askApi.upload(`/api/boards/${id}/photos`, photo, token),
  /** The board goes for real, for everybody. */
  erase: (id: BoardId, token: string): Promise<Reply<null>> => askApi.remove(`/api/boards/${id}`, token),
  async snapshots(id: BoardId, token: string): Promise<Reply<readonly Snapshot[]>> {
    const reply = await askApi.get<{ readonly snapshots: readonly Snapshot[] }>(
      `/api/boards/${id}/snapshots`,
      token,
    );
    return reply.ok ? { ok: true, value: reply.value.snapshots } : reply;
  },
  async snapshotBoard(id: BoardId, token: string, snapshot: SnapshotId): Promise<Reply<SnapshotBoard>> {
    const reply = await askApi.get<StoredBoard>(`/api/boards/${id}/snapshots/${snapshot}`, token);
    if (!reply.ok) return reply;
    const { freehand = {}, ...stored } = reply.value;
    return { ok: true, value: { board: boardFrom(stored), freehand: new Map(Object.entries(freehand)) } };
  },
};

/** A board of another moment, with what was drawn by hand: not checked. */
export interface SnapshotBoard {
  readonly board: Board;
  readonly freehand: ReadonlyMap<string, unknown>;
}

type StoredBoard = Pick<
  Board,
  | "id"
  | "title"
  | "activity"
  | "language"
  | "keepDays"
  | "steps"
  | "currentStep"
  | "checks"
  | "circles"
  | "saved"
  | "picture"
> & {
  readonly cards: readonly Card[];
  readonly connections: readonly Connection[];
  /** Of a server before it knew: nothing. */
  readonly freehand?: Readonly<Record<string, unknown>>;
};

function boardFrom({ cards, connections, ...rest }: Omit<StoredBoard, "freehand">): Board {
  return {
    ...rest,
    adding: "closed",
    door: "closed",
    circlesHere: [],
    meeting: QUIET_MEETING,
    cards: new Map(cards.map((card) => [card.id, card])),
    connections: new Map(connections.map((connection) => [connection.id, connection])),
  };
}
