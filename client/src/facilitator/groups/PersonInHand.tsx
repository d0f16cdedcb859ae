import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { GroupId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useEffect, useRef } from "react";
import { groupsTextsIn } from "../../texts/groups/groupsTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { Choice } from "../Choice.tsx";
import { useReturnFocus } from "../useReturnFocus.ts";
import { calledBy } from "./peopleHere.ts";

/** Somebody whose name was pressed, or who was just moved and sat elsewhere until then. */
export type InHand =
  | { readonly state: "chosen"; readonly person: Person }
  | { readonly state: "moved"; readonly person: Person; readonly sentence: string };

interface PersonInHandProps {
  readonly inHand: InHand;
  readonly groups: readonly Group[];
  readonly tableName: (group: Group) => string;
  readonly texts: TableTexts;
  readonly onMove: (participantId: ParticipantId, group: GroupId | null) => Promise<void>;
  readonly onLetGo: () => void;
}

/** Where somebody goes; and afterwards how they come back. Keys go on in it. */
export function PersonInHand(props: PersonInHandProps) {
  const strip = useRef<HTMLDivElement>(null);
  useReturnFocus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that something else is asked
  useEffect(() => strip.current?.querySelector<HTMLElement>("select, button")?.focus(), [props.inHand]);
  return (
    <div ref={strip} className="groepjes-hand">
      <Asked {...props} />
    </div>
  );
}

function Asked({ inHand, groups, tableName, texts, onMove, onLetGo }: PersonInHandProps) {
  const words = groupsTextsIn(texts.language);
  const { person } = inHand;
  const { participantId } = person;
  switch (inHand.state) {
    case "chosen":
      return (
        <>
          <Choice
            label={filled(texts.language, words.moveTo, { who: calledBy(person, texts.language) })}
            choose={words.chooseTable}
            options={[
              ...groups
                .filter(({ id }) => id !== person.group)
                .map((group) => ({ id: group.id as GroupId | null, name: tableName(group) })),
              ...(person.group === null ? [] : [{ id: null, name: words.atNoTable }]),
            ]}
            onChoose={(group) => void onMove(participantId, group)}
          />
          <button type="button" className="knop" onClick={onLetGo}>
            {words.leaveThere}
          </button>
        </>
      );
    case "moved":
      return (
        <>
          <span role="status" dir="auto">
            {inHand.sentence}
          </span>
          <button
            type="button"
            className="knop"
            onClick={() => void onMove(participantId, person.group).then(onLetGo)}
          >
            <Icon name="undo" />
            {words.putBack}
          </button>
        </>
      );
    default:
      return unreachable(inHand);
  }
}
