import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { CardKind } from "@buurtbord/shared/activities/CardKind.ts";
import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";

/** A card's kind; one that this page does not know looks like the activity's first. */
export function kindOf(activity: Activity, id: CardKindId): CardKind {
  const kind = activity.kinds.find((one) => one.id === id) ?? activity.kinds[0];
  if (kind === undefined) throw new Error(`Activity ${activity.id} has no kinds`);
  return kind;
}

/** The colour of a card's paper: a wish that came true is pink, as on the wall. */
export function tintOf(
  activity: Activity,
  { kind, fulfilled }: Pick<CardInView, "kind" | "fulfilled">,
): PaperTint {
  return fulfilled === undefined ? kindOf(activity, kind).face.tint : "kaart-roze";
}
