import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { BoardOnShelf, Brought, OperatorDesk } from "../operator/OperatorDesk.ts";
import type { OperatorNote } from "../operator/OperatorNote.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";
import { StorageError } from "../storage/BoardStorage.ts";

/** A laptop that is busy with an evening takes a moment; longer, and it hangs. */
const ANSWER_WITHIN_MS = 10_000;

/** The desk of a server that runs on this machine, asked from there. */
export class RunningServerDesk implements OperatorDesk {
  readonly #note: OperatorNote;

  constructor(note: OperatorNote) {
    this.#note = note;
  }

  /** Whether it answers. A server that was killed leaves its note behind; one that hangs takes what is asked and says nothing. */
  async isThere(): Promise<boolean> {
    try {
      return (await this.#ask("GET", "boards", undefined, AbortSignal.timeout(ANSWER_WITHIN_MS))).ok;
    } catch {
      return false;
    }
  }

  async list(): Promise<readonly BoardOnShelf[]> {
    return (await this.#done("GET", "boards")).json() as Promise<readonly BoardOnShelf[]>;
  }

  async export(boardId: BoardId): Promise<BoardExport | null> {
    const response = await this.#done("GET", `boards/${encodeURIComponent(boardId)}/export`);
    return response.status === 404 ? null : ((await response.json()) as BoardExport);
  }

  async pack(boardId: BoardId): Promise<Uint8Array | null> {
    const response = await this.#done("GET", `boards/${encodeURIComponent(boardId)}/zip`);
    return response.status === 404 ? null : response.bytes();
  }

  async bring(zip: Uint8Array): Promise<Brought> {
    return (await (await this.#done("POST", "import", new Uint8Array(zip))).json()) as Brought;
  }

  async link(boardId: BoardId): Promise<string | null> {
    const response = await this.#done("POST", `boards/${encodeURIComponent(boardId)}/link`);
    return response.status === 404 ? null : ((await response.json()) as { token: string }).token;
  }

  async erase(boardId: BoardId): Promise<void> {
    await this.#done("DELETE", `boards/${encodeURIComponent(boardId)}`);
  }

  async backup(path: string): Promise<void> {
    await this.#done("POST", "backup", { path });
  }

  async #done(method: string, path: string, body?: object | Uint8Array<ArrayBuffer>): Promise<Response> {
    const response = await this.#ask(method, path, body);
    if (response.ok || response.status === 404) return response;
    throw new StorageError("not-saved", `The server answered ${response.status}.`);
  }

  /** Bytes go as they are, anything else as JSON. */
  #ask(
    method: string,
    path: string,
    body?: object | Uint8Array<ArrayBuffer>,
    signal?: AbortSignal,
  ): Promise<Response> {
    const { host, port, token } = this.#note;
    return fetch(`http://${host}:${port}/operator/${path}`, {
      method,
      ...(signal && { signal }),
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: body instanceof Uint8Array ? body : JSON.stringify(body) }),
    });
  }
}
