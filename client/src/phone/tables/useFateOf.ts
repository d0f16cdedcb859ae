import { useContext, useEffect, useRef } from "preact/hooks";
import { isUnderWay } from "../../sync/outbox/OutboxEntry.ts";
import type { PhoneState } from "../PhoneRoom.ts";
import { TableContext } from "./TableContext.ts";

/** The hall is told what becomes of its table; where that does not let them in any more, the hall says where they sit now. */
export function useFateOf({ entries, status }: PhoneState): void {
  const place = useContext(TableContext);
  const here = place?.at === "table" ? place.here : null;
  const isEnded = status.at === "ended";
  const waits = !isEnded && entries.some(isUnderWay);
  const tell = here?.tableWaits;
  useEffect(() => tell?.(waits), [waits, tell]);
  const leave = useRef(here?.toHall);
  leave.current = here?.toHall;
  useEffect(() => {
    if (isEnded) leave.current?.();
  }, [isEnded]);
}
