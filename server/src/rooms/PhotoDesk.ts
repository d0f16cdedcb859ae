import type { ParticipantId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import {
  bringingRefusal,
  isOnlyInMoments,
  seesPhoto,
  unusedPhotos,
} from "@buurtbord/shared/commands/decidePhoto.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { PreparedPhoto } from "../photos/PreparedPhoto.ts";
import { StorageError } from "../storage/BoardStorage.ts";
import type { Access, Participating } from "./Access.ts";
import { ask, look } from "./engine/ask.ts";
import { askInName } from "./engine/askInName.ts";
import type { Engine } from "./engine/Engine.ts";
import { mentionedIn } from "./mentionedIn.ts";
import type { RoomOfBoard } from "./RoomParts.ts";
import type { PhotoResult } from "./results.ts";
import { smallBlob } from "./smallBlob.ts";
import { TokenBucket } from "./TokenBucket.ts";
import { newId } from "./tokens.ts";
import { notePhoto } from "./turn/notePhoto.ts";

const PHOTOS = { perSecond: LIMITS.photosPerHour / 3_600, burst: LIMITS.photosPerHour };

/** Whether a photo may be sent now. */
export type Bringing =
  | { readonly type: "welcome" }
  | { readonly type: "refused"; readonly refusal: Refusal }
  /** Another of theirs is under way. */
  | { readonly type: "busy" }
  /** In so many whole seconds it may be sent. */
  | { readonly type: "too-many"; readonly seconds: number };

/** The photos of one board. */
export class PhotoDesk {
  readonly #parts: RoomOfBoard;
  readonly #engine: Engine;
  readonly #buckets = new Map<ParticipantId, TokenBucket>();
  /** Whose photo is being read: one at a time, so that slow lines of one hand are not in everybody's way. */
  readonly #underWay = new Set<ParticipantId>();

  constructor(parts: RoomOfBoard, engine: Engine) {
    this.#parts = parts;
    this.#engine = engine;
  }

  /** Asked before it is read. Who is welcome says when it is over. */
  begin(access: Participating): Bringing {
    const { role, participantId } = access;
    const refusal = bringingRefusal(this.#engine.state.board, access);
    if (refusal !== null) return { type: "refused", refusal };
    if (this.#underWay.has(participantId)) return { type: "busy" };
    const seconds = mayDo(role, "set-picture") ? 0 : this.#take(participantId);
    if (seconds > 0) return { type: "too-many", seconds };
    this.#underWay.add(participantId);
    return { type: "welcome" };
  }

  /** `isCounted`: whether it counts among those of this hour; not what came to nothing by no fault of who sent it. */
  end({ participantId }: Participating, isCounted: boolean): void {
    this.#underWay.delete(participantId);
    if (!isCounted) this.#buckets.get(participantId)?.giveBack();
  }

  #take(participantId: ParticipantId): number {
    const now = this.#parts.clock();
    const bucket = this.#buckets.get(participantId) ?? new TokenBucket(PHOTOS, now);
    this.#buckets.set(participantId, bucket);
    return Math.ceil(bucket.take(now));
  }

  /** Noted first, so that no photo lies on disk that nobody knows of; its name is told when it lies there. */
  async keep(prepared: PreparedPhoto, access: Participating): Promise<PhotoResult> {
    const name: PhotoName = newId(this.#parts.random, "f");
    const noted = await this.#note(name, prepared, access);
    if (!noted.ok) return noted;
    try {
      await this.#put(name, prepared);
      if (this.#engine.state.ledger.photo(name) !== null) return noted;
      await this.#remove(name); // whose it is left for good before it lay there
      return { ok: false, refusal: "session-over" };
    } catch (error) {
      if (error instanceof StorageError) return { ok: false, refusal: "not-saved" };
      throw error;
    }
  }

  #note(name: PhotoName, { width, height }: PreparedPhoto, access: Participating): Promise<PhotoResult> {
    const by = mayDo(access.role, "set-picture") ? null : access.participantId;
    return askInName<PhotoResult>(
      this.#engine,
      () => this.#parts.stillKnows(access),
      (now, at) => notePhoto(now, { name, width, height }, by, at),
    );
  }

  async #put(name: PhotoName, { bytes, small }: PreparedPhoto): Promise<void> {
    const { storage, state } = this.#parts;
    await storage.putBlob(state.record.id, smallBlob(name), small);
    await storage.putBlob(state.record.id, name, bytes);
  }

  async #remove(name: PhotoName): Promise<void> {
    const { storage, state } = this.#parts;
    for (const blob of [smallBlob(name), name]) await storage.removeBlob(state.record.id, blob);
  }

  /** Null: there is no such photo for who asks. Rejects with RoomClosed or StorageError. */
  async read(access: Access, name: PhotoName, size: "large" | "small" = "large"): Promise<Uint8Array | null> {
    const { storage, state } = this.#parts;
    const isSeen = await look(this.#engine, ({ situation }) => seesPhoto(situation, access, name));
    if (!isSeen) return null;
    const small = size === "small" ? await storage.getBlob(state.record.id, smallBlob(name)) : null;
    return small ?? storage.getBlob(state.record.id, name);
  }

  /** Those that everybody on the board may see, or saw in a saved moment. Rejects as `read`. */
  shown(): Promise<readonly PhotoName[]> {
    return look(this.#engine, ({ board, ledger }) =>
      ledger
        .photos()
        .filter(({ name, card, inSnapshot }) => {
          const isCarried = card !== undefined && board.cards.has(card);
          return isCarried || inSnapshot || board.picture?.photo === name;
        })
        .map(({ name }) => name),
    );
  }

  /** Lets go of photos that only saved moments showed which made room since. Reads those that are left, one after the other. */
  async letGoWithMoments(): Promise<void> {
    const { storage, state, log } = this.#parts;
    const { id } = state.record;
    let unheld = this.#onlyInMoments();
    if (unheld.length === 0) return;
    try {
      const moments = await storage.snapshots(id);
      for (const moment of moments) {
        const bytes = await storage.snapshotState(id, moment.id);
        const held = new Set(await mentionedIn(bytes ?? new Uint8Array(), unheld));
        unheld = unheld.filter((name) => !held.has(name));
        if (unheld.length === 0) return;
      }
      const known = new Set(moments.map((moment) => moment.id));
      await ask(this.#engine, (turn) => turn.forgetPhotos(unheld, known), undefined);
    } catch (error) {
      // Nobody knows what a damaged moment shows: then all of them stay.
      if (!(error instanceof StorageError)) throw error;
      log.info({ board: id, code: error.code }, "Photos of saved moments were not looked through");
    }
  }

  #onlyInMoments(): readonly PhotoName[] {
    const { board, ledger } = this.#engine.state;
    return ledger
      .photos()
      .filter((photo) => isOnlyInMoments(photo, board))
      .map(({ name }) => name);
  }

  /** Lets go of what nobody laid down; forgets who has been quiet. */
  tidy(now: number): void {
    for (const [who, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(who);
    const { board, ledger } = this.#engine.state;
    if (unusedPhotos(ledger.photos(), board, now).length === 0) return;
    void ask(
      this.#engine,
      (turn) =>
        turn.inLedger((state, at) => ({
          result: null,
          changes: unusedPhotos(state.ledger.photos(), state.board, at),
        })),
      null,
    );
  }
}
