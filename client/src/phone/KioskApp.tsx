/** @jsxImportSource preact */
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { useState } from "preact/hooks";
import { memoryStore } from "../sync/outbox/OutboxStore.ts";
import { beginVisit } from "./beginVisit.ts";
import type { KeptJoin } from "./KeptJoin.ts";
import { KioskContext } from "./KioskContext.ts";
import { KioskEnded, KioskStart } from "./KioskStart.tsx";
import { memoryShelf } from "./memoryShelf.ts";
import { RoomPage } from "./RoomPage.tsx";
import { useLanguage } from "./useLanguage.ts";
import { WordsContext } from "./words.ts";

interface KioskAppProps {
  readonly boardId: BoardId;
  /** Null: this tablet never had the link. */
  readonly token: string | null;
  /** With which each visit begins. */
  readonly catalogue: Catalogue;
}

/** Where the tablet stands. A visit has a shelf of its own: nothing of it is left for the next visitor. */
type Place =
  | { readonly at: "start"; readonly busy: boolean; readonly failed: boolean }
  | { readonly at: "visit"; readonly join: KeptJoin; readonly shelf: ReturnType<typeof memoryShelf> }
  | { readonly at: "ended" };

const START: Place = { at: "start", busy: false, failed: false };

/** A tablet in the hall: every visit is somebody new, without a name. */
export function KioskApp({ boardId, token, catalogue: first }: KioskAppProps) {
  const [place, setPlace] = useState<Place>(token === null ? { at: "ended" } : START);
  const [words, choose] = useLanguage(first, ({ texts }) => texts.kiosk.title);

  const start = async () => {
    if (token === null) return;
    setPlace({ at: "start", busy: true, failed: false });
    const begun = await beginVisit(boardId, token);
    if (begun.type === "failed") return setPlace({ at: "start", busy: false, failed: true });
    if (begun.type === "ended") return setPlace({ at: "ended" });
    setPlace({
      at: "visit",
      join: {
        boardId,
        token: begun.token,
        participantId: begun.participantId,
        language: words.language,
        name: null,
        keptAs: boardId,
      },
      shelf: memoryShelf(),
    });
  };
  const finish = () => {
    void choose(first.language);
    setPlace(START);
  };
  return (
    <WordsContext.Provider value={words}>
      {place.at === "start" && <KioskStart {...place} chooseLanguage={choose} start={start} />}
      {place.at === "ended" && <KioskEnded />}
      {place.at === "visit" && (
        <KioskContext.Provider value={{ finish }}>
          <RoomPage
            key={place.join.token}
            join={place.join}
            shelf={place.shelf}
            openStore={openNothing}
            chooseLanguage={choose}
            forget={() => {}}
            joinAgain={finish}
          />
        </KioskContext.Provider>
      )}
    </WordsContext.Provider>
  );
}

const openNothing = async () => memoryStore();
