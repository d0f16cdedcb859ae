/** @jsxImportSource preact */
import type { ActivityTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import type { CardKind } from "@buurtbord/shared/activities/CardKind.ts";
import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { Paper } from "./Paper.tsx";
import { useWords } from "./words.ts";

interface KindChoiceProps {
  readonly kinds: readonly CardKind[];
  readonly activityTexts: ActivityTexts;
  readonly choose: (kind: CardKindId) => void;
}

/** What the card will be: colour, picture and word of each kind. */
export function KindChoice({ kinds, activityTexts, choose }: KindChoiceProps) {
  const { texts } = useWords();
  return (
    <section aria-labelledby="soort">
      <h2 id="soort">{texts.write.chooseKind}</h2>
      <ul class="lijst">
        {kinds.map(({ id, face }) => (
          <li key={id}>
            <Paper seed={id} tint={face.tint} class="keuze">
              <button type="button" class="keuze-knop" onClick={() => choose(id)}>
                <Icon name={face.icon} />
                {activityTexts.kinds[id]?.name}
              </button>
            </Paper>
          </li>
        ))}
      </ul>
    </section>
  );
}
