import type { CardId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { plainCode } from "@buurtbord/shared/board/plainCode.ts";
import { projectCode } from "@buurtbord/shared/board/projectCode.ts";
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
  | OpenedProject
  | NotFound
  | { readonly ok: false; readonly reason: RefusalForNow; readonly seconds: number }
  | { readonly ok: false; readonly reason: Exclude<Refusal, RefusalForNow> };

export interface OpenedProject {
  readonly ok: true;
  readonly room: Room;
  readonly token: string;
  readonly project: CardId;
}

/** What comes of the code of a project. */
export type ProjectEntry =
  | OpenedProject
  | {
      readonly ok: false;
      readonly reason: "code-wrong" | "project-code-wrong" | "door-closed" | "not-saved" | "board-damaged";
    }
  | { readonly ok: false; readonly reason: "too-many-return-codes"; readonly seconds: number };

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

type DoorRooms = Pick<Rooms, "openByCode" | "openByProjectCode" | "isAnyDoorOpen" | "joinCodes">;

/** Where residents come in. Guards against guessing: after too many wrong codes only a QR's key opens, for a while. */
export class Door {
  readonly #rooms: DoorRooms;
  readonly #wrongCodes: EventLimit;
  readonly #wrongProjectCodes: EventLimit;

  constructor(rooms: DoorRooms, clock: () => number) {
    this.#rooms = rooms;
    this.#wrongProjectCodes = new EventLimit(LIMITS.wrongProjectCodesPerMinute, 60_000, clock);
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
    const project = projectCode(typed);
    if (project !== null) return this.#openProject(project, room.peek(({ board }) => board.door) === "open");
    const code = plainCode(typed);
    if (!/^\d{10}$/.test(code)) return { ok: false, reason: "return-code-wrong" }; // a slip of the finger, not a guess
    const returned = await room.reception.comeBack(code);
    if (returned.ok) return { room, ...returned };
    if ("seconds" in returned) return { ok: false, reason: returned.refusal, seconds: returned.seconds };
    return { ok: false, reason: returned.refusal };
  }

  /** Typed where nobody says of which board: only in the room, where no joining code is as long, and while people meet. */
  async openProject(typed: string): Promise<ProjectEntry> {
    if (this.#rooms.joinCodes !== "six-digits") return { ok: false, reason: "code-wrong" };
    const code = projectCode(typed);
    if (code === null) return { ok: false, reason: "project-code-wrong" }; // a slip of the finger, not a guess
    return this.#openProject(code, this.#rooms.isAnyDoorOpen);
  }

  /** Of whatever board it is. The code is short: it opens nothing while no door is open, nor after too many wrong ones. */
  async #openProject(code: string, isDoorOpen: boolean): Promise<ProjectEntry> {
    const seconds = this.#wrongProjectCodes.secondsLeft();
    if (seconds > 0) return { ok: false, reason: "too-many-return-codes", seconds };
    if (!isDoorOpen) return { ok: false, reason: "door-closed" };
    // Counted before it is looked at: a thousand at once learn of ten.
    this.#wrongProjectCodes.count();
    const found = await this.#rooms.openByProjectCode(code);
    if (found.state === "not-found") return { ok: false, reason: "project-code-wrong" };
    if (found.state === "quarantined") return { ok: false, reason: "board-damaged" };
    const { room } = found;
    const opened = await room.projects.openByCode(code);
    if (!opened.ok) return { ok: false, reason: opened.refusal };
    this.#wrongProjectCodes.takeBack();
    return { room, ...opened };
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
