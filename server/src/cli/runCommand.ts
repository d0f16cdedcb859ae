import { parseArgs } from "node:util";
import type { Config } from "../config.ts";
import type { BoardOnShelf, OperatorDesk } from "../operator/OperatorDesk.ts";
import { StorageError } from "../storage/BoardStorage.ts";
import { commandTexts } from "../texts/commandTexts.ts";
import {
  backUp,
  eraseBoard,
  exportBoard,
  findBoard,
  importBoard,
  linkToBoard,
  listBoards,
} from "./boardCommands.ts";
import { doctor } from "./doctor.ts";
import { notDone, type Outcome, saidFirst } from "./Outcome.ts";
import { openDesk } from "./openDesk.ts";
import { restore } from "./restore.ts";

const USAGE: Outcome = { code: 2, says: commandTexts.usage };

/** Carries out one `buurtbord` command but `start`. Rejects only for faults of ours. */
export async function runCommand(args: readonly string[], config: Config): Promise<Outcome> {
  const asked = read(args);
  if (asked === null) return USAGE;
  const { words, isSure, mayReplace } = asked;
  const [command, first, second] = words;
  try {
    if (command === "doctor") return await doctor(config);
    if (command === "restore") return first === undefined ? USAGE : await restore(config, first, mayReplace);
    return await atDesk(config, (desk, isRunning) =>
      onBoards(desk, { command, first, second, isSure, isRunning }, config),
    );
  } catch (error) {
    if (error instanceof StorageError) return notDone(commandTexts.notSaved(error.message));
    throw error;
  }
}

interface Asked {
  readonly command: string | undefined;
  readonly first: string | undefined;
  readonly second: string | undefined;
  readonly isSure: boolean;
  readonly isRunning: boolean;
}

async function onBoards(
  desk: OperatorDesk,
  { command, first, second, isSure, isRunning }: Asked,
  config: Config,
): Promise<Outcome> {
  if (command === "list") return listBoards(desk);
  if (first === undefined) return USAGE;
  switch (command) {
    case "backup":
      return backUp(desk, first);
    case "import":
      return importBoard(desk, first, config);
    case "export":
      return second === undefined ? USAGE : onBoard(desk, first, (board) => exportBoard(desk, board, second));
    case "erase":
      return onBoard(desk, first, (board) => eraseBoard(desk, board, isSure));
    case "link":
      return onBoard(desk, first, (board) => linkToBoard(desk, board, config, isRunning));
    default:
      return USAGE;
  }
}

async function onBoard(
  desk: OperatorDesk,
  name: string,
  act: (board: BoardOnShelf) => Promise<Outcome>,
): Promise<Outcome> {
  const board = await findBoard(desk, name);
  return board === null ? notDone(commandTexts.boardNotFound(name)) : act(board);
}

async function atDesk(
  config: Config,
  act: (desk: OperatorDesk, isRunning: boolean) => Promise<Outcome>,
): Promise<Outcome> {
  const { desk, isRunning, says, close } = await openDesk(config);
  try {
    return saidFirst(says, await act(desk, isRunning));
  } finally {
    await close();
  }
}

/** Null: an option that does not exist. */
function read(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { yes: { type: "boolean", default: false }, replace: { type: "boolean", default: false } },
    });
    return { words: positionals, isSure: values.yes, mayReplace: values.replace };
  } catch {
    return null;
  }
}
