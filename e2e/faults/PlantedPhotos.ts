import { randomUUID } from "node:crypto";
import { createBoard, type NewBoard } from "../rig/api.ts";
import { planPng } from "../rig/pictureFiles.ts";

/** A piece of a photo, and how far the next one lies: so short that most lie whole on one page of the database. */
const PIECE = { bytes: 32, every: 200 };

/**
 * Photos on two boards, each with a name hidden in it that must never reach the disk at all: one lies under the cards and
 * in a snapshot until it is erased, the other goes with its board.
 */
export class PlantedPhotos {
  readonly #origin: string;
  readonly #pieces: Buffer[] = [];
  #map: NewBoard | null = null;
  #name = "";

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** `hidden`: the name that stands in the files. `doomed`: the board that will be erased. */
  async plant(doomed: NewBoard, hidden: string): Promise<void> {
    await this.#upload(doomed, hidden, 640);
    this.#map = await createBoard(this.#origin, "asset-map");
    this.#name = await this.#upload(this.#map, hidden, 480);
    await this.#ask(this.#map, { type: "set-picture", picture: this.#name });
    await this.#ask(this.#map, { type: "save-snapshot", name: "Met de plattegrond" });
  }

  async erase(): Promise<void> {
    if (this.#map !== null) await this.#ask(this.#map, { type: "erase-photo", photo: this.#name });
  }

  get pieces(): number {
    return this.#pieces.length;
  }

  /** How many pieces of the photos, as they were kept, are somewhere in these bytes. */
  foundIn(files: readonly Buffer[]): number {
    return this.#pieces.filter((piece) => files.some((file) => file.includes(piece))).length;
  }

  async #upload(board: NewBoard, hidden: string, width: number): Promise<string> {
    const path = `${this.#origin}/api/boards/${board.id}/photos`;
    const headers = { authorization: `Bearer ${board.facilitatorToken}` };
    const file = new Uint8Array(planPng(width, 360, hidden));
    const response = await fetch(path, { method: "POST", headers, body: file });
    if (!response.ok) throw new Error(`A photo was answered ${response.status}: ${await response.text()}`);
    const { name } = (await response.json()) as { name: string };
    const kept = Buffer.from(await (await fetch(`${path}/${name}`, { headers })).arrayBuffer());
    for (let at = PIECE.every; at + PIECE.bytes < kept.length; at += PIECE.every)
      this.#pieces.push(kept.subarray(at, at + PIECE.bytes));
    return name;
  }

  async #ask(board: NewBoard, command: object): Promise<void> {
    const response = await fetch(`${this.#origin}/api/boards/${board.id}/commands`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${board.facilitatorToken}` },
      body: JSON.stringify({ id: randomUUID(), ...command }),
    });
    if (!response.ok) throw new Error(`A command answered ${response.status}: ${await response.text()}`);
  }
}
