import { createHash } from "node:crypto";
import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";

/**
 * The id of the command that a filled-in form stands for. A form that is sent twice gives the same id, so it makes one
 * card; a form that somebody went back to and filled in anew gives another.
 */
export function commandIdOf(formId: string, command: Command): CommandId {
  const hash = createHash("sha256").update(formId).update(JSON.stringify(command)).digest("hex");
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(hash) ?? [];
  return parts.join("-") as CommandId;
}
