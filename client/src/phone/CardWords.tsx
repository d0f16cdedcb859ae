/** @jsxImportSource preact */
import { hasSeveralKinds } from "@buurtbord/shared/activities/question.ts";
import { namesOn } from "@buurtbord/shared/board/Card.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { CardPhoto } from "../ui/preact/CardPhoto.tsx";
import { Icon } from "../ui/preact/Icon.tsx";
import { FulfilledWords } from "./FulfilledWords.tsx";
import { kindOf } from "./kindOf.ts";
import type { PanelProps } from "./PanelProps.ts";
import { PitchWords } from "./PitchWords.tsx";
import { SaidTimes } from "./SaidTimes.tsx";
import { useWords } from "./words.ts";

/** A card's words, with its kind where the activity has several: colour, picture and word come together. */
export function CardWords({
  card,
  activity,
  activityTexts,
}: Pick<PanelProps, "activity" | "activityTexts"> & { card: CardInView }) {
  const { texts } = useWords();
  return (
    <>
      {hasSeveralKinds(activity) && (
        <span class="soort-naam">
          <Icon name={kindOf(activity, card.kind).face.icon} />
          {activityTexts.kinds[card.kind]?.name}
        </span>
      )}
      {card.photo && <CardPhoto photo={card.photo} words={texts.photo.ofCard} />}
      {card.text !== "" && (
        <span class="kaart-tekst" dir="auto">
          {card.text}
        </span>
      )}
      {card.pitch && <PitchWords pitch={card.pitch} words={activityTexts.kinds[card.kind]?.pitch} />}
      {namesOn(card).map((name) => (
        <bdi key={name} class="kaart-naam">
          {name}
        </bdi>
      ))}
      <FulfilledWords fulfilled={card.fulfilled} words={activityTexts.kinds[card.kind]?.fulfilled} />
      {card.said && <SaidTimes times={card.said.times} />}
    </>
  );
}
