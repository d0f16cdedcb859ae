import type { ProgrammeId } from "@buurtbord/shared/activities/Programme.ts";
import type { TableCards } from "@buurtbord/shared/activities/tableCards.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Connection } from "@buurtbord/shared/board/Connection.ts";
import type {
  ActivityId,
  BoardId,
  GroupId,
  PhotoName,
  SheetFieldId,
  SnapshotId,
} from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { QUIET_MEETING } from "@buurtbord/shared/board/Meeting.ts";
import type { Role } from "@buurtbord/shared/board/Role.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type { Lapse } from "@buurtbord/shared/protocol/Lapse.ts";
import type { View, Worksheet } from "@buurtbord/shared/protocol/view.ts";
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

/** One that came back from a file. */
export interface BroughtBoard extends CreatedBoard {
  readonly title: string;
  readonly activity: ActivityId;
  /** What the file tells of and did not bring, each a number. */
  readonly leftOut: {
    readonly erased: number;
    readonly unknown: number;
    readonly moments: number;
    readonly photos: number;
    readonly tables: number;
  };
}

interface CardsAtTable {
  readonly group: GroupId;
  readonly cards: readonly Card[];
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

export interface GatheredHarvest {
  /** How many came. */
  readonly cards: number;
  /** The tables that could not be read, as people call them. */
  readonly unread: readonly string[];
}

/** The server's answers to a page; see docs/protocol.md. None of these rejects. */
export const boardApi = {
  create: (board: NewBoard): Promise<Reply<CreatedBoard>> => askApi.post("/api/boards", board),
  /** The code goes in a header: the body is the file. */
  bringBack: (zip: Blob, createCode: string): Promise<Reply<BroughtBoard>> =>
    askApi.upload("/api/boards/import", zip, undefined, {
      "Buurtbord-Create-Code": encodeURIComponent(createCode),
    }),
  addresses: (): Promise<Reply<PhoneAddresses>> => askApi.get("/api/addresses"),
  describe: (id: BoardId, token: string): Promise<Reply<BoardDescription>> =>
    askApi.get(`/api/boards/${id}`, token),
  reopen: (id: BoardId, token: string): Promise<Reply<CreatedBoard>> =>
    askApi.post(`/api/boards/${id}/reopen`, {}, token),
  /** One file of it; null: all of it, as a zip. */
  exported: (id: BoardId, token: string, file: string | null): Promise<Reply<Blob>> =>
    askApi.blob(`/api/boards/${id}/export${file === null ? "" : `/${file}`}`, token),
  /** What the tables wrote comes to the hall. */
  gatherHarvest: (id: BoardId, token: string): Promise<Reply<GatheredHarvest>> =>
    askApi.post(`/api/boards/${id}/harvest`, {}, token),
  /** The harvest page as a file that opens by itself. */
  harvestPage: (id: BoardId, token: string): Promise<Reply<Blob>> =>
    askApi.blob(`/api/boards/${id}/page`, token),
  /** What lies on the tables of an evening, to choose what of it that page tells. */
  async tableCards(id: BoardId, token: string): Promise<Reply<TableCards>> {
    const reply = await askApi.get<{ readonly tables: readonly CardsAtTable[] }>(
      `/api/boards/${id}/page/tables`,
      token,
    );
    if (!reply.ok) return reply;
    return { ok: true, value: new Map(reply.value.tables.map(({ group, cards }) => [group, cards])) };
  },
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
  restore: (id: BoardId, token: string, snapshot: SnapshotId): Promise<Reply<CreatedBoard>> =>
    askApi.post(`/api/boards/${id}/snapshots/${snapshot}/restore`, {}, token),
  /** What stands on the worksheet of a group's table. */
  async worksheet(id: BoardId, token: string): Promise<Reply<Worksheet>> {
    const reply = await askApi.get<View>(`/api/boards/${id}/view`, token);
    return reply.ok ? { ok: true, value: reply.value.shared.worksheet ?? {} } : reply;
  },
  lapse: (id: BoardId, token: string): Promise<Reply<Lapse>> => askApi.get(`/api/boards/${id}/lapse`, token),
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
  | "queue"
  | "groups"
  | "mostAtTable"
  | "polls"
  | "tableOf"
> & {
  readonly worksheet: Readonly<Partial<Record<SheetFieldId, string>>>;
  readonly cards: readonly Card[];
  readonly connections: readonly Connection[];
  /** Of a server before it knew: nothing. */
  readonly freehand?: Readonly<Record<string, unknown>>;
};

function boardFrom({ cards, connections, worksheet, ...rest }: Omit<StoredBoard, "freehand">): Board {
  return {
    ...rest,
    adding: "closed",
    door: "closed",
    circlesHere: [],
    page: null,
    worksheet: new Map(Object.entries(worksheet) as [SheetFieldId, string][]),
    meeting: QUIET_MEETING,
    cards: new Map(cards.map((card) => [card.id, card])),
    connections: new Map(connections.map((connection) => [connection.id, connection])),
  };
}
