import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { bestAddress, phoneAddresses } from "../addresses/phoneAddresses.ts";
import type { Config } from "../config.ts";
import type { BoardOnShelf, OperatorDesk } from "../operator/OperatorDesk.ts";
import { commandTexts } from "../texts/commandTexts.ts";
import { done, notDone, type Outcome } from "./Outcome.ts";

export async function listBoards(desk: OperatorDesk): Promise<Outcome> {
  const boards = await desk.list();
  if (boards.length === 0) return done(commandTexts.noBoards);
  const lines = boards.map(({ id, title, joinCode, lastActivityAt }) => {
    const used = new Date(lastActivityAt).toLocaleDateString("nl-NL", { dateStyle: "long" });
    return `${id}  ${joinCode}  ${used.padEnd(18)}  ${title}`;
  });
  return done(`${lines.join("\n")}\n`);
}

/** By its id, or by the code on the wall. */
export async function findBoard(desk: OperatorDesk, name: string): Promise<BoardOnShelf | null> {
  const plain = name.replace(/\W/g, "").toUpperCase();
  const boards = await desk.list();
  return boards.find(({ id, joinCode }) => id === name || joinCode === plain) ?? null;
}

export async function exportBoard(desk: OperatorDesk, board: BoardOnShelf, file: string): Promise<Outcome> {
  const exported = await desk.export(board.id);
  if (exported === null) return notDone(commandTexts.boardUnreadable);
  const path = resolve(file);
  try {
    await writeFile(path, JSON.stringify(exported, null, 2), { flag: "wx" });
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    return notDone(exists ? commandTexts.fileExists(path) : commandTexts.notSaved(path));
  }
  return done(commandTexts.exported(path));
}

export async function eraseBoard(desk: OperatorDesk, board: BoardOnShelf, isSure: boolean): Promise<Outcome> {
  if (!isSure) return notDone(commandTexts.eraseAsks(board.title));
  await desk.erase(board.id);
  return done(commandTexts.erased(board.title));
}

export async function linkToBoard(
  desk: OperatorDesk,
  board: BoardOnShelf,
  { publicUrl, host, port }: Config,
  isRunning: boolean,
): Promise<Outcome> {
  const token = await desk.link(board.id);
  if (token === null) return notDone(commandTexts.boardUnreadable);
  const listening = { host, publicUrl, lanAddresses: () => [] };
  const home = bestAddress(phoneAddresses(listening, new URL(`http://localhost:${port}`)));
  const hint = isRunning ? "" : commandTexts.linkHint;
  return done(`${commandTexts.link(`${home}/b/${board.id}#${token}`)}${hint}`);
}

export async function backUp(desk: OperatorDesk, file: string): Promise<Outcome> {
  const path = resolve(file);
  await desk.backup(path);
  return done(commandTexts.backedUp(path));
}
