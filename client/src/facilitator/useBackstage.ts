import { useEffect, useState, useSyncExternalStore } from "react";
import { type Backstage, BackstageCopy } from "../sync/boardSync/BackstageCopy.ts";
import { syncServer } from "../sync/boardSync/syncServer.ts";
import type { Secrets } from "./Secrets.ts";

/** What waits and what was taken down, kept in step as long as the page is open. */
export function useBackstage({ boardId, token }: Secrets): Backstage {
  const [copy] = useState(
    () => new BackstageCopy({ server: syncServer(location), boardId, role: "co-facilitator", token }),
  );
  useEffect(() => {
    copy.open();
    return () => copy.close();
  }, [copy]);
  return useSyncExternalStore(copy.onChange, copy.get);
}
