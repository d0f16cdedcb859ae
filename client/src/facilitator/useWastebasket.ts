import type { RemovedCard } from "@buurtbord/shared/board/Change.ts";
import { useEffect, useState, useSyncExternalStore } from "react";
import { syncServer } from "../sync/boardSync/syncServer.ts";
import { WastebasketCopy } from "../sync/boardSync/WastebasketCopy.ts";
import type { Secrets } from "./FacilitatorPage.tsx";

/** What lies in the wastebasket now, newest card first; kept in step as long as it is shown. */
export function useWastebasket({ boardId, token }: Secrets): readonly RemovedCard[] {
  const [copy] = useState(
    () => new WastebasketCopy({ server: syncServer(location), boardId, role: "co-facilitator", token }),
  );
  useEffect(() => {
    copy.open();
    return () => copy.close();
  }, [copy]);
  return useSyncExternalStore(copy.onChange, copy.get);
}
