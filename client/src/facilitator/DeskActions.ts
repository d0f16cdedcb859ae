import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { BoardConnection } from "../sync/boardSync/BoardConnection.ts";
import type { FinalAnswer } from "../sync/boardSync/PendingCommands.ts";
import type { TableTexts } from "../texts/TableTexts.ts";

/**
 * Sends a command and says in words why it was refused: in the strip, or where `say` says it. Resolves to whether it
 * was done.
 */
export type Act = (command: Command, say?: (sentence: string) => void) => Promise<boolean>;

export function actFor(connection: BoardConnection, texts: TableTexts, say: (sentence: string) => void): Act {
  return async (command, sayHere = say) => wasDone(await connection.send(command), texts, sayHere);
}

/**
 * The same of many commands that are one thing to whoever asks: one step to undo, and said why once; `records`: with
 * what goes by hand. Resolves to whether all of it was done.
 */
export async function doTogether(
  connection: Pick<BoardConnection, "sendTogether">,
  commands: readonly Command[],
  texts: TableTexts,
  say: (sentence: string) => void,
  records?: ReadonlyMap<string, unknown>,
): Promise<boolean> {
  const answers = await connection.sendTogether(commands, records);
  const refused = answers.find(({ type }) => type !== "result");
  return refused === undefined || wasDone(refused, texts, say);
}

export function wasDone(answer: FinalAnswer, texts: TableTexts, say: (sentence: string) => void): boolean {
  switch (answer.type) {
    case "result":
      return true;
    case "refusal":
      say(tableCatalogue(texts.language).resident.refusals[answer.refusal]);
      return false;
    case "unanswered":
      say(texts.errors.noAnswer);
      return false;
  }
}
