/** @jsxImportSource preact */
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { CodePage } from "./CodePage.tsx";
import { JoinPage } from "./JoinPage.tsx";
import { type JoinRefusal, joinBoard } from "./joinBoard.ts";
import { forgetJoin, type KeptJoin, keepJoin, keptJoin } from "./KeptJoin.ts";
import { RoomPage } from "./RoomPage.tsx";
import type { Shelf } from "./Shelf.ts";
import { forgetTyped } from "./Typed.ts";
import { WordsContext, wordsIn } from "./words.ts";

interface AppProps {
  /** From the address; null: none was given. */
  readonly code: string | null;
  readonly boardTitle: string | null;
  /** Why the server's page did not let them in. */
  readonly refusal: JoinRefusal | null;
  /** What was typed before the script was there. */
  readonly typedName: string;
  readonly language: Language;
  readonly shelf: Shelf;
}

/** Where somebody is: typing a code, at the door, or in the room. */
type Place =
  | { readonly at: "code"; readonly refusal: JoinRefusal | null }
  | {
      readonly at: "door";
      readonly code: string;
      readonly refusal: JoinRefusal | null;
      readonly busy: boolean;
    }
  /** `view`: what they saw as they came in; null: they were in already. */
  | {
      readonly at: "room";
      readonly code: string;
      readonly join: KeptJoin;
      readonly view: View | null;
    };

export function App({ code, boardTitle, refusal, typedName, language: guessed, shelf }: AppProps) {
  const [place, setPlace] = useState<Place>(() => placeFor(code, refusal, shelf));
  const [language, setLanguage] = useState(place.at === "room" ? place.join.language : guessed);
  const words = useMemo(() => wordsIn(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = words.texts.direction;
    document.title = `${words.texts.join.pageTitle} – Buurtbord`;
  }, [language, words]);

  const chooseLanguage = (chosen: Language) => {
    setLanguage(chosen);
    if (place.at === "room") keepJoin(shelf, place.code, { ...place.join, language: chosen });
  };
  const join = async (name: string | null) => {
    if (place.at !== "door") return;
    const { code } = place;
    setPlace({ at: "door", code, refusal: null, busy: true });
    const joined = await joinBoard({ code, language, name });
    if (!joined.ok) return setPlace(placeAfter(joined.refusal, code));
    const kept = { boardId: joined.boardId, token: joined.token, language, name };
    keepJoin(shelf, code, kept);
    setPlace({ at: "room", code, join: kept, view: joined.view });
  };
  const tryCode = (typed: string) => {
    history.replaceState(null, "", `/m/${encodeURIComponent(typed)}`);
    setPlace(placeFor(typed, null, shelf));
  };
  const forget = useCallback(() => {
    if (place.at !== "room") return;
    forgetJoin(shelf, place.code);
    forgetTyped(shelf, place.join.boardId);
  }, [place, shelf]);
  const joinAgain = () => {
    if (place.at !== "room") return;
    forgetJoin(shelf, place.code);
    setPlace({ at: "door", code: place.code, refusal: null, busy: false });
  };

  return (
    <WordsContext.Provider value={words}>
      {place.at === "code" && (
        <CodePage refusal={place.refusal} chooseLanguage={chooseLanguage} use={tryCode} />
      )}
      {place.at === "door" && (
        <JoinPage
          boardTitle={place.code === code ? boardTitle : null}
          typedName={typedName}
          refusal={place.refusal}
          busy={place.busy}
          chooseLanguage={chooseLanguage}
          join={join}
        />
      )}
      {place.at === "room" && (
        <RoomPage
          join={place.join}
          firstView={place.view}
          shelf={shelf}
          chooseLanguage={chooseLanguage}
          forget={forget}
          joinAgain={joinAgain}
        />
      )}
    </WordsContext.Provider>
  );
}

function placeFor(code: string | null, refusal: JoinRefusal | null, shelf: Shelf): Place {
  if (code === null) return { at: "code", refusal };
  const join = keptJoin(shelf, code);
  if (join) return { at: "room", code, join, view: null };
  return refusal ? placeAfter(refusal, code) : { at: "door", code, refusal, busy: false };
}

function placeAfter(refusal: JoinRefusal, code: string): Place {
  const otherCodeMayDo = refusal === "code-wrong" || refusal === "too-many-codes";
  return otherCodeMayDo ? { at: "code", refusal } : { at: "door", code, refusal, busy: false };
}
