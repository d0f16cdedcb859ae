import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { newCommandId } from "../outbox/commandId.ts";
import { askApi, type Reply } from "./askApi.ts";

/** One command to a board to which this page has no connection. Never rejects. */
export function sendCommand(boardId: BoardId, token: string, command: Command): Promise<Reply<unknown>> {
  return askApi.post(`/api/boards/${boardId}/commands`, { id: newCommandId(), ...command }, token);
}
