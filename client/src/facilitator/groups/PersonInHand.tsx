import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { GroupId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { groupsTextsIn } from "../../texts/groups/groupsTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { Choice } from "../Choice.tsx";
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

/** Where somebody goes; and afterwards how they come back. */
export function PersonInHand({ inHand, groups, tableName, texts, onMove, onLetGo }: PersonInHandProps) {
  const words = groupsTextsIn(texts.language);
  const { person } = inHand;
  const { participantId } = person;
  switch (inHand.state) {
    case "chosen":
      return (
        <div className="groepjes-hand">
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
        </div>
      );
    case "moved":
      return (
        <div className="groepjes-hand" role="status">
          <span dir="auto">{inHand.sentence}</span>
          <button
            type="button"
            className="knop"
            onClick={() => void onMove(participantId, person.group).then(onLetGo)}
          >
            <Icon name="undo" />
            {words.putBack}
          </button>
        </div>
      );
    default:
      return unreachable(inHand);
  }
}
