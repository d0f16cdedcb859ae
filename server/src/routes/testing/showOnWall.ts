import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { DummySocket } from "../../rooms/testing/DummySocket.ts";
import type { MadeBoard, TestServer } from "../../testServer.ts";

/** For tests: a wall that shows the board is there, so people meet. */
export async function showOnWall(server: TestServer, { id, screenToken }: MadeBoard): Promise<void> {
  const opened = await server.rooms.open(id as BoardId);
  if (opened.state !== "open") throw new Error(`Board ${id} is ${opened.state}`);
  const access = opened.room.authenticate(screenToken);
  if (access === null) throw new Error(`Board ${id} does not know its screen`);
  const socket = new DummySocket(() => {});
  socket.connected(opened.room.connectSync(socket, access, "ours"));
}
