import type { View } from "@buurtbord/shared/protocol/view.ts";
import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import { projectAddress } from "../sync/boardApi/openProject.ts";
import { forgetBrowserStore } from "../sync/outbox/browserStore.ts";
import { type Entrant, type JoinRefusal, joinBoard } from "./joinBoard.ts";
import { freshKeptAs, type KeptJoin, keepJoins, keptJoins } from "./KeptJoin.ts";
import { forgetView } from "./KeptView.ts";
import { letGoOfPage } from "./keepPage.ts";
import type { Shelf } from "./Shelf.ts";
import { forgetTyped } from "./Typed.ts";
import { forgetTables } from "./tables/keptTables.ts";
import type { Words } from "./words.ts";

/** Somebody stands at the door. */
export interface AtDoor {
  /** Under which name the phone kept what they typed, when they must come in again; null: they are new here. */
  readonly again: string | null;
  readonly refusal: JoinRefusal | null;
  readonly busy: boolean;
}

/** Who write on this phone, and who is at the door; at first one person, and more when one writes for others too. */
export interface PeopleHere {
  readonly all: readonly KeptJoin[];
  /** Whose turn it is to write; null: nobody is in. */
  readonly current: KeptJoin | null;
  readonly firstViews: ReadonlyMap<string, View>;
  readonly door: AtDoor | null;
  /** Comes in by the door. */
  readonly join: (entrant: Entrant) => Promise<void>;
  readonly turnTo: (person: KeptJoin) => void;
  readonly change: (people: readonly KeptJoin[]) => void;
  /** The board knows somebody no more. */
  readonly forget: (person: KeptJoin) => void;
  readonly comeTo: (door: Pick<AtDoor, "again"> | null) => void;
  /** Lets go of everybody: it is somebody else's phone. */
  readonly leavePhone: () => void;
}

export function usePeople(
  code: string,
  shelf: Shelf,
  language: Words["language"],
  refused: JoinRefusal | null,
): PeopleHere {
  const [all, setAll] = useState(() => keptJoins(shelf, code));
  const [turn, setTurn] = useState(all[0]?.keptAs ?? null);
  /** What each saw as they came in, by their token: until the room itself answers. */
  const [firstViews, setFirstViews] = useState<ReadonlyMap<string, View>>(new Map());
  const [door, setDoor] = useState(all.length > 0 ? null : atDoor(null, refused));
  /** Whom the board has forgotten: their page stays until they go, and nothing of them is kept. */
  const gone = useRef<ReadonlySet<string>>(new Set());
  const keep = useCallback(
    (people: readonly KeptJoin[]) =>
      keepJoins(
        shelf,
        code,
        people.filter(({ token }) => !gone.current.has(token)),
      ),
    [shelf, code],
  );
  const change = useCallback(
    (people: readonly KeptJoin[]) => {
      setAll(people);
      keep(people);
    },
    [keep],
  );
  const forget = ({ token, keptAs }: KeptJoin) => {
    gone.current = new Set([...gone.current, token]);
    forgetTyped(shelf, keptAs);
    forgetView(shelf, keptAs);
    forgetTables(shelf, keptAs);
    keep(all);
  };
  const join = async (entrant: Entrant) => {
    if (door === null) return;
    setDoor({ ...door, refusal: null, busy: true });
    const joined = await joinBoard({ code, language, ...entrant });
    if (!joined.ok) return setDoor(atDoor(door.again, joined.refusal));
    if ("project" in joined) {
      const { boardId, project: cardId, token } = joined;
      return location.assign(projectAddress({ boardId, cardId }, token));
    }
    const { boardId, token, participantId, name, view } = joined;
    if (view !== null) setFirstViews(new Map(firstViews).set(token, view));
    const before = all.find((one) => one.participantId === participantId);
    const keptAs = door.again ?? before?.keptAs ?? freshKeptAs(boardId, all);
    forgetView(shelf, keptAs); // of who they were
    change(withPerson(all, { boardId, token, participantId, language, name, keptAs }));
    setTurn(keptAs);
    setDoor(null);
  };
  const leavePhone = () => {
    change([]);
    setDoor(atDoor(null, null));
    for (const { keptAs } of all) {
      forgetTyped(shelf, keptAs);
      forgetView(shelf, keptAs);
      forgetTables(shelf, keptAs);
      void forgetBrowserStore(keptAs);
    }
    void letGoOfPage();
  };
  const current = useMemo(() => all.find(({ keptAs }) => keptAs === turn) ?? all[0] ?? null, [all, turn]);
  return {
    all,
    current,
    firstViews,
    door,
    join,
    turnTo: ({ keptAs }) => setTurn(keptAs),
    change,
    forget,
    comeTo: (to) => setDoor(to && atDoor(to.again, null)),
    leavePhone,
  };
}

function atDoor(again: string | null, refusal: JoinRefusal | null): AtDoor {
  return { again, refusal, busy: false };
}

/** In the place of who they were, or as the last. */
function withPerson(all: readonly KeptJoin[], person: KeptJoin): readonly KeptJoin[] {
  const isSame = ({ keptAs }: KeptJoin) => keptAs === person.keptAs;
  return all.some(isSame) ? all.map((one) => (isSame(one) ? person : one)) : [...all, person];
}
