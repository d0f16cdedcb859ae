import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { CommandResult } from "@buurtbord/shared/commands/Decision.ts";
import { expect } from "vitest";
import { bodyOf, type MadeBoard, type TestServer } from "../../testServer.ts";

/** For tests: a pitch evening on which groups were made; people are told by their tokens. */
export interface SeatedEvening {
  readonly hall: MadeBoard;
  readonly people: readonly string[];
  readonly lead: (command: object) => Promise<CommandResult>;
}

export interface OpenTable {
  readonly group: string;
  readonly boardId: string;
  /** Null: it was told before. */
  readonly tableUrl: string | null;
}

/** An evening with two pitches, and these people by turns round the one and the other. */
export async function seatedEvening(server: TestServer, names: readonly string[]): Promise<SeatedEvening> {
  const hall = await server.makeBoard({ activity: "pitch-evening", title: "Pitchavond" });
  const lead = (command: object) => server.make(hall, hall.facilitatorToken, command);
  const pitches: CardId[] = [];
  for (const text of ["Een pluktuin", "Samen eten"]) {
    const { cardId } = await lead({ type: "add-card", card: { kind: "pitch", text, field: "pitches" } });
    pitches.push(cardId as CardId);
  }
  await lead({ type: "set-step", stepId: "choose" });
  const people: string[] = [];
  for (const [n, name] of names.entries()) {
    const token = await server.join(hall, { name });
    await server.make(hall, token, { type: "choose-pitches", first: pitches[n % 2], second: null });
    people.push(token);
  }
  await lead({ type: "make-groups", most: names.length / 2 + 1, spread: false });
  return { hall, people, lead };
}

export async function openTables(
  server: TestServer,
  hall: MadeBoard,
): Promise<readonly [OpenTable, OpenTable]> {
  const answer = await server.post(`/api/boards/${hall.id}/tables`, {}, hall.facilitatorToken);
  expect(answer.status).toBe(201);
  return (await bodyOf<{ tables: [OpenTable, OpenTable] }>(answer)).tables;
}

/** As `server.command` and the like take a board. */
export function boardAt({ boardId }: OpenTable): MadeBoard {
  return { id: boardId } as MadeBoard;
}

/** What the laptop on it has; empty: it was told before. */
export function laptopAt({ tableUrl }: OpenTable): string {
  return tableUrl?.split("#")[1] ?? "";
}

/** In which group somebody sits. Left out: in none. */
export async function seatOf(
  server: TestServer,
  hall: MadeBoard,
  token: string,
): Promise<string | undefined> {
  return (await server.view(hall, token)).own.seat;
}

/** Who of them sit there. */
export async function peopleAt(
  server: TestServer,
  { hall, people }: SeatedEvening,
  { group }: OpenTable,
): Promise<readonly string[]> {
  const seats = await Promise.all(people.map((token) => seatOf(server, hall, token)));
  return people.filter((_, n) => seats[n] === group);
}
