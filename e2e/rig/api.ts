import { randomUUID } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";

/** What `POST /api/boards` answers (docs/protocol.md). */
export interface NewBoard {
  readonly id: string;
  readonly joinCode: string;
  readonly joinUrl: string;
  readonly facilitatorUrl: string;
  readonly facilitatorToken: string;
  readonly screenUrl: string;
  readonly screenToken: string;
}

export interface Joined {
  readonly boardId: string;
  readonly token: string;
  readonly participantId: string;
}

/** What of a group everybody may know. */
export interface ExportedGroup {
  readonly id: string;
  readonly pitch: string;
  readonly people: number;
  /** Null: it has no board yet. */
  readonly table: string | null;
}

/** What of `board.json` the rigs read. */
export interface ExportedBoard {
  readonly cards: readonly {
    readonly id: string;
    readonly text: string;
    readonly votes: number;
    readonly joined: number;
  }[];
  readonly connections: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly groups: readonly ExportedGroup[];
}

export async function createBoard(
  origin: string,
  activity = "wish-tree",
  title = "De Waterkant",
  language: "nl" | "en" = "nl",
  programme?: "half-hour" | "hour" | "two-hours",
): Promise<NewBoard> {
  return post<NewBoard>(`${origin}/api/boards`, { title, activity, language, programme });
}

export async function join(origin: string, code: string, name?: string): Promise<Joined> {
  return post<Joined>(`${origin}/api/join`, { code, language: "nl", name });
}

export async function exportBoard(origin: string, board: NewBoard): Promise<ExportedBoard> {
  const { "board.json": json } = await takeHome(origin, board);
  if (json === undefined) throw new Error("The export holds no board.json");
  return JSON.parse(strFromU8(json));
}

/** The photos of a board as they are kept. */
export async function photosOf(origin: string, board: NewBoard): Promise<readonly Uint8Array[]> {
  const files = await takeHome(origin, board);
  return Object.keys(files)
    .filter((name) => name.startsWith("photos/"))
    .map((name) => files[name] ?? new Uint8Array());
}

/** The report that one takes home: a page that stands alone. */
export async function reportOf(origin: string, board: NewBoard): Promise<string> {
  const { "index.html": report } = await takeHome(origin, board);
  if (report === undefined) throw new Error("The export holds no report");
  return strFromU8(report);
}

/** Everything in the zip that one takes home. */
async function takeHome(origin: string, board: NewBoard): Promise<Record<string, Uint8Array>> {
  const response = await fetch(`${origin}/api/boards/${board.id}/export`, {
    headers: { authorization: `Bearer ${board.facilitatorToken}` },
  });
  if (!response.ok) throw new Error(`Export answered ${response.status}: ${await response.text()}`);
  return unzipSync(new Uint8Array(await response.arrayBuffer()));
}

/** The address that the QR for a remote says, with its secret. */
export async function inviteRemote(origin: string, board: NewBoard): Promise<{ readonly url: string }> {
  return post(`${origin}/api/boards/${board.id}/invitation`, {}, board.facilitatorToken);
}

/** The address, with its secret, of a tablet in the hall or of a group's laptop. */
export async function linkUrl(origin: string, board: NewBoard, role: "kiosk" | "table"): Promise<string> {
  const path = `${origin}/api/boards/${board.id}/links`;
  return (await post<{ readonly url: string }>(path, { role }, board.facilitatorToken)).url;
}

/** Asks something of a board by POST. Throws where it is refused. */
export async function postCommand(
  origin: string,
  boardId: string,
  token: string,
  command: { readonly type: string } & Readonly<Record<string, unknown>>,
): Promise<void> {
  await post(`${origin}/api/boards/${boardId}/commands`, { id: randomUUID(), ...command }, token);
}

/** A request that says nothing but who asks. */
export function postTo<Answer>(url: string, token: string): Promise<Answer> {
  return post<Answer>(url, {}, token);
}

/** A shelf with its secret link. */
export interface NewBuurt {
  readonly id: string;
  readonly token: string;
  readonly url: string;
}

export async function createBuurt(origin: string, name = "De Waterkant"): Promise<NewBuurt> {
  return post<NewBuurt>(`${origin}/api/buurten`, { name });
}

/** A wish tree on a shelf. */
export async function createOnShelf(
  origin: string,
  { id, token }: NewBuurt,
  title: string,
  language: "nl" | "en" = "nl",
): Promise<NewBoard> {
  const board = { title, activity: "wish-tree", language, programme: "hour" };
  return post<NewBoard>(`${origin}/api/buurten/${id}/boards`, board, token);
}

async function post<T>(url: string, body: unknown, token?: string): Promise<T> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(`${new URL(url).pathname} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
