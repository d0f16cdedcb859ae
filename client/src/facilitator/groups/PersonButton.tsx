import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import { groupsTextsIn } from "../../texts/groups/groupsTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { EmblemPicture } from "../../ui/react/EmblemPicture.tsx";
import { calledBy, choiceAt, emblemFor } from "./peopleHere.ts";
import { PERSON_DRAGGED } from "./personDragged.ts";

interface PersonButtonProps {
  readonly person: Person;
  /** Where they sit; null: nowhere. */
  readonly group: Group | null;
  readonly isInHand: boolean;
  readonly texts: TableTexts;
  readonly onPress: () => void;
}

/** Somebody at a table: pressed or dragged to sit elsewhere. Says when they are not at their first choice. */
export function PersonButton({ person, group, isInHand, texts, onPress }: PersonButtonProps) {
  const words = groupsTextsIn(texts.language);
  const choice = group === null ? "fine" : choiceAt(person, group);
  return (
    <li>
      <button
        type="button"
        className="groepjes-mens"
        aria-pressed={isInHand}
        draggable
        onDragStart={({ dataTransfer }) => {
          dataTransfer.setData(PERSON_DRAGGED, person.participantId);
          dataTransfer.effectAllowed = "move";
        }}
        onClick={onPress}
      >
        {person.name === null && <EmblemPicture emblem={emblemFor(person)} />}
        <bdi>{calledBy(person, texts.language)}</bdi>
        {choice !== "fine" && <small>{words.choice[choice]}</small>}
      </button>
    </li>
  );
}
