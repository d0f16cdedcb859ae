import { randomUUID } from "node:crypto";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { broughtId, fingerprintOf } from "@buurtbord/shared/board/Brought.ts";
import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { CommandId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { linesToTell, oneLine } from "@buurtbord/shared/board/sheetLines.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { CommandOf } from "@buurtbord/shared/commands/Command.ts";
import { projectIdOf } from "@buurtbord/shared/commands/harvestedProject.ts";
import type { Participating } from "../rooms/Access.ts";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { atTable } from "../rooms/tables/atTable.ts";
import type { BoardStorage } from "../storage/BoardStorage.ts";
import { tableName } from "./tableName.ts";

type Worksheet = Board["worksheet"];
type Line = CommandOf<"bring-harvest">["lines"][number];

export type Gathered =
  /** How many cards came, and the tables that could not be read. */
  | { readonly type: "gathered"; readonly cards: number; readonly unread: readonly string[] }
  /** The hall did not take it: what came before it stays. */
  | { readonly type: "stopped"; readonly answer: Exclude<Answer, { type: "result" }> };

interface GatherParts {
  readonly rooms: Pick<Rooms, "open">;
  readonly storage: Pick<BoardStorage, "erasedIds">;
}

const EMPTY: Worksheet = new Map();

/** Brings what every table tells to the hall, one after the other, by the hand of who asks. */
export async function gatherHarvest(
  { rooms, storage }: GatherParts,
  hall: Room,
  access: Participating,
): Promise<Gathered> {
  const { groups, language } = await hall.look(({ board }) => board);
  const erased = await storage.erasedIds();
  const unread: string[] = [];
  let cards = 0;
  for (const group of groups) {
    const table = tableName(language, group);
    const worksheet = await atTable(rooms, hall.record.id, group, (room) =>
      room.look(({ board }) => new Map(board.worksheet)),
    );
    if (worksheet === null && group.table !== null) unread.push(table);
    const command = commandFor(group, table, worksheet ?? EMPTY, erased);
    const answer = await hall.submit(access, randomUUID() as CommandId, command);
    if (answer.type !== "result") return { type: "stopped", answer };
    cards += answer.result.cards ?? 0;
  }
  return { type: "gathered", cards, unread };
}

/** What was erased in the hall is not asked for again. */
function commandFor(
  group: Group,
  table: string,
  worksheet: Worksheet,
  erased: ReadonlySet<string>,
): CommandOf<"bring-harvest"> {
  const all = [...worksheet].flatMap(([field, text]) =>
    linesToTell(text).map((line) => ({ field, text: line })),
  );
  const lines = all.filter((line) => !erased.has(idOf(group, line))).slice(0, LIMITS.cardsBroughtAtOnce);
  const oneOf = (field: string, most: number) => oneLine(worksheet.get(field as SheetFieldId) ?? "", most);
  const project = {
    firstStep: oneOf("first-step", LIMITS.firstStepCodePoints),
    when: oneOf("when", LIMITS.agreementWhenCodePoints),
  };
  const isErased = erased.has(projectIdOf(group));
  return { type: "bring-harvest", group: group.id, table, lines, project: isErased ? null : project };
}

function idOf({ id: group }: Group, { field, text }: Line): string {
  return broughtId({ group, field, line: fingerprintOf(text) });
}
