import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { timeOf } from "../../texts/dayAndTime.ts";
import { growthTextsIn } from "../../texts/growth/growthTextsIn.ts";
import { momentsTextsIn } from "../../texts/moments/momentsTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";

interface MomentActionsProps {
  readonly snapshot: Snapshot;
  readonly texts: TableTexts;
  readonly open: (snapshot: Snapshot, how: "as-it-was" | "what-grew") => Promise<void>;
  readonly restore: () => void;
}

/** What one can do with a moment. Who hears the page hears of which moment: a list of them has the same words each time. */
export function MomentActions({ snapshot, texts, open, restore }: MomentActionsProps) {
  const { language } = texts;
  const named = (words: string) => `${words}: ${snapshot.name}, ${timeOf(language, snapshot.takenAt)}`;
  const growth = growthTextsIn(language).show;
  const asItWas = texts.facilitator.snapshots.open;
  const again = momentsTextsIn(language).restore;
  return (
    <>
      <button
        type="button"
        className="knop"
        aria-label={named(growth)}
        onClick={() => void open(snapshot, "what-grew")}
      >
        <Icon name="flower" />
        {growth}
      </button>
      <button
        type="button"
        className="knop"
        aria-label={named(asItWas)}
        onClick={() => void open(snapshot, "as-it-was")}
      >
        <Icon name="eye" />
        {asItWas}
      </button>
      <button type="button" className="knop knop-stil" aria-label={named(again)} onClick={restore}>
        <Icon name="plus" />
        {again}
      </button>
    </>
  );
}
