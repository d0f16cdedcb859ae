import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { BoardStorage } from "../../storage/BoardStorage.ts";

/** Everything that the server's disk holds of a board, unpacked, as one text. */
export async function onDisk(storage: BoardStorage, boardId: BoardId): Promise<string> {
  const loading = await storage.load(boardId);
  const snapshots = await storage.snapshots(boardId);
  const states = await Promise.all(snapshots.map(({ id }) => storage.snapshotState(boardId, id)));
  const bytes = loading.state === "loaded" ? loading.board : null;
  const documents = [bytes?.document, bytes?.backstage, ...(bytes?.documentUpdates ?? []), ...states];
  const history = await storage.history(boardId);
  return [
    ...documents.map((each) => Buffer.from(each ?? []).toString("latin1")),
    JSON.stringify([bytes?.ledger, history, snapshots]),
  ].join("\n");
}
