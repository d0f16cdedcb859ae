import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { ServerProcess } from "../../rig/ServerProcess.ts";
import { leadFromShelf, type Making, make, shelfOf } from "./makings.ts";
import { type PreparedHouse, takeHome } from "./preparedHouse.ts";
import { RowsOnDisk } from "./RowsOnDisk.ts";
import { toldByFile } from "./toldByFile.ts";
import { firstWrite, type Untroubled } from "./untroubled.ts";

/** The plug is pulled within so much of the time that it takes: sometimes just after the answer. */
export const BEYOND = 1.1;

/** What was there when the plug was pulled, and what was wrong afterwards; each 0 or 1. */
export interface FileVerdict {
  /** A part of it lay on disk, and not yet the end. */
  readonly midway: number;
  readonly answered: number;
  /** It was there at the next start. */
  readonly whole: number;
  /** Neither all of it was there then, nor nothing. */
  readonly halves: number;
  /** It was answered that it is made, and nothing of it was there. */
  readonly lost: number;
  /** The shelf showed something that is not there, or not what is. */
  readonly misplaced: number;
  /** A file was left in the data folder. */
  readonly leftovers: number;
  /** Asked for again, it did not come, or not whole. */
  readonly refused: number;
}

export interface KilledFileParts {
  readonly dataDir: string;
  readonly house: PreparedHouse;
  readonly making: Making;
  readonly untroubled: Untroubled;
  readonly random: () => number;
}

/** Somebody asks for a board made of a file or of a moment, and the plug is pulled meanwhile. */
export class KilledFile {
  readonly #parts: KilledFileParts;
  #server: ServerProcess;

  constructor(server: ServerProcess, parts: KilledFileParts) {
    this.#server = server;
    this.#parts = parts;
  }

  /** The server that runs at its end is the caller's to stop. */
  get server(): ServerProcess {
    return this.#server;
  }

  async play(): Promise<FileVerdict> {
    const before = this.#onDisk();
    const shelf = await this.#shelf();
    const answered = await this.#askUnderCut();
    const { arriving } = this.#onDisk();
    this.#server = await this.#server.restart();
    const after = this.#onDisk();
    const more = (await this.#shelf()).filter((id) => !shelf.includes(id));
    const isWhole = await this.#isWhole(before, after, more);
    const isNothing = isDeepStrictEqual(after.since(before), nothingOf(this.#parts.untroubled));
    return {
      midway: Number(arriving > 0),
      answered: Number(answered),
      whole: Number(isWhole),
      halves: Number(!isWhole && !isNothing),
      lost: Number(answered && isNothing),
      misplaced: Number(more.length !== (isNothing ? 0 : 1)),
      leftovers: Number(after.files.some((file) => !before.files.includes(file))),
      refused: Number(!(await this.#comesAgain())),
    };
  }

  /** Resolves with whether the answer came before the cut. */
  async #askUnderCut(): Promise<boolean> {
    const { dataDir, house, making, untroubled, random } = this.#parts;
    const answer = { isMade: false, isOver: false };
    const asked = make(this.#server.origin, house, making)
      .then(
        () => {
          answer.isMade = true;
        },
        () => {}, // the plug was pulled
      )
      .finally(() => {
        answer.isOver = true;
      });
    // What is written lies close together: one cut in two falls there.
    if (random() < 0.5) await wait(random() * BEYOND * untroubled.took);
    else {
      await firstWrite(dataDir, () => answer.isOver);
      await wait(random() * BEYOND * untroubled.wrote);
    }
    const { isMade } = answer;
    await this.#server.kill();
    await asked;
    return isMade;
  }

  /** Row by row on disk, and word for word as it is taken home. */
  async #isWhole(before: RowsOnDisk, after: RowsOnDisk, more: readonly string[]): Promise<boolean> {
    const { untroubled, house } = this.#parts;
    const [board] = more;
    if (board === undefined || !isDeepStrictEqual(after.since(before), untroubled.rows)) return false;
    const lead = await leadFromShelf(this.#server.origin, house.buurt, board);
    const told = toldByFile(await takeHome(this.#server.origin, lead));
    return isDeepStrictEqual(told, untroubled.told);
  }

  async #comesAgain(): Promise<boolean> {
    const { house, making } = this.#parts;
    const [before, shelf] = [this.#onDisk(), await this.#shelf()];
    const board = await make(this.#server.origin, house, making).catch(() => null);
    const more = (await this.#shelf()).filter((id) => !shelf.includes(id));
    return board?.id === more[0] && this.#isWhole(before, this.#onDisk(), more);
  }

  #onDisk(): RowsOnDisk {
    return RowsOnDisk.in(this.#parts.dataDir);
  }

  #shelf(): Promise<readonly string[]> {
    return shelfOf(this.#server.origin, this.#parts.house.buurt);
  }
}

function nothingOf({ rows }: Untroubled) {
  return Object.fromEntries(Object.keys(rows).map((table) => [table, 0]));
}
