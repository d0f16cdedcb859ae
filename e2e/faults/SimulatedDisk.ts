import { dirname } from "node:path";
import type { DiskEvent } from "./readTrace.ts";
import { SimulatedFile } from "./SimulatedFile.ts";

type NameChange = (names: Map<string, SimulatedFile>) => void;

/**
 * A disk that keeps for sure only what was fsynced. Names (made, renamed, removed files) are for sure when their folder
 * was fsynced; until then they reach the disk in order, as a file system's journal writes them. All files are in one
 * folder.
 */
export class SimulatedDisk {
  readonly #names = new Map<string, SimulatedFile>();
  readonly #durableNames = new Map<string, SimulatedFile>();
  #pendingNames: NameChange[] = [];

  take(event: DiskEvent): void {
    switch (event.what) {
      case "write":
      case "truncate":
        this.#file(event.path).take(event);
        break;
      case "sync":
        this.#sync(event.path);
        break;
      case "unlink":
        this.#change((names) => names.delete(event.path));
        break;
      case "rename":
        this.#rename(this.#file(event.path), event.path, event.to);
        break;
    }
  }

  /** Each file by its path, as it could be after the power went now. */
  afterPowerLoss(random: () => number): Map<string, Buffer> {
    const names = new Map(this.#durableNames);
    const reached = Math.floor(random() * (this.#pendingNames.length + 1));
    for (const change of this.#pendingNames.slice(0, reached)) change(names);
    return new Map([...names].map(([path, file]) => [path, file.afterPowerLoss(random)]));
  }

  #file(path: string): SimulatedFile {
    const known = this.#names.get(path);
    if (known !== undefined) return known;
    const made = new SimulatedFile();
    this.#change((names) => names.set(path, made));
    return made;
  }

  #rename(file: SimulatedFile, from: string, to: string): void {
    this.#change((names) => {
      names.delete(from);
      names.set(to, file);
    });
  }

  #change(change: NameChange): void {
    change(this.#names);
    this.#pendingNames.push(change);
  }

  #sync(path: string): void {
    const file = this.#names.get(path);
    if (file !== undefined) file.sync();
    else if (this.#isFolder(path)) this.#syncNames();
  }

  #isFolder(path: string): boolean {
    const names = [...this.#names.keys(), ...this.#durableNames.keys()];
    return names.some((name) => dirname(name) === path);
  }

  #syncNames(): void {
    for (const change of this.#pendingNames) change(this.#durableNames);
    this.#pendingNames = [];
  }
}
