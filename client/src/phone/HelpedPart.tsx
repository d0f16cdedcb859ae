/** @jsxImportSource preact */
import { oldestFirst } from "@buurtbord/shared/activities/pickLists.ts";
import { CardWords } from "./CardWords.tsx";
import { FulfilPart, type FulfilProps } from "./FulfilPart.tsx";
import { tintOf } from "./kindOf.ts";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";

/** Wishes of others with which one helps: also when the room is long past asking for help. */
export function HelpedPart({ activity, activityTexts, shared, doing, ...props }: PanelProps & FulfilProps) {
  const own = new Set(doing.cards.map((one) => one.type === "card" && one.card.id));
  const helped = oldestFirst(shared.cards).flatMap((card) => {
    const words = activityTexts.kinds[card.kind]?.fulfilled;
    return words && doing.joined.get(card.id) === "saved" && !own.has(card.id) ? [{ card, words }] : [];
  });
  if (helped.length === 0) return null;
  return (
    <>
      <h2>{activityTexts.join.done}</h2>
      <ul class="lijst">
        {helped.map(({ card, words }) => (
          <li key={card.id}>
            <Paper seed={card.id} tint={tintOf(activity, card)} class="kaart">
              <CardWords
                card={{ ...card, fulfilled: undefined }}
                activity={activity}
                activityTexts={activityTexts}
              />
              <FulfilPart card={card} words={words} isOwn={false} doing={doing} {...props} />
            </Paper>
          </li>
        ))}
      </ul>
    </>
  );
}
