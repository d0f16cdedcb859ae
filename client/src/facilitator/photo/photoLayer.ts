import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import { takesPhoto } from "@buurtbord/shared/activities/question.ts";
import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { Spot } from "../../canvas/CanvasHands.ts";
import { type Shrunk, shrinkPhoto } from "../../sync/photos/shrinkPhoto.ts";
import { photoTextsIn } from "../../texts/photo/photoTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import type { Act } from "../DeskActions.ts";
import type { BringPhoto } from "./BringPhotoContext.ts";

interface PhotoDesk {
  readonly activity: Activity;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly bring: BringPhoto;
  readonly say: (sentence: string) => void;
  readonly shrink?: (file: Blob) => Promise<Shrunk>;
}

/** Lays a photo as a card of that kind where the hand let go, or where the activity has room. Resolves to whether it lies there. */
export type LayPhoto = (file: Blob, kind?: CardKindId, spot?: Spot | null) => Promise<boolean>;

/**
 * An image from a file, or that was pasted, is a card without words yet: so it can be moved, taken down, read in the list
 * and erased as everything else that somebody brings. docs/decisions/0046.
 */
export function photoLayer(desk: PhotoDesk): LayPhoto {
  const { activity, texts, act, bring, say, shrink = shrinkPhoto } = desk;
  const words = photoTextsIn(texts.language);
  const { refusals } = tableCatalogue(texts.language).resident;
  return async (file, wanted, spot = null) => {
    const kind = kindFor(activity, spot, wanted);
    if (kind === null) return refused("no-photo-here");
    say(words.coming);
    const small = await shrink(file);
    if (!small.ok) return refused(small.problem);
    const brought = await bring(small.photo);
    if (brought.type === "refused") return refused(brought.refusal);
    if (brought.type === "later") return failed(words.later);
    const field = spot === null ? (activity.fields.find((one) => one.kind === kind)?.id ?? null) : spot.field;
    const place = spot === null ? {} : { pos: spot.pos };
    const card = { kind, text: "", field, photo: brought.name, ...place };
    const isThere = await act({ type: "add-card", card });
    if (isThere) say(words.laid);
    return isThere;
  };

  function refused(refusal: keyof typeof refusals): boolean {
    return failed(refusals[refusal]);
  }

  function failed(sentence: string): boolean {
    say(sentence);
    return false;
  }
}

/** What it is where it lies; else what was asked for, else the first kind that may carry one. Null: none may. */
function kindFor(activity: Activity, spot: Spot | null, wanted: CardKindId | undefined): CardKindId | null {
  const there = activity.fields.find(({ id }) => id === spot?.field)?.kind ?? null;
  if (there !== null) return takesPhoto(activity, there) ? there : null;
  const kinds = [wanted, ...activity.kinds.map(({ id }) => id)].filter((kind) => kind !== undefined);
  return kinds.find((kind) => takesPhoto(activity, kind)) ?? null;
}
