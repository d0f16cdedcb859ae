import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { SharedView } from "@buurtbord/shared/protocol/view.ts";
import { useEffect, useState } from "preact/hooks";
import { openBrowserStore } from "../../sync/outbox/browserStore.ts";
import type { Shelf } from "../Shelf.ts";
import type { OpenStore } from "../useRoom.ts";
import { useWords } from "../words.ts";
import { bringWords } from "./bringWords.ts";
import type { OwnTable } from "./useTable.ts";

/** Of whom, and where they keep it; see RoomPage. */
interface Bringing {
  readonly shelf: Shelf;
  readonly keptAs: string;
  readonly openStore: OpenStore | undefined;
}

/** The table, once what somebody did not send at another one waits for them there; until then null. */
export function useWordsBrought(
  open: OwnTable | null,
  shared: SharedView | null,
  { shelf, keptAs, openStore = openBrowserStore }: Bringing,
): OwnTable | null {
  const { of } = useWords();
  const [ready, setReady] = useState<BoardId | null>(null);
  const table = open?.boardId ?? null;
  const activity = shared?.board.activity ?? null;
  useEffect(() => {
    if (table === null || activity === null || ready === table) return undefined;
    let left = false;
    const { worksheet } = of(activityOf({ activity }));
    void bringWords({
      shelf,
      keptAs,
      table,
      openStore,
      questionOf: (field) => worksheet?.[field]?.question ?? "",
    }).then(() => {
      if (!left) setReady(table);
    });
    return () => {
      left = true;
    };
  }, [table, ready, activity, shelf, keptAs, openStore, of]);
  return ready === table ? open : null;
}
