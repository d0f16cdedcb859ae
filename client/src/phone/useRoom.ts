import type { View } from "@buurtbord/shared/protocol/view.ts";
import { useEffect, useState } from "preact/hooks";
import { openBrowserStore } from "../sync/outbox/browserStore.ts";
import { bringPhoto } from "../sync/photos/bringPhoto.ts";
import { browserSocket } from "../sync/roomSocket/browserSocket.ts";
import { browserClock } from "../sync/roomSocket/Clock.ts";
import { roomRequests } from "../sync/roomSocket/roomRequests.ts";
import { wakeWithPage } from "../sync/roomSocket/wakeWithPage.ts";
import type { KeptJoin } from "./KeptJoin.ts";
import { PhoneRoom } from "./PhoneRoom.ts";

export type OpenStore = typeof openBrowserStore;

/** What there is to see until the room answers. */
interface Views {
  /** As they came in. */
  readonly first: View | null;
  /** From an earlier visit. */
  readonly kept: View | null;
}

/** The room that this phone joined, for as long as the page shows it; null while it is being opened. */
export function useRoom(
  { boardId, token, keptAs }: KeptJoin,
  { first: firstView, kept: keptView }: Views,
  openStore: OpenStore = openBrowserStore,
): PhoneRoom | null {
  const [room, setRoom] = useState<PhoneRoom | null>(null);
  useEffect(() => {
    let open: PhoneRoom | null = null;
    let left = false;
    void openStore(keptAs).then((store) => {
      if (left) return;
      open = new PhoneRoom({
        openSocket: browserSocket(boardId, token),
        requests: roomRequests(boardId, token),
        store,
        photoLine: {
          as: token.slice(-6),
          bring: (photo) => bringPhoto(boardId, token, photo),
        },
        clock: browserClock,
        random: Math.random,
        firstView,
        keptView,
      });
      setRoom(open);
      return open.start();
    });
    return () => {
      left = true;
      open?.stop();
      setRoom(null);
    };
  }, [boardId, token, keptAs, firstView, keptView, openStore]);
  useEffect(() => (room ? wakeWithPage(room) : undefined), [room]);
  return room;
}
