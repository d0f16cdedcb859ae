import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { keptAddress, keptWifi, onKeptElsewhere, type Wifi } from "../keptBoards/laptop.ts";
import { browserClock, type Clock } from "../roomSocket/Clock.ts";
import { type BoardDescription, boardApi } from "./boardApi.ts";
import { addressChoices, joinAddress, type PhoneAddresses, qrAddress } from "./joinAddress.ts";

/** How people come in, as far as this page knows. A new object whenever something changed. */
export interface Joining {
  /** Null: not heard yet. */
  readonly code: string | null;
  /** What the QR says; null: not heard yet, or no phone can come in. */
  readonly qr: string | null;
  readonly address: string | null;
  readonly choices: PhoneAddresses["addresses"];
  /** From where that address can be reached. */
  readonly reach: "everywhere" | "room";
  readonly wifi: Wifi | null;
  /** When the board was last changed, in milliseconds since 1970. Null: not heard yet. */
  readonly lastActivityAt: number | null;
}

const RETRY_MS = 3_000;

/** Finds out how people join a board: its code, the laptop's addresses, and what was typed about the Wi-Fi. */
export class JoinDetails {
  readonly #boardId: BoardId;
  readonly #token: string;
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  readonly #stopKept: () => void;
  #board: BoardDescription | null = null;
  #found: PhoneAddresses | null = null;
  #joining: Joining = {
    code: null,
    qr: null,
    address: null,
    choices: [],
    reach: "room",
    wifi: keptWifi(),
    lastActivityAt: null,
  };
  #closed = false;
  /** A try that failed is made again later, once. */
  #isWaiting = false;

  constructor(boardId: BoardId, token: string, clock: Clock = browserClock) {
    this.#boardId = boardId;
    this.#token = token;
    this.#clock = clock;
    this.#stopKept = onKeptElsewhere(() => this.show());
    void this.refresh();
  }

  readonly get = (): Joining => this.#joining;

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks again: a laptop changes networks. */
  async refresh(): Promise<void> {
    const [board, found] = await Promise.all([
      boardApi.describe(this.#boardId, this.#token),
      boardApi.addresses(),
    ]);
    if (this.#closed) return;
    if (board.ok) this.#board = board.value;
    if (found.ok) this.#found = found.value;
    this.show();
    if (!found.ok || (!board.ok && board.reason === "no-answer")) this.#tryLater();
  }

  #tryLater(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#clock.after(RETRY_MS, () => {
      this.#isWaiting = false;
      if (!this.#closed) void this.refresh();
    });
  }

  /** Works out again what to show, after something was kept in this browser. */
  show(): void {
    const address = this.#found === null ? null : joinAddress(this.#found, keptAddress());
    const board = this.#board;
    this.#joining = {
      code: board?.joinCode ?? null,
      qr: address === null || board === null ? null : qrAddress(address, board.joinCode, board.joinKey),
      address,
      choices: this.#found === null ? [] : addressChoices(this.#found),
      reach: this.#found?.publicUrl == null ? "room" : "everywhere",
      wifi: keptWifi(),
      lastActivityAt: board?.lastActivityAt ?? null,
    };
    for (const listener of this.#listeners) listener();
  }

  close(): void {
    this.#closed = true;
    this.#stopKept();
    this.#listeners.clear();
  }
}
