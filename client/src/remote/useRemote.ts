import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { useEffect, useState } from "preact/hooks";
import { browserSocket } from "../sync/roomSocket/browserSocket.ts";
import { browserClock, type Clock } from "../sync/roomSocket/Clock.ts";
import { roomRequests } from "../sync/roomSocket/roomRequests.ts";
import { wakeWithPage } from "../sync/roomSocket/wakeWithPage.ts";
import { RemoteRoom } from "./RemoteRoom.ts";

/** Goes on while the phone sleeps in a pocket, which the page's own clock does not on every phone. */
const pocketClock: Clock = { ...browserClock, now: () => Date.now() };

/** The room that this phone leads, for as long as the page shows it. */
export function useRemote(boardId: BoardId, token: string): RemoteRoom {
  const [room] = useState(
    () =>
      new RemoteRoom({
        openSocket: browserSocket(boardId, token, "remote"),
        requests: roomRequests(boardId, token),
        clock: pocketClock,
        random: Math.random,
      }),
  );
  useEffect(() => {
    room.start();
    const stopWaking = wakeWithPage(room);
    return () => {
      stopWaking();
      room.stop();
    };
  }, [room]);
  return room;
}
