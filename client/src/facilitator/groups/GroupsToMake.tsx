import { pitchesOf } from "@buurtbord/shared/activities/toldNow.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { groupsTextsIn } from "../../texts/groups/groupsTextsIn.ts";
import type { GroupsPartProps } from "./GroupsPartProps.ts";
import { MakeGroups } from "./MakeGroups.tsx";
import { peopleHere } from "./peopleHere.ts";

/** How many have chosen, what the room wants, and the button that makes groups of it. */
export function GroupsToMake(props: GroupsPartProps) {
  const { board, texts } = props;
  const words = groupsTextsIn(texts.language);
  const here = peopleHere(props.people, Date.now());
  const pitches = pitchesOf(board);
  if (pitches.length === 0) return <p className="groepjes-groot">{words.noPitches}</p>;
  const chose = here.filter(({ first }) => first !== null).length;
  return (
    <>
      <p className="groepjes-groot">
        {here.length === 0
          ? words.nobodyYet
          : filled(texts.language, words.chosen, { n: chose, total: here.length })}
      </p>
      <MakeGroups {...props} />
      {chose > 0 && <Wanted pitches={pitches} people={here} words={words.wanted} />}
    </>
  );
}

interface WantedProps {
  readonly pitches: readonly Card[];
  readonly people: readonly Person[];
  readonly words: ReturnType<typeof groupsTextsIn>["wanted"];
}

function Wanted({ pitches, people, words }: WantedProps) {
  return (
    <table className="groepjes-gewild">
      <caption>{words.title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.first}</th>
          <th scope="col">{words.second}</th>
        </tr>
      </thead>
      <tbody>
        {pitches.map(({ id, text }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              {text}
            </th>
            <td>{people.filter(({ first }) => first === id).length}</td>
            <td>{people.filter(({ second }) => second === id).length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
