import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { Participating } from "./Access.ts";
import { EventLimit } from "./EventLimit.ts";
import { ask } from "./engine/ask.ts";
import type { Engine } from "./engine/Engine.ts";
import type { RoomParts } from "./RoomParts.ts";
import type { JoinResult, Newcomer, ReturnCodeResult, ReturnResult } from "./results.ts";
import { TokenBucket } from "./TokenBucket.ts";
import { comeBack, makeReturnCode } from "./turn/comeBack.ts";
import { welcome } from "./turn/welcome.ts";

const JOINS = { perSecond: LIMITS.joinsPerSecond, burst: LIMITS.joinsBurst };

/** What a reception asks of its room. */
export interface ReceptionHost {
  /** Keeps the room in memory for a while. */
  touch(): void;
  /** Everybody who has a phone open on the board. */
  readonly here: () => ReadonlySet<ParticipantId>;
  /** 0: what they ask is taken up now; else in how many seconds. */
  pace(who: Participating): number;
}

/** Where residents of one board come in: as somebody new, or as who they were. */
export class Reception {
  readonly #parts: Pick<RoomParts, "clock" | "random">;
  readonly #engine: Engine;
  readonly #host: ReceptionHost;
  readonly #joins: TokenBucket;
  readonly #wrongCodes: EventLimit;

  constructor(parts: Pick<RoomParts, "clock" | "random">, engine: Engine, host: ReceptionHost) {
    this.#parts = parts;
    this.#engine = engine;
    this.#host = host;
    this.#joins = new TokenBucket(JOINS, parts.clock());
    this.#wrongCodes = new EventLimit(LIMITS.wrongReturnCodesPerMinute, 60_000, parts.clock);
  }

  join(newcomer: Newcomer): Promise<JoinResult> {
    this.#host.touch();
    const { clock, random } = this.#parts;
    const seconds = this.#joins.take(clock());
    if (seconds > 0) return Promise.resolve({ ok: false, refusal: "too-many-joins", seconds });
    return ask<JoinResult>(
      this.#engine,
      (turn) =>
        turn.inLedger(({ board, ledger }, at) =>
          welcome(board.door, { ledger, here: this.#host.here }, newcomer, random, at),
        ),
      { ok: false, refusal: "not-saved" },
    );
  }

  /** Also where the door is closed: they were in. After too many wrong codes a right one opens nothing either, for a while. */
  async comeBack(code: string): Promise<ReturnResult> {
    this.#host.touch();
    const seconds = this.#wrongCodes.secondsLeft();
    if (seconds > 0) return { ok: false, refusal: "too-many-return-codes", seconds };
    // Counted before it is looked at: a thousand at once learn of ten.
    this.#wrongCodes.count();
    const returned = await ask<ReturnResult>(
      this.#engine,
      (turn) => turn.inLedger(({ ledger }, at) => comeBack(ledger, code, this.#parts.random, at)),
      { ok: false, refusal: "not-saved" },
    );
    if (returned.ok) this.#wrongCodes.takeBack();
    return returned;
  }

  async makeReturnCode(who: Participating): Promise<ReturnCodeResult> {
    this.#host.touch();
    const seconds = this.#host.pace(who);
    if (seconds > 0) return { ok: false, refusal: "too-fast", seconds };
    return ask<ReturnCodeResult>(
      this.#engine,
      (turn) => turn.inLedger(({ ledger }) => makeReturnCode(ledger, who, this.#parts.random)),
      { ok: false, refusal: "not-saved" },
    );
  }
}
