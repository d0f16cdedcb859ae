import { setTimeout as wait } from "node:timers/promises";
import { activities } from "@buurtbord/shared/activities/registry.ts";
import { attacks as allAttacks } from "./attacks.ts";
import { Dice } from "./Dice.ts";
import { FuzzBoard } from "./FuzzBoard.ts";
import { FuzzServer } from "./FuzzServer.ts";
import { TABLE } from "./grounds.ts";
import { isExportedAlike, type Picture, takePicture } from "./picture.ts";
import { outsideRights, shownTooSoon } from "./rules.ts";
import { Tally } from "./Tally.ts";

/** What is attacked in turn: each kind of board, and between them the table of an evening, which has most doors. */
const GROUNDS = activities.flatMap(({ id }, n) => (n % 2 === 0 ? [id, TABLE] : [id]));
/** So that the lanes do not all come to the same ground at once. */
const LANES_APART = 5;
/** Boards that are attacked at the same time, so that one's waiting is another's working. */
const LANES = 6;
/** Then again a fresh one, for a board gets full. */
const BURSTS_PER_BOARD = 25;
/** Its memory is weighed when so much was sent. By the first time it has met everything once. */
const WEIGHED_AFTER = [0.15, 0.35, 0.55, 0.75, 1];
const REPORT_EVERY = 2_000;

export interface FuzzOptions {
  readonly frames: number;
  /** Bursts have a seed each: this one, and those that follow it. */
  readonly seed: number;
  /** Played again before the others. */
  readonly seedsFirst?: readonly number[];
  readonly attacks?: typeof allAttacks;
  /** Before memory is weighed: rooms that nobody needs any more are to be let go of. */
  readonly restMs?: number;
  /** Preloads that make the server a broken one. */
  readonly preload?: readonly string[];
  readonly report?: (report: FuzzReport) => void;
}

/** All in all, up to now. */
export interface FuzzReport {
  readonly frames: number;
  readonly crashes: number;
  readonly outsideRights: number;
  /** The longest that the server was busy with one thing. */
  readonly worstMs: number;
  readonly rssGrowthMb: number;
  readonly firstSeed: number;
  /** All seeds up to this one have been played. */
  readonly lastSeed: number;
}

export interface Failure {
  readonly seed: number;
  readonly why: string;
}

export interface FuzzOutcome {
  readonly report: FuzzReport;
  readonly failures: readonly Failure[];
  /** Of the bursts that went on when the server was busy longest. */
  readonly worstSeeds: readonly number[];
  readonly tally: Tally;
  readonly framesPerSecond: number;
}

/** Sends mutated frames of every kind by everybody at a real server, and looks whether it stands and nothing gave way. */
export async function fuzz(options: FuzzOptions): Promise<FuzzOutcome> {
  const run = new FuzzRun(options, await FuzzServer.start(options.preload));
  return run.play();
}

class FuzzRun {
  readonly #options: FuzzOptions;
  readonly #tally = new Tally();
  readonly #failures: Failure[] = [];
  readonly #playing = new Set<number>();
  readonly #replays: number[];
  #server: FuzzServer;
  #restarting: Promise<void> | null = null;
  #next: number;
  #frames = 0;
  #told = 0;
  #crashes = 0;
  #outside = 0;
  #worst = 0;
  #worstSeeds: readonly number[] = [];
  #warm: number | null = null;
  #grown = 0;

  constructor(options: FuzzOptions, server: FuzzServer) {
    this.#options = options;
    this.#server = server;
    this.#next = options.seed;
    this.#replays = [...(options.seedsFirst ?? [])];
  }

  async play(): Promise<FuzzOutcome> {
    const began = performance.now();
    this.#server.takeWorst(); // starting takes longer than anything after it
    try {
      for (const part of WEIGHED_AFTER) {
        await Promise.all(Array.from({ length: LANES }, (_, lane) => this.#lane(lane, part)));
        await this.#weigh();
      }
    } finally {
      await this.#server.stop();
    }
    this.#options.report?.(this.#report);
    return {
      report: this.#report,
      failures: this.#failures,
      worstSeeds: this.#worstSeeds,
      tally: this.#tally,
      framesPerSecond: this.#frames / ((performance.now() - began) / 1_000),
    };
  }

  get #report(): FuzzReport {
    return {
      frames: this.#frames,
      crashes: this.#crashes,
      outsideRights: this.#outside,
      worstMs: this.#worst,
      rssGrowthMb: this.#grown,
      firstSeed: this.#options.seed,
      lastSeed: Math.min(this.#next, ...this.#playing) - 1,
    };
  }

  /** One board after another, until so much of all frames was sent. */
  async #lane(lane: number, part: number): Promise<void> {
    for (let boards = 0; this.#frames < this.#options.frames * part; boards++) {
      const ground = GROUNDS[(lane * LANES_APART + boards) % GROUNDS.length] ?? "wish-tree";
      const server = this.#server;
      try {
        const board = await FuzzBoard.prepare(server, ground);
        let picture = await takePicture(board);
        board.credit(Object.keys({ ...picture.cards, ...picture.connections }), "honest");
        for (let n = 0; n < BURSTS_PER_BOARD && this.#frames < this.#options.frames * part; n++) {
          picture = await this.#burst(board, picture);
        }
        if (!(await isExportedAlike(board, picture)))
          this.#fail(this.#next - 1, "what is taken home is another board than the one on the wall");
      } catch (error) {
        await this.#lookAfter(server, error);
      }
    }
  }

  async #burst(board: FuzzBoard, picture: Picture): Promise<Picture> {
    const seed = this.#replays.shift() ?? this.#next++;
    this.#playing.add(seed);
    try {
      const dice = new Dice(seed);
      const attack = dice.weigh(this.#options.attacks ?? allAttacks);
      const fail = (why: string) => this.#fail(seed, `${attack.name}: ${why}`);
      const sent = await attack.send({ board, picture, dice, tally: this.#tally, fail });
      this.#frames += sent; // not in one line: other lanes count meanwhile
      await board.untilTheyLeft();
      const after = await takePicture(board);
      const isOwn = (id: string) => board.isMadeBy(id, attack.sender);
      const own = (await board.ownOf(attack.sender)) ?? [];
      board.credit(
        own.map(({ id }) => id),
        attack.sender,
      );
      const wrong = [...outsideRights(attack.rights, picture, after, isOwn), ...shownTooSoon(own, after)];
      this.#outside += wrong.length;
      for (const what of wrong) fail(what);
      board.credit(Object.keys({ ...after.cards, ...after.connections }), attack.sender);
      this.#listen();
      return after;
    } finally {
      this.#playing.delete(seed);
      this.#tell();
    }
  }

  /** What the server said of itself meanwhile. */
  #listen(): void {
    const worst = this.#server.takeWorst();
    if (worst > this.#worst) {
      this.#worst = worst;
      this.#worstSeeds = [...this.#playing];
    }
    for (const line of this.#server.takeErrors()) {
      if (line.includes("The program ended")) this.#crashes += 1; // it began again by itself
      this.#fail(Math.min(...this.#playing), `error inside the server: ${line}`);
    }
  }

  /** Something did not come to its end: has the server fallen over? Then it is started anew, for all lanes once. */
  async #lookAfter(server: FuzzServer, error: unknown): Promise<void> {
    const seed = this.#next - 1;
    if (await server.isWell()) {
      this.#fail(seed, `no answer: ${error instanceof Error ? error.message : error}`);
      return;
    }
    if (server === this.#server) this.#restarting ??= this.#restart(server, seed);
    await this.#restarting;
  }

  async #restart(server: FuzzServer, seed: number): Promise<void> {
    this.#crashes += 1;
    this.#fail(seed, `the server fell over: ${server.process.said.slice(-2_000)}`);
    this.#server = await FuzzServer.start(this.#options.preload);
    this.#restarting = null;
    await server.stop();
  }

  #fail(seed: number, why: string): void {
    this.#failures.push({ seed, why });
  }

  /** Against what it weighed when it was warm. */
  async #weigh(): Promise<void> {
    await wait(this.#options.restMs ?? 0);
    const memory = await this.#server.memory();
    if (this.#warm === null) this.#warm = memory;
    else this.#grown = memory - this.#warm;
  }

  #tell(): void {
    if (this.#frames - this.#told < REPORT_EVERY) return;
    this.#told = this.#frames;
    this.#options.report?.(this.#report);
  }
}
