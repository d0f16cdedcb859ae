import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { GroupId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "react";
import { groupsTextsIn } from "../../texts/groups/groupsTextsIn.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { DissolveGroups } from "./DissolveGroups.tsx";
import type { GroupsPartProps } from "./GroupsPartProps.ts";
import { GroupTable } from "./GroupTable.tsx";
import { MakeGroups } from "./MakeGroups.tsx";
import { PersonButton } from "./PersonButton.tsx";
import { type InHand, PersonInHand } from "./PersonInHand.tsx";
import { calledBy, seatsOf } from "./peopleHere.ts";
import { seatsFor } from "./seatsFor.ts";

/** The tables as cards, with who sits there; a name that is pressed or dragged moves to another. */
export function GroupsMade(props: GroupsPartProps) {
  const { board, people, texts, act, actTogether } = props;
  const { language } = texts;
  const words = groupsTextsIn(language);
  const [inHand, setInHand] = useState<InHand | null>(null);
  const { at, nowhere } = seatsOf(people, board.groups, Date.now());
  const tableName = (group: Group) => board.cards.get(group.pitch)?.text ?? words.pitchGone;
  const move = async (participantId: ParticipantId, group: GroupId | null) => {
    const person = people.find((one) => one.participantId === participantId);
    if (person === undefined || person.group === group) return;
    if (!(await act({ type: "seat-participant", participantId, group }))) return;
    const to = board.groups.find(({ id }) => id === group);
    const who = calledBy(person, language);
    const sentence = to
      ? filled(language, words.moved, { who, table: tableName(to) })
      : filled(language, words.putAside, { who });
    setInHand({ state: "moved", person, sentence });
  };
  const seatAll = () =>
    void actTogether(seatsFor(nowhere, board).map((seat) => ({ type: "seat-participant", ...seat })));
  const personButton = (person: Person, group: Group | null) => (
    <PersonButton
      key={person.participantId}
      person={person}
      group={group}
      isInHand={inHand?.state === "chosen" && inHand.person.participantId === person.participantId}
      texts={texts}
      onPress={() => setInHand({ state: "chosen", person })}
    />
  );
  return (
    <>
      <section className="groepjes-nergens">
        <h3>{words.nowhere}</h3>
        {nowhere.length === 0 ? (
          <p>{words.everybodySits}</p>
        ) : (
          <>
            <ul>{nowhere.map((person) => personButton(person, null))}</ul>
            <button type="button" className="knop" onClick={seatAll}>
              <Icon name="chair" />
              {words.seatAll}
            </button>
          </>
        )}
      </section>
      <p>{words.pressToMove}</p>
      <ul className="groepjes-tafels" aria-label={words.tables}>
        {board.groups.map((group) => (
          <GroupTable
            key={group.id}
            {...props}
            group={group}
            name={tableName(group)}
            sitting={at.get(group.id) ?? []}
            tableName={tableName}
            onMove={move}
          >
            {(at.get(group.id) ?? []).map((person) => personButton(person, group))}
          </GroupTable>
        ))}
      </ul>
      {inHand !== null && (
        <PersonInHand
          inHand={inHand}
          groups={board.groups}
          tableName={tableName}
          texts={texts}
          onMove={move}
          onLetGo={() => setInHand(null)}
        />
      )}
      <details className="groepjes-anders">
        <summary>{words.otherwise}</summary>
        <MakeGroups {...props} />
        {board.groups.every(({ table }) => table === null) && <DissolveGroups {...props} />}
      </details>
    </>
  );
}
