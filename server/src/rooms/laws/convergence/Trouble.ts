import type { HistoryParts } from "./HistoryParts.ts";
import type { Traffic } from "./Traffic.ts";

/** What goes wrong with the server in one history, and what everybody notices of it. */
export class Trouble {
  readonly #parts: Pick<HistoryParts, "dice" | "meeting" | "trace">;
  readonly #traffic: Traffic;
  readonly #clients: readonly { cut(): void }[];
  #isDiskBroken = false;

  constructor(
    parts: Pick<HistoryParts, "dice" | "meeting" | "trace">,
    traffic: Traffic,
    clients: readonly { cut(): void }[],
  ) {
    this.#parts = parts;
    this.#traffic = traffic;
    this.#clients = clients;
  }

  async restart(): Promise<void> {
    const { dice, meeting, trace } = this.#parts;
    const how = dice.weighted([
      [2, "kill"],
      [1, "stop"],
      [2, "unload"],
    ] as const);
    trace(`the server: ${how}`);
    this.mendDisk();
    // The worst moment to go: everything asked is done, and the answers are still under way.
    if (dice.chance(0.5)) await this.#traffic.serverHearsAll();
    await meeting[how]();
    if (how !== "unload") this.#loseAll();
  }

  async pullThePlug(): Promise<void> {
    await this.#parts.meeting.kill();
    this.#loseAll();
  }

  /** Or mends it, where it is broken. */
  breakDisk(): void {
    this.#isDiskBroken = !this.#isDiskBroken;
    this.#parts.trace(this.#isDiskBroken ? "the disk breaks" : "the disk is mended");
    this.#parts.meeting.diskFails(this.#isDiskBroken);
  }

  mendDisk(): void {
    if (this.#isDiskBroken) this.breakDisk();
  }

  #loseAll(): void {
    this.#traffic.vanish();
    for (const client of this.#clients) client.cut();
  }
}
