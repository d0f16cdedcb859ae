import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import type { Brought } from "../photos/bringPhoto.ts";
import type { PhotoKey, PhotoStore } from "../photos/PhotoStore.ts";
import { backoff } from "../roomSocket/backoff.ts";
import type { Clock } from "../roomSocket/Clock.ts";
import {
  carriesText,
  isUnderWay,
  makes,
  type OutboxEntry,
  type OutboxRefusal,
  type OutboxState,
  type OutgoingPhoto,
} from "./OutboxEntry.ts";
import { type KeptCommand, memoryStore, type OutboxStore } from "./OutboxStore.ts";

const MOST_ENTRIES = 200;
/** Shorter than this a person need not know that something is under way. */
const LATE_AFTER_MS = 2_000;
const ANSWER_WITHIN_MS = 5_000;

/** How photos that cards carry reach the server. */
export interface PhotoLine {
  /** As whom they are sent, in a word that means nothing to anybody else. */
  readonly as: string;
  bring(photo: Blob): Promise<Brought>;
}

/** For who sends none. */
export const NO_PHOTOS: PhotoLine = {
  as: "",
  bring: async () => ({ type: "refused", refusal: "no-photo-here" }),
};

interface OutboxParts {
  readonly store: OutboxStore;
  readonly clock: Clock;
  readonly random: () => number;
  readonly changed: (entries: readonly OutboxEntry[]) => void;
  /** A command without words to give back was refused. */
  readonly refused: (command: Command, refusal: Refusal) => void;
  readonly photos: PhotoLine;
  /** An answer stays out: is anybody there? */
  readonly silent: () => void;
}

type Send = (id: CommandId, command: Command) => void;

/**
 * Everything a person did that the server has not yet confirmed. One command is under way at a time, so that order is
 * kept; sent again it has the same id, so that the server does it once.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  #store: OutboxStore;
  readonly #photos: PhotoStore;
  #entries: readonly OutboxEntry[] = [];
  #send: Send | null = null;
  #cancelAnswerDeadline = () => {};
  #cancelPause: (() => void) | null = null;
  #cancelRest = () => {};
  #timesNotSaved = 0;
  /** A photo is on its way, perhaps over a line that is closed by now. */
  #isBringing = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#store = parts.store;
    this.#photos = parts.store.photos;
  }

  get entries(): readonly OutboxEntry[] {
    return this.#entries;
  }

  /** Whether what waits here survives closing the page. */
  get lasts(): boolean {
    return this.#store.lasts;
  }

  /** Whether the server may have made something of which this phone does not know the name yet. */
  get isMaking(): boolean {
    const sent = this.#entries.find(({ state }) => state === "sent");
    return sent !== undefined && makes(sent.command) && this.#isPhotoThere(sent);
  }

  /** Takes up what an earlier visit left behind: before anything is added. */
  async load(): Promise<void> {
    const kept = await this.#store.load();
    this.#change([...kept.map(fromEarlier), ...this.#entries]);
    this.#next();
  }

  /** Resolves once it is kept: only then may the words it carries be forgotten elsewhere. */
  async add(id: CommandId, command: Command, key: PhotoKey | null = null): Promise<"kept" | "full"> {
    if (this.#entries.length >= MOST_ENTRIES) return "full";
    const photo = key === null ? {} : { photo: { key, brought: null } };
    this.#change([...this.#entries, { id, command, ...photo, state: "waiting", late: false }]);
    this.#parts.clock.after(LATE_AFTER_MS, () => this.#markLate(id));
    await this.#keep(id, null);
    this.#next();
    return "kept";
  }

  /** Commands can be sent from now on. */
  opened(send: Send): void {
    this.#send = send;
    this.#next();
  }

  /** What was under way may or may not have arrived: it goes again when the line is back. */
  closed(): void {
    this.#send = null;
    this.#cancelAnswerDeadline();
    this.#endPause();
    this.#cancelRest();
    for (const { id, state } of this.#entries) {
      if (state === "sent" || state === "resting") this.#put(id, { state: "waiting", late: true });
    }
  }

  answered(id: CommandId, answer: Answer): void {
    const entry = this.#entries.find((one) => one.id === id);
    if (!entry || !isUnderWay(entry)) return;
    this.#cancelAnswerDeadline();
    switch (answer.type) {
      case "result":
        this.#timesNotSaved = 0;
        this.#put(id, { state: "saved", result: answer.result });
        void this.#store.remove(id);
        this.#letGoOfPhoto(entry);
        break;
      case "refusal":
        this.#refuse(entry, answer.refusal);
        break;
      case "not-saved":
        this.#pause(id, backoff(++this.#timesNotSaved, this.#parts.random));
        break;
      case "too-fast":
        if (entry.command.type === "add-card") this.#rest(id, answer.retryAfter * 1_000);
        else this.#pause(id, answer.retryAfter * 1_000);
        break;
      default:
        unreachable(answer);
    }
    this.#next();
  }

  /** The server could not read the one command that is under way: sent again it would fare no better. */
  notUnderstood(): void {
    const sent = this.#entries.find(({ state }) => state === "sent");
    if (sent) this.answered(sent.id, { type: "refusal", refusal: "not-allowed" });
  }

  /** A person's own view arrived: it shows all that was saved. */
  viewArrived(): void {
    if (this.#entries.some(({ state }) => state === "saved")) {
      this.#change(this.#entries.filter(({ state }) => state !== "saved"));
    }
  }

  /** The table's worksheet arrived as it is now. It is nobody's own, so what was saved of it shows here and in no own view. */
  sheetArrived(): void {
    const isShown = ({ state, command }: OutboxEntry) => state === "saved" && command.type === "edit-sheet";
    if (this.#entries.some(isShown)) this.#change(this.#entries.filter((entry) => !isShown(entry)));
  }

  /** Its writer has the words back, or threw them away. `photo`: they have that back too, or not. */
  forget(id: CommandId, photo: "kept" | "gone" = "gone"): void {
    const entry = this.#entries.find((one) => one.id === id);
    if (entry && photo === "gone") this.#letGoOfPhoto(entry);
    this.#change(this.#entries.filter((entry) => entry.id !== id));
    void this.#store.remove(id);
  }

  #next(): void {
    const first = this.#first();
    if (!this.#send || this.#cancelPause || first?.state !== "waiting") return;
    if (first.photo && !this.#isPhotoThere(first)) {
      void this.#bring(first, first.photo);
      return;
    }
    this.#put(first.id, { state: "sent", late: first.late });
    this.#awaitAnswer();
    this.#send(first.id, withName(first));
  }

  #isPhotoThere({ photo }: OutboxEntry): boolean {
    return !photo || photo.brought?.as === this.#parts.photos.as;
  }

  /** The card waits until its photo is on the server's disk. */
  async #bring({ id, late }: OutboxEntry & { late: boolean }, { key }: OutgoingPhoto): Promise<void> {
    if (this.#isBringing) return;
    this.#isBringing = true;
    this.#put(id, { state: "sent", late });
    const { photos } = this.#parts;
    const photo = await this.#photos.get(key).catch(() => null);
    const brought: Brought =
      photo === null ? { type: "refused", refusal: "photo-not-found" } : await photos.bring(photo);
    this.#isBringing = false;
    const entry = this.#entries.find((one) => one.id === id);
    if (entry && isUnderWay(entry)) await this.#wasBrought(entry, brought);
    this.#next();
  }

  async #wasBrought(entry: OutboxEntry, brought: Brought): Promise<void> {
    const { id, photo } = entry;
    switch (brought.type) {
      case "brought": {
        const { name } = brought;
        const sent = photo && { ...photo, brought: { name, as: this.#parts.photos.as } };
        this.#change(this.#entries.map((one) => (one.id === id && sent ? { ...one, photo: sent } : one)));
        // Sent again after a reload it must be the same photo that the card carries.
        await this.#keep(id, null);
        this.#put(id, { state: "waiting", late: "late" in entry && entry.late });
        break;
      }
      case "refused":
        this.#refuse(entry, brought.refusal);
        break;
      case "later":
        if (brought.seconds !== null) this.#rest(id, brought.seconds * 1_000);
        else this.#pause(id, backoff(++this.#timesNotSaved, this.#parts.random));
        break;
      default:
        unreachable(brought);
    }
  }

  #letGoOfPhoto({ photo }: OutboxEntry): void {
    if (photo) void this.#photos.remove(photo.key);
  }

  /** What goes first. Nothing hangs on a card that the server does not know, but cards keep their order among them. */
  #first(): OutboxEntry | undefined {
    const underWay = this.#entries.filter(isUnderWay);
    if (!underWay.some(({ state }) => state === "resting")) return underWay[0];
    return underWay.find(({ command }) => command.type !== "add-card");
  }

  #awaitAnswer(): void {
    this.#cancelAnswerDeadline = this.#parts.clock.after(ANSWER_WITHIN_MS, () => {
      this.#awaitAnswer();
      this.#parts.silent();
    });
  }

  #refuse({ id, command }: OutboxEntry, refusal: OutboxRefusal): void {
    if (carriesText(command)) {
      this.#put(id, { state: "refused", refusal });
      void this.#keep(id, refusal);
    } else {
      this.forget(id);
      this.#parts.refused(command, refusal as Refusal);
    }
  }

  #pause(id: CommandId, ms: number): void {
    this.#put(id, { state: "waiting", late: true });
    this.#cancelPause = this.#parts.clock.after(ms, () => {
      this.#endPause();
      this.#next();
    });
  }

  /** Cards wait for a while; what else a person does need not. */
  #rest(id: CommandId, ms: number): void {
    const { clock } = this.#parts;
    this.#put(id, { state: "resting", until: clock.now() + ms });
    this.#cancelRest = clock.after(ms, () => {
      this.#put(id, { state: "waiting", late: true });
      this.#next();
    });
  }

  #endPause(): void {
    this.#cancelPause?.();
    this.#cancelPause = null;
  }

  async #keep(id: CommandId, refusal: OutboxRefusal | null): Promise<void> {
    const entry = this.#entries.find((one) => one.id === id);
    if (!entry) return;
    const { command, photo } = entry;
    try {
      await this.#store.put({ id, command, ...(photo && { photo }), refusal });
    } catch {
      // Full or forbidden: from here on the open page is the only place.
      this.#store = memoryStore();
      this.#change(this.#entries);
    }
  }

  #markLate(id: CommandId): void {
    const entry = this.#entries.find((one) => one.id === id);
    if (entry?.state === "waiting" || entry?.state === "sent")
      this.#put(id, { state: entry.state, late: true });
  }

  #put(id: CommandId, state: OutboxState): void {
    this.#change(
      this.#entries.map((entry) => {
        if (entry.id !== id) return entry;
        const { command, photo } = entry;
        return { id, command, ...(photo && { photo }), ...state };
      }),
    );
  }

  #change(entries: readonly OutboxEntry[]): void {
    this.#entries = entries;
    this.#parts.changed(entries);
  }
}

function fromEarlier({ refusal, ...outgoing }: KeptCommand): OutboxEntry {
  if (refusal !== null) return { ...outgoing, state: "refused", refusal };
  return { ...outgoing, state: "waiting", late: true };
}

/** With the name under which the server keeps its photo. */
function withName({ command, photo }: OutboxEntry): Command {
  if (command.type !== "add-card" || !photo?.brought) return command;
  return { ...command, card: { ...command.card, photo: photo.brought.name } };
}
