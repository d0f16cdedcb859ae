import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { ROLES, type Role } from "@buurtbord/shared/board/Role.ts";
import { expect, test } from "vitest";
import { ATTACKS, type Attack } from "./encodings/attacks.ts";
import { EncodingRoom, type Shown, WRITERS, type WriterId } from "./encodings/EncodingRoom.ts";
import { ENCODINGS, type Encoding } from "./encodings/encodings.ts";
import { FORBIDDEN, type ForbiddenWrite, HONEST, updatesOf, type Write } from "./encodings/writes.ts";
import { type CaseOwnership, OWNERSHIPS } from "./expectedRights.ts";

// Every role × write or attack × encoding × client id × ownership, by Yjs: what is forbidden leaves every byte of the
// board as it was, what is allowed changes just that.

/** Written down a second time, from design.md: a mistake in rights.ts must show here. */
const WRITING: readonly Role[] = ["facilitator", "co-facilitator", "table"];
const READING: readonly Role[] = ["screen"];

let cases = 0;

test.each(ROLES)(
  "whatever a %s sends by Yjs, only what it may do is done",
  async (role) => {
    const trial = new Trial(role, await EncodingRoom.open(role));
    for (const encoding of ENCODINGS) {
      for (const whose of OWNERSHIPS) {
        for (const write of HONEST) {
          for (const writer of WRITERS) await trial.honest(write, encoding, whose, writer);
        }
        for (const write of FORBIDDEN) await trial.forbidden(write, encoding, whose);
        for (const attack of ATTACKS) await trial.attack(attack, encoding, whose);
      }
    }
    cases += trial.cases;
    expect(trial.wrong).toEqual([]);
  },
  60_000,
);

test("these are more than five thousand cases", () => {
  expect(cases).toBeGreaterThan(5_000);
});

interface Case {
  readonly name: string;
  readonly encoding: Encoding;
  readonly updates: readonly Uint8Array[];
  /** `either`: it depends on chance, or on how much of it is dead. */
  readonly isAllowed: boolean | "either";
  readonly mayShow: readonly string[];
}

class Trial {
  readonly wrong: string[] = [];
  cases = 0;
  readonly #role: Role;
  readonly #room: EncodingRoom;
  /** Attacks that never get in are the same each time, and some are dear to make. */
  readonly #attacks = new Map<string, Uint8Array>();

  constructor(role: Role, room: EncodingRoom) {
    this.#role = role;
    this.#room = room;
  }

  async honest(write: Write, encoding: Encoding, whose: CaseOwnership, writer: WriterId): Promise<void> {
    const cardId = this.#room.cards[whose];
    const copy = this.#room.copyFor(whose, writer, await this.#room.shown());
    await this.#try({
      name: `${write.name} by ${writer} id in ${whose} as ${encoding.name}`,
      encoding,
      updates: updatesOf(write, copy, cardId),
      isAllowed: writer === "their own" || !write.hasStructs,
      mayShow: placesOf(write, whose, cardId),
    });
  }

  async forbidden(write: ForbiddenWrite, encoding: Encoding, whose: CaseOwnership): Promise<void> {
    const copy = this.#room.copyFor(whose, "their own", await this.#room.shown());
    await this.#try({
      name: `${write.name} in ${whose} as ${encoding.name}`,
      encoding,
      updates: updatesOf(write, copy, this.#room.cards[whose]),
      isAllowed: write.isInCard && whose === "nobodys" ? "either" : false,
      mayShow: [],
    });
  }

  async attack(attack: Attack, encoding: Encoding, whose: CaseOwnership): Promise<void> {
    const isHarmless = attack.comesTo === "harmless";
    const cardId = this.#room.cards[whose];
    await this.#try({
      name: `${attack.name} in ${whose} as ${encoding.name}`,
      encoding,
      updates: [await this.#bytesOf(attack, whose)],
      isAllowed: isHarmless || whose === "nobodys" ? "either" : false,
      mayShow: isHarmless ? [`/cards/${cardId}/text`, `/cards/${cardId}/pos`, "/drawings/shape:7"] : [],
    });
  }

  async #bytesOf(attack: Attack, whose: CaseOwnership): Promise<Uint8Array> {
    const key = `${attack.name} ${whose}`;
    const known = attack.comesTo === "refused" ? this.#attacks.get(key) : undefined;
    if (known !== undefined) return known;
    const copy = this.#room.copyFor(whose, "their own", await this.#room.shown());
    const bytes = attack.bytes(copy, this.#room.cards[whose]);
    this.#attacks.set(key, bytes);
    return bytes;
  }

  async #try({ name, encoding, updates, isAllowed, mayShow }: Case): Promise<void> {
    this.cases += 1;
    const before = await this.#room.shown();
    const outcome = await this.#room.send(encoding.frames(updates), encoding.door);
    const after = await this.#room.shown();
    const expected = this.#expected(encoding, isAllowed);
    if (!expected.some((start) => outcome.startsWith(start))) {
      this.wrong.push(`${name}: ${outcome}, not ${expected}`);
    }
    const reaches = WRITING.includes(this.#role) && encoding.carries === "all of it";
    const isLetIn = reaches && isAllowed !== false && outcome === "heard";
    const changed = differing(before, after);
    const tooMuch = changed.filter((path) => !isLetIn || !mayShow.some((place) => path.startsWith(place)));
    if (tooMuch.length > 0) this.wrong.push(`${name} changed ${tooMuch}`);
    const isDone = mayShow.every((place) => changed.some((path) => path.startsWith(place)));
    if (isLetIn && isAllowed === true && !isDone) this.wrong.push(`${name} changed nothing`);
    if (!isLetIn && before !== after) this.wrong.push(`${name} left something`);
  }

  #expected(encoding: Encoding, isAllowed: Case["isAllowed"]): readonly string[] {
    if (encoding.door === "phone") return [this.#role === "screen" ? "shut out" : "heard"];
    if (READING.includes(this.#role)) return ["heard"]; // and dropped in silence
    if (!WRITING.includes(this.#role)) return ["shut out"];
    if (encoding.carries === "no update") return ["heard"];
    if (encoding.carries === "rubbish" || isAllowed === false) return ["refused: "];
    return isAllowed === "either" ? ["heard", "refused: "] : ["heard"];
  }
}

/** What of the board it changes; of a card that is gone nothing shows. */
function placesOf({ shows }: Write, whose: CaseOwnership, cardId: CardId): string[] {
  return shows
    .filter((what) => what === "drawings" || whose !== "nobodys")
    .map((what) => (what === "drawings" ? "/drawings/" : `/cards/${cardId}/${what}`));
}

function differing({ plain: before }: Shown, { plain: after }: Shown): string[] {
  if (before === after) return [];
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path));
}
