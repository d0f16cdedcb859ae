import { takesPhoto } from "../activities/question.ts";
import { activityOf } from "../activities/registry.ts";
import type { Board } from "../board/Board.ts";
import type { CardPhoto } from "../board/CardPhoto.ts";
import type { Change, LedgerChange } from "../board/Change.ts";
import type { CardId, CardKindId, PhotoName } from "../board/ids.ts";
import type { EntryOf, LedgerEntry } from "../board/LedgerEntry.ts";
import { projectOfPerson } from "../board/projectPerson.ts";
import { unreachable } from "../board/unreachable.ts";
import type { Actor, Situation } from "./Decision.ts";
import { topOf } from "./family.ts";
import { stepAllows } from "./permission.ts";
import type { Refusal } from "./Refusal.ts";
import { isBoundByStep, mayDo } from "./rights.ts";
import { isInSight, standsOn, whereabouts } from "./whereabouts.ts";

type KeptPhoto = EntryOf<"photo">;
/** Who looks; nobody in particular is behind a wall. */
type Viewer = Pick<Actor, "role"> & { readonly participantId: Actor["participantId"] | null };

/** A photo that was sent and never laid down is forgotten after so long. */
const UNUSED_MS = 60 * 60 * 1000;

/** Whether a photo may be sent now, before it is: a phone need not send what no card can carry. */
export function bringingRefusal(board: Board, actor: Actor): Refusal | null {
  if (mayDo(actor.role, "set-picture")) return null;
  if (!activityOf(board).form.some(({ type }) => type === "photo")) return "no-photo-here";
  if (!isBoundByStep(actor.role)) return null;
  if (!stepAllows(board, actor, "add")) return "not-in-this-step";
  return board.adding === "closed" ? "adding-closed" : null;
}

/** `name`: of the photo that is to be carried by a new card of this kind. */
export function carryingRefusal(
  situation: Situation,
  actor: Actor,
  kind: CardKindId,
  name: PhotoName | undefined,
): Refusal | null {
  if (name === undefined) return null;
  return takesPhoto(activityOf(situation.board), kind)
    ? freePhotoRefusal(situation, actor, name)
    : "no-photo-here";
}

/** `name`: of a photo that is to be carried; nothing carries it yet, and who asks may see it. */
export function freePhotoRefusal(
  situation: Situation,
  actor: Actor,
  name: PhotoName | undefined,
): Extract<Refusal, "photo-not-found"> | null {
  if (name === undefined) return null;
  const photo = situation.ledger.photo(name);
  const isFree = photo !== null && photo.card === undefined && situation.board.picture?.photo !== name;
  return isFree && seesPhoto(situation, actor, name) ? null : "photo-not-found";
}

/** What the card holds of it, and who it belongs to from now on: whoever made the card. */
export function carried(
  { ledger }: Situation,
  name: PhotoName | undefined,
  cardId: CardId,
): { readonly photo?: CardPhoto; readonly noted: readonly Change[] } {
  const kept = name === undefined ? null : ledger.photo(name);
  if (kept === null) return { noted: [] };
  const { by: _, ...entry } = kept;
  return { photo: cardPhoto(kept), noted: [{ type: "ledger-put", entry: { ...entry, card: cardId } }] };
}

function cardPhoto({ name, width, height }: KeptPhoto): CardPhoto {
  return { name, width, height };
}

/**
 * Whether somebody may see it: where it lies, as the card that carries it; before that, only who sent it. What is
 * written in silence is nobody else's, and so is its photo, also for who knows its name.
 */
export function seesPhoto(situation: Situation, viewer: Viewer, name: PhotoName): boolean {
  const { board, ledger } = situation;
  const photo = ledger.photo(name);
  if (photo === null) return false;
  if (viewer.role === "project") return isOfProject(situation, viewer, photo);
  if (board.picture?.photo === name) return true;
  if (photo.inSnapshot && mayDo(viewer.role, "read-snapshots")) return true;
  if (photo.card !== undefined)
    return seesCard(situation, viewer, photo.card) || isShownBy(situation, viewer, photo.card, name);
  return photo.by === undefined ? mayDo(viewer.role, "set-picture") : photo.by === viewer.participantId;
}

/** By a project's link or code one sees the photos of that project, as long as it is on the board. */
function isOfProject(situation: Situation, { participantId }: Viewer, { by, card }: KeptPhoto): boolean {
  const project = participantId === null ? null : projectOfPerson(participantId);
  if (project === null) return false;
  if (card === undefined) return by === participantId;
  return situation.board.cards.has(card) && card === topOf(situation, project);
}

/** A card that was merged may show its photo on the one that stayed. */
function isShownBy(situation: Situation, viewer: Viewer, cardId: CardId, name: PhotoName): boolean {
  const top = topOf(situation, cardId);
  if (top === cardId || standsOn(whereabouts(situation, top))?.photo?.name !== name) return false;
  return seesCard(situation, viewer, top);
}

function seesCard(situation: Situation, { role, participantId }: Viewer, cardId: CardId): boolean {
  const where = whereabouts(situation, cardId);
  const isOwn = participantId !== null && situation.ledger.authorOf(cardId) === participantId;
  switch (where.at) {
    case "board":
      return true;
    case "draft":
    case "waiting":
      return participantId !== null && isInSight(situation, { role, participantId }, where);
    case "wastebasket":
    case "merged":
      return isOwn || mayDo(role, "read-backstage");
    case "nowhere":
      return false;
    default:
      return unreachable(where);
  }
}

/** Photos that nobody laid down for so long: they go. */
export function unusedPhotos(
  photos: readonly KeptPhoto[],
  { picture }: Pick<Board, "picture">,
  now: number,
): readonly LedgerChange[] {
  const unused = photos.filter(
    ({ name, addedAt, inSnapshot, card }) =>
      !inSnapshot && card === undefined && name !== picture?.photo && now - addedAt >= UNUSED_MS,
  );
  return unused.map((entry) => ({ type: "ledger-removed", entry }));
}

/** Whether nothing but saved moments can show it. */
export function isOnlyInMoments(
  { name, inSnapshot, card }: KeptPhoto,
  { picture }: Pick<Board, "picture">,
): boolean {
  return inSnapshot && card === undefined && name !== picture?.photo;
}

/** The photos among what was noted. */
export function photosAmong(entries: readonly LedgerEntry[]): readonly PhotoName[] {
  return entries.flatMap((entry) => (entry.entry === "photo" ? [entry.name] : []));
}
