import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import { takesPhoto } from "@buurtbord/shared/activities/question.ts";
import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { CommandOf } from "@buurtbord/shared/commands/Command.ts";
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

/**
 * Lays photos as cards of that kind: the first where the hand let go, the others and what was pasted where the activity
 * has room. Resolves to whether all of them lie there.
 */
export type LayPhotos = (files: readonly Blob[], kind?: CardKindId, spot?: Spot | null) => Promise<boolean>;

/** What became of one. `goOn`: whether the next may do better. */
type Laid = { readonly laid: true } | { readonly laid: false; readonly why: string; readonly goOn: boolean };

/**
 * An image from a file, or that was pasted, is a card without words yet: so it can be moved, taken down, read in the list
 * and erased as everything else that somebody brings. docs/decisions/0046.
 */
export function photoLayer(desk: PhotoDesk): LayPhotos {
  const { activity, texts, act, bring, say, shrink = shrinkPhoto } = desk;
  const words = photoTextsIn(texts.language);
  const { refusals } = tableCatalogue(texts.language).resident;
  return async (files, wanted, spot = null) => {
    const kind = kindFor(activity, spot, wanted);
    if (kind === null) return saying(refusals["no-photo-here"]);
    const own = activity.fields.find((one) => one.kind === kind)?.id ?? null;
    const field = spot === null ? own : spot.field;
    let problem: string | null = null;
    for (const [n, file] of files.entries()) {
      say(words.coming);
      const place = spot === null || n > 0 ? {} : { pos: spot.pos };
      const one = await lay(file, { kind, text: "", field, ...place });
      if (!one.laid) problem = one.why;
      if (!one.laid && !one.goOn) break;
    }
    if (problem !== null) return saying(problem);
    say(files.length > 1 ? words.laidAll : words.laid);
    return true;
  };

  async function lay(file: Blob, card: Omit<CommandOf<"add-card">["card"], "photo">): Promise<Laid> {
    const small = await shrink(file);
    if (!small.ok) return { laid: false, why: refusals[small.problem], goOn: true };
    const brought = await bring(small.photo);
    if (brought.type === "refused") return { laid: false, why: refusals[brought.refusal], goOn: false };
    if (brought.type === "later") return { laid: false, why: words.later, goOn: false };
    let why = words.later;
    const isThere = await act({ type: "add-card", card: { ...card, photo: brought.name } }, (sentence) => {
      why = sentence;
    });
    return isThere ? { laid: true } : { laid: false, why, goOn: false };
  }

  function saying(problem: string): false {
    say(problem);
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
