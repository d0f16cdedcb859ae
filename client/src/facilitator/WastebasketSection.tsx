import type { RemovedCard } from "@buurtbord/shared/board/Change.ts";
import { CardThumb } from "../list/CardThumb.tsx";
import { nameOf } from "../list/linesOf.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import type { Act } from "./DeskActions.ts";
import { EraseButtons } from "./EraseButtons.tsx";

interface WastebasketSectionProps {
  readonly removed: readonly RemovedCard[];
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
}

/** What was taken down: to hang back, or to erase for good. */
export function WastebasketSection({ removed, texts, act, say }: WastebasketSectionProps) {
  const { wastebasket } = texts.facilitator;
  return (
    <section className="lijst-vak lijst-prullenbak">
      <h3>
        {wastebasket.title}
        <small>{removed.length}</small>
      </h3>
      {removed.length === 0 && <p>{wastebasket.empty}</p>}
      <ul>
        {removed.map(({ card }) => (
          <li key={card.id} className="lijst-kaart">
            <details>
              <summary dir="auto">
                {card.photo && <CardThumb photo={card.photo} language={texts.language} />}
                {nameOf(card, texts)}
              </summary>
              <div className="lijst-doen">
                <button
                  type="button"
                  className="knop"
                  onClick={() => void act({ type: "restore-card", cardId: card.id })}
                >
                  <Icon name="undo" />
                  {wastebasket.hangBack}
                </button>
                <EraseButtons card={card} texts={texts} act={act} say={say} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
