import { existsSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { bestAddress, phoneAddresses } from "../addresses/phoneAddresses.ts";
import type { Config } from "../config.ts";
import type { BoardOnShelf, OperatorDesk } from "../operator/OperatorDesk.ts";
import { commandTexts } from "../texts/commandTexts.ts";
import { errorMessages } from "../texts/errorMessages.ts";
import { done, notDone, type Outcome } from "./Outcome.ts";

export async function listBoards(desk: OperatorDesk): Promise<Outcome> {
  const boards = await desk.list();
  if (boards.length === 0) return done(commandTexts.noBoards);
  const lines = boards.map(({ id, title, joinCode, lastActivityAt, evening }) => {
    const used = new Date(lastActivityAt).toLocaleDateString("nl-NL", { dateStyle: "long" });
    return `${id}  ${joinCode}  ${used.padEnd(18)}  ${evening === null ? "" : "  "}${title}`;
  });
  return done(`${lines.join("\n")}\n`);
}

/** By its id, or by the code on the wall. */
export async function findBoard(desk: OperatorDesk, name: string): Promise<BoardOnShelf | null> {
  const plain = name.replace(/\W/g, "").toUpperCase();
  const boards = await desk.list();
  return boards.find(({ id, joinCode }) => id === name || joinCode === plain) ?? null;
}

/** A name that ends in `.zip` gets all of it; any other the board as JSON. */
export async function exportBoard(desk: OperatorDesk, board: BoardOnShelf, file: string): Promise<Outcome> {
  const path = resolve(file);
  const exported = path.endsWith(".zip") ? await desk.pack(board.id) : await jsonOf(desk, board);
  if (exported === null) return notDone(commandTexts.boardUnreadable);
  try {
    await writeFile(path, exported, { flag: "wx" });
  } catch (error) {
    if (isCode(error, "EEXIST")) return notDone(commandTexts.fileExists(path));
    return notDone(
      isCode(error, "ENOENT") ? commandTexts.noFolder(dirname(path)) : commandTexts.notSaved(path),
    );
  }
  return done(commandTexts.exported(path));
}

async function jsonOf(desk: OperatorDesk, { id }: BoardOnShelf): Promise<string | null> {
  const exported = await desk.export(id);
  return exported && JSON.stringify(exported, null, 2);
}

/** A new board of the zip that somebody took home. */
export async function importBoard(desk: OperatorDesk, file: string, config: Config): Promise<Outcome> {
  const path = resolve(file);
  const zip = await readZip(path);
  if (zip === "missing") return notDone(commandTexts.noBackup(path));
  const brought =
    zip === "too-large" ? ({ ok: false, refusal: "archive-too-large" } as const) : await desk.bring(zip);
  if (!brought.ok) return notDone(`${errorMessages[brought.refusal]}\n`);
  const { board, token, leftOut } = brought;
  const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
  const says = [
    commandTexts.broughtBack(board.title),
    left === 0 ? "" : commandTexts.stayedAway(leftOut),
    commandTexts.link(urlOf(board.id, token, config)),
  ];
  return done(says.join(""));
}

async function readZip(path: string): Promise<Uint8Array | "missing" | "too-large"> {
  try {
    return (await stat(path)).size > LIMITS.archiveBytes ? "too-large" : await readFile(path);
  } catch {
    return "missing";
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

export async function eraseBoard(desk: OperatorDesk, board: BoardOnShelf, isSure: boolean): Promise<Outcome> {
  if (!isSure) return notDone(commandTexts.eraseAsks(board.title));
  await desk.erase(board.id);
  return done(commandTexts.erased(board.title));
}

export async function linkToBoard(
  desk: OperatorDesk,
  board: BoardOnShelf,
  config: Config,
  isRunning: boolean,
): Promise<Outcome> {
  const token = await desk.link(board.id);
  if (token === null) return notDone(commandTexts.boardUnreadable);
  const hint = isRunning ? "" : commandTexts.linkHint;
  return done(`${commandTexts.link(urlOf(board.id, token, config))}${hint}`);
}

function urlOf(boardId: BoardId, token: string, { publicUrl, host, port }: Config): string {
  const listening = { host, publicUrl, lanAddresses: () => [] };
  const home = bestAddress(phoneAddresses(listening, new URL(`http://localhost:${port}`)));
  return `${home}/b/${boardId}#${token}`;
}

export async function backUp(desk: OperatorDesk, file: string): Promise<Outcome> {
  const path = resolve(file);
  if (existsSync(path)) return notDone(commandTexts.fileExists(path));
  if (!existsSync(dirname(path))) return notDone(commandTexts.noFolder(dirname(path)));
  await desk.backup(path);
  return done(commandTexts.backedUp(path));
}
