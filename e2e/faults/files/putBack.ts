import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { createOnShelf, exportBoard, type NewBoard, type NewBuurt, postCommand } from "../../rig/api.ts";

const COMMAND = fileURLToPath(new URL("../../../server/buurtbord.js", import.meta.url));

const STAYS = "Een bankje in de zon";
const ERASED = "Wat niemand hoeft te weten";
const AFTER_IT = "Na de reservekopie";

/** A backup, and a board on which something was erased for good and something written since. */
export interface OldBackup {
  readonly path: string;
  readonly board: NewBoard;
}

/** Makes the backup at `path`; `dataDir`: of the server that runs. */
export async function makeOldBackup(
  origin: string,
  buurt: NewBuurt,
  { dataDir, path }: { readonly dataDir: string; readonly path: string },
): Promise<OldBackup> {
  const board = await createOnShelf(origin, buurt, "Wensen in juni");
  const lead = (command: Parameters<typeof postCommand>[3]) =>
    postCommand(origin, board.id, board.facilitatorToken, command);
  const hang = (text: string) => lead({ type: "add-card", card: { kind: "wish", text, field: null } });
  for (const text of [STAYS, ERASED]) await hang(text);
  const [code] = await once(types(["backup", path], dataDir), "exit");
  if (code !== 0) throw new Error(`The backup ended with ${code}`);
  const { cards } = await exportBoard(origin, board);
  await lead({ type: "erase-card", cardId: cards.find(({ text }) => text === ERASED)?.id });
  await hang(AFTER_IT);
  return { path, board };
}

/** Puts it back as one does who types it; no server may run. */
export function putBack(
  { path }: OldBackup,
  dataDir: string,
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  return types(["restore", path, "--replace"], dataDir, environment);
}

/** Whether the house is as it was, as the backup says, or neither: what was erased is in none of them. */
export async function stateOf(
  origin: string,
  { board }: OldBackup,
): Promise<"before" | "put-back" | "neither"> {
  const cards = await exportBoard(origin, board).then(
    (exported) => exported.cards.map(({ text }) => text),
    () => [],
  );
  const isJust = (...texts: readonly string[]) => isDeepStrictEqual(cards.toSorted(), texts.toSorted());
  if (isJust(STAYS)) return "put-back";
  return isJust(STAYS, AFTER_IT) ? "before" : "neither";
}

function types(
  words: readonly string[],
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, [COMMAND, ...words], {
    stdio: "ignore",
    env: { ...process.env, ...environment, DATA_DIR: dataDir },
  });
}
