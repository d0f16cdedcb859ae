import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { cleanLine } from "@buurtbord/shared/board/text.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import type { JoinResult } from "../rooms/results.ts";
import { EventLimit } from "./EventLimit.ts";
import { type JoinCode, parseJoinCode } from "./parseJoinCode.ts";

export type Found = { readonly ok: true; readonly room: Room } | NotFound;

export type Entry =
  | {
      readonly ok: true;
      readonly room: Room;
      readonly token: string;
      readonly participantId: ParticipantId;
    }
  | NotFound
  | { readonly ok: false; readonly reason: "too-many-joins"; readonly seconds: number }
  | { readonly ok: false; readonly reason: Exclude<JoinRefusal, "too-many-joins"> };

type JoinRefusal = Extract<JoinResult, { ok: false }>["refusal"];

type NotFound =
  | { readonly ok: false; readonly reason: "code-wrong" | "board-damaged" }
  | { readonly ok: false; readonly reason: "too-many-codes"; readonly seconds: number };

export interface Visitor {
  /** As typed, or from the QR's path. */
  readonly code: string;
  /** Null: the board's own. */
  readonly language: ResidentLanguage | null;
  readonly name: string | null;
}

/** Where newcomers come in. Guards against guessing: after too many wrong codes only a QR's key opens, for a while. */
export class Door {
  readonly #rooms: Pick<Rooms, "openByCode">;
  readonly #wrongCodes: EventLimit;

  constructor(rooms: Pick<Rooms, "openByCode">, clock: () => number) {
    this.#rooms = rooms;
    this.#wrongCodes = new EventLimit(LIMITS.wrongCodesPerMinute, 60_000, clock);
  }

  /** Which board it is, before one goes in. */
  async look(typed: string): Promise<Found> {
    const code = parseJoinCode(typed);
    if (code === null) return { ok: false, reason: "code-wrong" }; // a slip of the finger, not a guess
    const refusal = this.#guessedTooOften(code);
    if (refusal !== null) return refusal;
    const opened = await this.#rooms.openByCode(code.code, code.key);
    // Once more, for who sends a thousand codes at once was let through above: what became of ten is all they learn.
    const refusalByNow = this.#guessedTooOften(code);
    if (refusalByNow !== null) return refusalByNow;
    switch (opened.state) {
      case "not-found":
        this.#wrongCodes.count();
        return { ok: false, reason: "code-wrong" };
      case "quarantined":
        return { ok: false, reason: "board-damaged" };
      case "open":
        return { ok: true, room: opened.room };
      default:
        return unreachable(opened);
    }
  }

  async enter({ code, language, name }: Visitor): Promise<Entry> {
    const found = await this.look(code);
    if (!found.ok) return found;
    const { room } = found;
    const joined = await room.join({
      language: language ?? room.record.language,
      name: cleanLine(name ?? "") || null,
    });
    if (!joined.ok && joined.refusal === "too-many-joins") {
      return { ok: false, reason: joined.refusal, seconds: joined.seconds };
    }
    if (!joined.ok) return { ok: false, reason: joined.refusal };
    return { ok: true, room, token: joined.token, participantId: joined.participantId };
  }

  /** A code with its key is no guess. */
  #guessedTooOften({ key }: JoinCode): NotFound | null {
    const seconds = this.#wrongCodes.secondsLeft();
    return seconds > 0 && key === null ? { ok: false, reason: "too-many-codes", seconds } : null;
  }
}
