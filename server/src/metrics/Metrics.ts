import { ROLES } from "@buurtbord/shared/board/Role.ts";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Census, Meter } from "../rooms/Meter.ts";

const PREFIX = "buurtbord_";
/** Seconds: from a quiet room on a fast disk to one that makes people look up. */
const BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5];

/** What this server measures of itself, in the words of Prometheus. */
export class Metrics implements Meter {
  readonly #registry = new Registry();
  readonly #answers: Histogram;
  readonly #commits: Histogram;
  readonly #notSaved: Counter;
  readonly #refusals: Counter;

  /** `census` is asked each time that the figures are read. */
  constructor(census: () => Census) {
    const registers = [this.#registry];
    // Memory, processor, descriptors and how late the event loop is.
    collectDefaultMetrics({ register: this.#registry });
    this.#answers = new Histogram({
      name: `${PREFIX}answer_seconds`,
      help: "From a command until its answer, which comes after it is on disk",
      buckets: BUCKETS,
      registers,
    });
    this.#commits = new Histogram({
      name: `${PREFIX}commit_seconds`,
      help: "From handing a turn to storage until it is on disk",
      buckets: BUCKETS,
      registers,
    });
    this.#notSaved = new Counter({
      name: `${PREFIX}not_saved_total`,
      help: "Turns that could not be saved",
      registers,
    });
    this.#refusals = new Counter({
      name: `${PREFIX}refusals_total`,
      help: "Refused commands, Yjs updates and newcomers, by reason",
      labelNames: ["reason"],
      registers,
    });
    this.#countRooms(census, registers);
  }

  answered(milliseconds: number): void {
    this.#answers.observe(milliseconds / 1_000);
  }

  committed(milliseconds: number): void {
    this.#commits.observe(milliseconds / 1_000);
  }

  notSaved(): void {
    this.#notSaved.inc();
  }

  refused(reason: string): void {
    this.#refusals.inc({ reason });
  }

  /** Prometheus' text format, and its content type. */
  async read(): Promise<{ readonly text: string; readonly contentType: string }> {
    return { text: await this.#registry.metrics(), contentType: this.#registry.contentType };
  }

  #countRooms(census: () => Census, registers: Registry[]): void {
    const gauge = (name: string, help: string, count: (census: Census) => number) =>
      new Gauge({
        name: `${PREFIX}${name}`,
        help,
        registers,
        collect() {
          this.set(count(census()));
        },
      });
    gauge("rooms_open", "Boards in memory", ({ rooms }) => rooms);
    gauge("rooms_read_only", "Boards that cannot be saved now", ({ readOnly }) => readOnly);
    gauge("unsent_bytes", "Bytes that sockets have not taken yet", ({ unsentBytes }) => unsentBytes);
    new Gauge({
      name: `${PREFIX}sockets`,
      help: "Open sockets, by role",
      labelNames: ["role"],
      registers,
      collect() {
        const { sockets } = census();
        for (const role of ROLES) this.set({ role }, sockets.get(role) ?? 0);
      },
    });
  }
}
