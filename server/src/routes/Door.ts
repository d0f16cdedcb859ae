import type { CardId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { plainCode } from "@buurtbord/shared/board/plainCode.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { cleanLine } from "@buurtbord/shared/board/text.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { EventLimit } from "../rooms/EventLimit.ts";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import type { JoinResult, ProjectCodeResult, ReturnResult } from "../rooms/results.ts";
import { type JoinCode, parseJoinCode } from "./parseJoinCode.ts";

export type Found = { readonly ok: true; readonly room: Room } | NotFound;

export type Entry =
  | {
      readonly ok: true;
      readonly room: Room;
      readonly token: string;
      readonly participantId: ParticipantId;
      readonly name: string | null;
    }
  /** Not as somebody in the room: to the page of a project. */
  | { readonly ok: true; readonly room: Room; readonly token: string; readonly project: CardId }
  | NotFound
  | { readonly ok: false; readonly reason: RefusalForNow; readonly seconds: number }
  | { readonly ok: false; readonly reason: Exclude<Refusal, RefusalForNow> };

type Refusal = Extract<JoinResult | ReturnResult | ProjectCodeResult, { ok: false }>["refusal"];
type RefusalForNow = "too-many-joins" | "too-many-return-codes";

type NotFound =
  | { readonly ok: false; readonly reason: "code-wrong" | "board-damaged" }
  | { readonly ok: false; readonly reason: "too-many-codes"; readonly seconds: number };

export interface Visitor {
  /** As typed, or from the QR's path. */
  readonly code: string;
  /** Null: the board's own. */
  readonly language: ResidentLanguage | null;
  readonly name: string | null;
  /** As typed, by who was here before on another phone; null: this is somebody new. */
  readonly returnCode: string | null;
}

/** Where residents come in. Guards against guessing: after too many wrong codes only a QR's key opens, for a while. */
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

  async enter(visitor: Visitor): Promise<Entry> {
    const found = await this.look(visitor.code);
    if (!found.ok) return found;
    const { room } = found;
    return visitor.returnCode === null
      ? this.#enterAnew(room, visitor)
      : this.#comeBack(room, visitor.returnCode);
  }

  async #comeBack(room: Room, typed: string): Promise<Entry> {
    const code = plainCode(typed);
    if (/^\d{8}$/.test(code)) return this.#openProject(room, code);
    if (!/^\d{10}$/.test(code)) return { ok: false, reason: "return-code-wrong" }; // a slip of the finger, not a guess
    const returned = await room.reception.comeBack(code);
    if (returned.ok) return { room, ...returned };
    if ("seconds" in returned) return { ok: false, reason: returned.refusal, seconds: returned.seconds };
    return { ok: false, reason: returned.refusal };
  }

  async #openProject(room: Room, code: string): Promise<Entry> {
    const opened = await room.reception.openProject(code);
    if (opened.ok) return { room, ...opened };
    if ("seconds" in opened) return { ok: false, reason: opened.refusal, seconds: opened.seconds };
    return { ok: false, reason: opened.refusal };
  }

  async #enterAnew(room: Room, { language, name }: Visitor): Promise<Entry> {
    const ownName = cleanLine(name ?? "") || null;
    const joined = await room.reception.join({
      language: language ?? room.record.language,
      name: ownName,
    });
    if (joined.ok) return { room, name: ownName, ...joined };
    if ("seconds" in joined) return { ok: false, reason: joined.refusal, seconds: joined.seconds };
    return { ok: false, reason: joined.refusal };
  }

  /** A code with its key is no guess. */
  #guessedTooOften({ key }: JoinCode): NotFound | null {
    const seconds = this.#wrongCodes.secondsLeft();
    return seconds > 0 && key === null ? { ok: false, reason: "too-many-codes", seconds } : null;
  }
}
