/** @jsxImportSource preact */
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { useEffect } from "preact/hooks";
import { JoinPage } from "./JoinPage.tsx";
import { type JoinRefusal, mayOtherCodeDo } from "./joinBoard.ts";
import type { KeptJoin } from "./KeptJoin.ts";
import type { DoorSigns } from "./lookAtDoor.ts";
import { PeopleContext } from "./PeopleContext.ts";
import { RoomPage } from "./RoomPage.tsx";
import type { Shelf } from "./Shelf.ts";
import type { ChooseLanguage } from "./useLanguage.ts";
import { usePeople } from "./usePeople.ts";
import { useWords } from "./words.ts";

interface BoardPageProps {
  readonly code: string;
  readonly signs: DoorSigns;
  readonly typedName: string;
  readonly shelf: Shelf;
  readonly choose: ChooseLanguage;
  /** Another code may do. */
  readonly askCode: (why: JoinRefusal) => void;
}

/** The board of a code: its door, and a page for everybody who writes on this phone. Only one of these is in sight. */
export function BoardPage({ code, signs, typedName, shelf, choose, askCode }: BoardPageProps) {
  const { language } = useWords();
  const people = usePeople(code, shelf, language, signs.refusal);
  const { all, current, door } = people;
  const isOtherCode = door !== null && door.refusal !== null && mayOtherCodeDo(door.refusal);
  useEffect(() => {
    if (isOtherCode && door.refusal !== null) askCode(door.refusal);
  }, [isOtherCode, door, askCode]);

  const chooseLanguage = async (chosen: ResidentLanguage) => {
    const isThere = await choose(chosen);
    if (isThere) people.change(all.map((one) => ({ ...one, language: chosen })));
    return isThere;
  };
  const isShown = (person: KeptJoin) => door === null && person === current;
  return (
    <>
      {door !== null && !isOtherCode && (
        <JoinPage
          boardTitle={signs.boardTitle}
          typedName={all.length === 0 ? typedName : ""}
          refusal={door.refusal}
          busy={door.busy}
          chooseLanguage={chooseLanguage}
          join={(entrant) => void people.join(entrant)}
          back={door.again === null && current !== null ? () => people.comeTo(null) : null}
        />
      )}
      {all.map((person) => (
        <div key={person.token} class="vel" hidden={!isShown(person)}>
          <PeopleContext.Provider
            value={{ ...people, me: person, bringSomebody: () => people.comeTo({ again: null }) }}
          >
            <RoomPage
              join={person}
              firstView={people.firstViews.get(person.token) ?? null}
              shelf={shelf}
              chooseLanguage={chooseLanguage}
              forget={() => people.forget(person)}
              joinAgain={() => people.comeTo({ again: person.keptAs })}
            />
          </PeopleContext.Provider>
        </div>
      ))}
    </>
  );
}
