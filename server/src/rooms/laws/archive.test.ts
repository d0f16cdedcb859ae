import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { expect, test, vi } from "vitest";
import { boardZip } from "../../takeHome/boardZip.ts";
import type { BoardExport } from "../BoardExport.ts";
import type { Room } from "../Room.ts";
import { apartFromIds } from "../testing/apartFromIds.ts";
import { TestServer } from "../testing/TestRoom.ts";
import type { Meeting } from "./convergence/Meeting.ts";
import { participatingOf } from "./convergence/participatingOf.ts";
import { runHistories, seedsFrom, toReplay } from "./convergence/runHistories.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Everything of a board that one takes home. */
interface TakenHome {
  readonly board: BoardExport;
  readonly moments: ReadonlyMap<string, BoardExport>;
}

test("whatever happened on an evening, what was taken home comes back as it was, moments too", async () => {
  let cards = 0;
  const afterwards = async (meeting: Meeting) => {
    await lead(meeting, { type: "save-snapshot", name: "Aan het eind" });
    await lead(meeting, { type: "set-circles", circles: [{ id: null, name: "Singelflat" }] });
    await lead(meeting, { type: "close-adding" });
    const taken = await takenHome(await meeting.room());
    cards += taken.board.cards.length;
    const back = await broughtBack(taken);
    expect(plain(back)).toEqual(plain(taken));
    expect(plain(await broughtBack(back))).toEqual(plain(taken));
    return [];
  };
  const broken = await runHistories({ seeds: seedsFrom(1, 20), afterwards });
  expect(broken.map(toReplay)).toEqual([]);
  expect(cards).toBeGreaterThan(50); // else there was little to bring back
});

test("a board that lost one card in its file is not taken for the same: the law can be broken", async () => {
  const room = await new TestServer().start();
  await room.lead({ type: "add-card", card: { kind: "wish", text: "Naar zee", field: null } } as Command);
  const taken = await takenHome(room.room);
  const back = await broughtBack({ ...taken, board: { ...taken.board, cards: [] } });
  expect(plain(back)).not.toEqual(plain(taken));
});

async function takenHome(room: Room): Promise<TakenHome> {
  const board = await room.export();
  const moments = new Map<string, BoardExport>();
  for (const { id } of board.snapshots) {
    const moment = await room.snapshotBoard(id);
    if (moment !== null) moments.set(id, moment);
  }
  return { board, moments };
}

/** Another laptop makes a board of it. */
async function broughtBack({ board, moments }: TakenHome): Promise<TakenHome> {
  const zip = await boardZip(board, new Map(), moments as Parameters<typeof boardZip>[2]);
  const { rooms } = new TestServer();
  const result = await rooms.importing.bring(async () => zip, null);
  if (!result.ok) throw new Error(`${result.refusal}: ${result.why}`);
  expect(result.leftOut).toEqual({ erased: 0, unknown: 0, moments: 0, photos: 0 });
  const opened = await rooms.open(result.board.record.id);
  if (opened.state !== "open") throw new Error(`The board is ${opened.state}`);
  return takenHome(opened.room);
}

function plain({ board, moments }: TakenHome): object {
  return { board: apartFromIds(board), moments: [...moments.values()].map(apartFromIds) };
}

let commands = 0;

async function lead(meeting: Meeting, command: Command): Promise<void> {
  const room = await meeting.room();
  const leader = participatingOf(room, meeting.created.facilitatorToken);
  commands += 1;
  const id = `00000000-0000-4000-9000-${String(commands).padStart(12, "0")}` as CommandId;
  const answer = room.submit(leader, id, command);
  await meeting.time.pass(1_000);
  const { type } = await answer;
  if (type !== "result") throw new Error(`${command.type}: ${type}`);
}
