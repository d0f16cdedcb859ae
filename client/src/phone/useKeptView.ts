import { useEffect } from "preact/hooks";
import { forgetView, keepView, whatIsKept } from "./KeptView.ts";
import { canKeepPage } from "./keepPage.ts";
import type { PhoneState } from "./PhoneRoom.ts";
import type { Shelf } from "./Shelf.ts";

/** Keeps what the page needs to open without network, where it can; until the room knows this person no more. */
export function useKeptView(shelf: Shelf, keptAs: string, { view, status, gone }: PhoneState): void {
  const { shared, own } = view;
  const isTold = status.at === "online" && !gone;
  useEffect(() => {
    if (isTold && shared !== null && own !== null && canKeepPage())
      keepView(shelf, keptAs, whatIsKept(shared, own));
  }, [shelf, keptAs, shared, own, isTold]);
  const isOver = gone || status.at === "ended";
  useEffect(() => {
    if (isOver) forgetView(shelf, keptAs);
  }, [shelf, keptAs, isOver]);
}
