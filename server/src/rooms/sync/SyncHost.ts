import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Access } from "../Access.ts";
import type { BoardState } from "../board/BoardState.ts";

/** What a Yjs socket's session asks of its room. */
export interface SyncHost<Session> {
  readonly epoch: number;
  readonly isWritable: boolean;
  /** Runs in turn, when everything in memory is on disk. */
  read(run: (state: BoardState) => void): void;
  /** Lets in an update, and calls `saved(count)` or `refused(reason)` of the session. */
  write(session: Session, update: Uint8Array, count: number): void;
  submit(access: Access, id: CommandId, command: Command): Promise<Answer>;
  showAwareness(session: Session, update: Uint8Array): void;
}
