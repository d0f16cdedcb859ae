/** @jsxImportSource preact */
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { useCallback, useEffect, useState } from "preact/hooks";
import { keepRemote, keptRemote } from "./keptRemote.ts";
import { MessagePage } from "./MessagePage.tsx";
import { RemotePage } from "./RemotePage.tsx";
import { type EntryRefusal, type Scanned, scanned, takeUpInvitation } from "./takeUpInvitation.ts";
import { type Words, WordsContext } from "./words.ts";

interface AppProps {
  readonly boardId: BoardId;
  /** From the QR; null: the page was opened again. */
  readonly invitation: string | null;
  readonly words: Words;
}

type Place =
  | { readonly at: "outside" }
  | { readonly at: "door"; readonly scan: Scanned; readonly refusal: EntryRefusal | null }
  | { readonly at: "room"; readonly token: string }
  | { readonly at: "taken-back" };

/** A phone that scanned a code, or was the remote already. */
export function App({ boardId, invitation, words }: AppProps) {
  const [place, setPlace] = useState<Place>(() => firstPlace(boardId, invitation));
  const { language, texts } = words;
  const { entry, tryNow, pageTitle } = texts;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${pageTitle} – Buurtbord`;
  }, [language, pageTitle]);

  const scan = place.at === "door" && place.refusal === null ? place.scan : null;
  useEffect(() => {
    if (scan === null) return;
    void takeUpInvitation(scan).then((taken) => {
      if (taken.ok) keepRemote(boardId, taken.token);
      setPlace(taken.ok ? { at: "room", token: taken.token } : placeAfter(taken.refusal, scan));
    });
  }, [boardId, scan]);
  const takenBack = useCallback(() => {
    keepRemote(boardId, null);
    setPlace({ at: "taken-back" });
  }, [boardId]);

  return (
    <WordsContext.Provider value={words}>
      {place.at === "outside" && <MessagePage notice={entry.noCode} />}
      {place.at === "taken-back" && <MessagePage notice={entry.takenBack} />}
      {place.at === "door" &&
        (place.refusal === null ? (
          <MessagePage notice={{ title: entry.joining, text: "" }} />
        ) : (
          <MessagePage
            notice={entry[place.refusal]}
            action={
              place.refusal === "noAnswer"
                ? { words: tryNow, run: () => setPlace({ ...place, refusal: null }) }
                : null
            }
          />
        ))}
      {place.at === "room" && (
        <RemotePage key={place.token} boardId={boardId} token={place.token} takenBack={takenBack} />
      )}
    </WordsContext.Provider>
  );
}

function firstPlace(boardId: BoardId, invitation: string | null): Place {
  const token = keptRemote(boardId);
  if (invitation !== null) {
    return { at: "door", scan: scanned(boardId, invitation, token), refusal: null };
  }
  return token === null ? { at: "outside" } : { at: "room", token };
}

/** A phone that is the remote already stays it: its owner scanned the same code twice. */
function placeAfter(refusal: EntryRefusal, scan: Scanned): Place {
  const mayBeIn = refusal === "used" || refusal === "over";
  return mayBeIn && scan.before !== null ? { at: "room", token: scan.before } : { at: "door", scan, refusal };
}
