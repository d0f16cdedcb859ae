import type { CommandId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { readFreehand } from "@buurtbord/shared/document/readFreehand.ts";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { boardZip } from "../../takeHome/boardZip.ts";
import { ArchivedBoard } from "../archive/ArchivedBoard.ts";
import { type BringQuestion, bringArchive } from "../archive/bringArchive.ts";
import { type BoardExport, exportOf } from "../BoardExport.ts";
import { restoreDocument } from "../board/restoreDocuments.ts";
import type { Room } from "../Room.ts";
import { apartFromIds } from "../testing/apartFromIds.ts";
import { jsonChange, replaceAt } from "../testing/jsonChanges.ts";
import { TestServer } from "../testing/TestRoom.ts";
import type { Meeting } from "./convergence/Meeting.ts";
import { participatingOf } from "./convergence/participatingOf.ts";
import { runHistories, seedsFrom, toReplay } from "./convergence/runHistories.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Everything of a board that one takes home. */
interface TakenHome {
  readonly board: BoardExport;
  readonly moments: ReadonlyMap<SnapshotId, BoardExport>;
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

test("whatever somebody changes in a file, it is refused, or it becomes a board that can be read and taken home", async () => {
  const room = await new TestServer().start("asset-map");
  for (const text of ["Soep koken", "Fietsen maken", "Liedjes zingen"])
    await room.lead({ type: "add-card", card: { kind: "talent", text, field: "talents" } } as Command);
  const [from, to] = (await room.room.export()).cards.map(({ id }) => id);
  if (from === undefined || to === undefined) throw new Error("Two cards were added");
  await room.lead({ type: "connect-cards", from, to, word: "samen" });
  const { board } = await takenHome(room.room);
  const told = { refused: 0, made: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(jsonChange, { minLength: 1, maxLength: 2 }), async (changes) => {
      const json: unknown = JSON.parse(JSON.stringify(board));
      for (const [at, value] of changes) replaceAt(json, at, value);
      const zip = zipSync({ "board.json": strToU8(JSON.stringify(json).replaceAll('"1e999"', "1e999")) });
      const read = await bringArchive(questionOf(zip));
      told[read.ok ? "made" : "refused"] += 1;
      if (!read.ok) return;
      const document = restoreDocument(read.document, []);
      const made = exportOf(readBoard(document).board, readFreehand(document), [], 0);
      const again = JSON.parse(JSON.stringify(made));
      expect(v.parse(ArchivedBoard, again)).toEqual(again);
    }),
    { numRuns: 400, seed: 32 },
  );
  expect(Math.min(told.refused, told.made)).toBeGreaterThan(10);
});

test("whatever happens to the bytes of a file, it is refused, or it is a board", async () => {
  const room = await new TestServer().start();
  await room.lead({ type: "add-card", card: { kind: "wish", text: "Naar zee", field: null } } as Command);
  const { board, moments } = await takenHome(room.room);
  const zip = await zipOf({ board, moments });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1 }),
      async (bytes) => {
        const bitten = zip.slice();
        for (const [at, byte] of bytes) bitten[at] = byte;
        const read = await bringArchive(questionOf(bitten));
        if (!read.ok) expect(read.refusal).toMatch(/^archive-/);
      },
    ),
    { numRuns: 200, seed: 32 },
  );
});

/** As the program that reads a file is asked; here it is done without one, which takes a tenth of the time. */
function questionOf(zip: Uint8Array): BringQuestion {
  return { zip, erasedIds: new Set(), buurt: null, joinCodes: "six-digits", now: 0 };
}

async function takenHome(room: Room): Promise<TakenHome> {
  const board = await room.export();
  const moments = new Map<SnapshotId, BoardExport>();
  for (const { id } of board.snapshots) {
    const moment = await room.past.snapshotBoard(id);
    if (moment !== null) moments.set(id, moment);
  }
  return { board, moments };
}

async function zipOf({ board, moments }: TakenHome): Promise<Uint8Array> {
  const taken = { board, history: [], missed: [], growth: null };
  return (await boardZip({ taken, photos: new Map(), moments })).bytes;
}

/** Another laptop makes a board of it. */
async function broughtBack({ board, moments }: TakenHome): Promise<TakenHome> {
  const zip = await zipOf({ board, moments });
  const { rooms } = new TestServer();
  const result = await rooms.importing.bring([zip], { buurt: null });
  if (!result.ok && result.refusal === "stopped") throw new Error("Nobody stopped it");
  if (!result.ok) throw new Error(`${result.refusal}: ${result.why}`);
  expect(result.leftOut).toEqual({ erased: 0, unknown: 0, moments: 0, photos: 0, tables: 0 });
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
