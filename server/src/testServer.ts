import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import type { CommandResult } from "@buurtbord/shared/commands/Decision.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import { strFromU8, unzipSync } from "fflate";
import type { Hono } from "hono";
import { createApp } from "./app.ts";
import { Buurten } from "./buurten/Buurten.ts";
import { Metrics } from "./metrics/Metrics.ts";
import { Daybook } from "./operator/Daybook.ts";
import { ClientFiles } from "./pages/ClientFiles.ts";
import type { BoardExport } from "./rooms/BoardExport.ts";
import type { Log } from "./rooms/Log.ts";
import { Rooms } from "./rooms/Rooms.ts";
import { realParts } from "./rooms/realParts.ts";
import type { Env } from "./routes/Env.ts";
import { MemoryStorage } from "./storage/memory/MemoryStorage.ts";

/** What `POST /api/boards` answers. */
export interface MadeBoard {
  readonly id: string;
  readonly joinCode: string;
  readonly joinUrl: string;
  readonly facilitatorUrl: string;
  readonly facilitatorToken: string;
  readonly screenUrl: string;
  readonly screenToken: string;
}

interface Settings {
  readonly createCode?: string;
  readonly publicUrl?: string;
  readonly storage?: MemoryStorage;
  readonly clientFiles?: ClientFiles;
}

export const OPERATOR_TOKEN = "operator-of-this-test";

const NO_CLIENT = await ClientFiles.read("nowhere");

/** For tests: the whole app on real rooms and boards in memory, without a port. */
export class TestServer {
  readonly app: Hono<Env>;
  readonly rooms: Rooms;
  readonly storage: MemoryStorage;
  /** Every line that was logged. */
  readonly logged: string[] = [];
  readonly log: Log;
  #now = Date.UTC(2026, 4, 5, 19, 30);

  constructor(settings: Settings = {}) {
    const note = (fields: object, message: string) =>
      this.logged.push(`${message} ${JSON.stringify(fields)}`);
    const {
      createCode = null,
      publicUrl = null,
      storage = new MemoryStorage(),
      clientFiles = NO_CLIENT,
    } = settings;
    const clock = () => this.#now;
    const joinCodes = publicUrl === null ? "six-digits" : "eight-characters";
    this.storage = storage;
    const metrics: Metrics = new Metrics(() => this.rooms.census);
    const daybook = new Daybook({ log: { info: note, warn: note, error: note }, clock });
    const { log } = daybook;
    this.log = log;
    this.rooms = new Rooms({ ...realParts, clock, meter: daybook.besides(metrics), storage, log, joinCodes });
    const { random } = realParts;
    this.app = createApp({
      buurten: new Buurten({ storage, random, clock }),
      rooms: this.rooms,
      storage,
      operatorToken: OPERATOR_TOKEN,
      metrics,
      house: { version: "1.2.3", dataDir: tmpdir(), daybook },
      names: { machine: "laptop", publicUrl },
      listening: {
        host: "0.0.0.0",
        publicUrl,
        lanAddresses: () => [{ address: "192.168.1.20", label: "wlan0" }],
      },
      createCode,
      clientFiles,
      clock,
      log,
    });
  }

  passes(milliseconds: number): void {
    this.#now += milliseconds;
  }

  get(path: string, token?: string): Promise<Response> {
    return this.#ask(path, { headers: authorization(token) });
  }

  delete(path: string, token?: string): Promise<Response> {
    return this.#ask(path, { method: "DELETE", headers: authorization(token) });
  }

  put(path: string, body: unknown, token?: string): Promise<Response> {
    return this.#send("PUT", path, body, token);
  }

  /** `body` goes as JSON, a string as it is. */
  post(path: string, body: unknown, token?: string): Promise<Response> {
    return this.#send("POST", path, body, token);
  }

  /** Sends a file as it is. */
  upload(path: string, file: Uint8Array, token?: string): Promise<Response> {
    const headers = { "Content-Type": "application/octet-stream", ...authorization(token) };
    return this.#ask(path, { method: "POST", headers, body: new Uint8Array(file) });
  }

  #send(method: "POST" | "PUT", path: string, body: unknown, token?: string): Promise<Response> {
    return this.#ask(path, {
      method,
      headers: { "Content-Type": "application/json", ...authorization(token) },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  }

  /** A wish tree called De Waterkant, unless said otherwise. */
  async makeBoard(board: object = {}): Promise<MadeBoard> {
    return bodyOf<MadeBoard>(
      await this.post("/api/boards", {
        title: "De Waterkant",
        activity: "wish-tree",
        language: "nl",
        ...board,
      }),
    );
  }

  /** Somebody comes in by the code on the wall. */
  async join(board: MadeBoard, visitor: object = {}): Promise<string> {
    const answer = await this.post("/api/join", { code: board.joinCode, ...visitor });
    return (await bodyOf<{ token: string }>(answer)).token;
  }

  command(board: MadeBoard, token: string, command: object, id: string = randomUUID()): Promise<Response> {
    return this.post(`/api/boards/${board.id}/commands`, { id, ...command }, token);
  }

  /** Asks for something that must work, and gives what it made. */
  async make(board: MadeBoard, token: string, command: object): Promise<CommandResult> {
    return (await bodyOf<{ result: CommandResult }>(await this.command(board, token, command))).result;
  }

  async view(board: MadeBoard, token: string): Promise<View> {
    return bodyOf<View>(await this.get(`/api/boards/${board.id}/view`, token));
  }

  /** The `board.json` of an export. */
  async exported(board: MadeBoard): Promise<BoardExport> {
    const zip = await this.get(`/api/boards/${board.id}/export`, board.facilitatorToken);
    const { "board.json": json = new Uint8Array() } = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    return JSON.parse(strFromU8(json));
  }

  async #ask(path: string, request: RequestInit): Promise<Response> {
    return this.app.request(`http://localhost:4321${path}`, request);
  }
}

/** What an answer's JSON is known to be. */
export async function bodyOf<Body>(answer: Response): Promise<Body> {
  return (await answer.json()) as Body;
}

export function addWish(text: string): object {
  return { type: "add-card", card: { kind: "wish", text, field: null } };
}

function authorization(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` };
}
