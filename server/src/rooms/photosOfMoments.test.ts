import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { expect, test } from "vitest";
import { addCard } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

const HOURS_MS = 60 * 60 * 1000;

/** A picture of the neighbourhood that was sent and is laid under the cards. */
async function laid(room: TestRoom, byte: number): Promise<PhotoName> {
  const bytes = new Uint8Array(1_000).fill(byte);
  const keeping = room.room.photos.keep({ bytes, small: bytes, width: 64, height: 48 }, room.leader);
  await room.moment();
  const kept = await keeping;
  if (!kept.ok) throw new Error(`The photo was refused: ${kept.refusal}`);
  await room.lead({ type: "set-picture", picture: kept.photo.name });
  return kept.photo.name;
}

/** The room goes to and fro between two steps, and each time something changed: so many moments save themselves. */
async function goOn(room: TestRoom, moments: number): Promise<void> {
  const { steps } = await room.room.export();
  for (let n = 0; n < moments; n++) {
    await room.lead(addCard(`Kaart ${n}`, "talent"));
    await room.step(steps[n % 2]?.id ?? "");
  }
}

async function onDisk({ server, created }: TestRoom, name: PhotoName): Promise<boolean> {
  return (await server.storage.getBlob(created.record.id, name)) !== null;
}

async function everybodyLeft(room: TestRoom): Promise<void> {
  await room.moment(2 * HOURS_MS);
  await room.server.time.pass(0);
}

test("a picture that only saved moments showed goes when the last of them made room", async () => {
  const server = new TestServer();
  const room = await server.start("asset-map");
  const old = await laid(room, 1);
  await goOn(room, 2);
  const kept = await laid(room, 2);
  await goOn(room, 10);
  await everybodyLeft(room);
  expect(await onDisk(room, old)).toBe(true);

  const again = await server.enter(room.created);
  await goOn(again, LIMITS.ownSnapshotsPerBoard);
  const { lastActivityAt } = again.room;
  await everybodyLeft(again);
  expect([await onDisk(room, old), await onDisk(room, kept)]).toEqual([false, true]);
  expect((await server.storage.find(room.created.record.id))?.lastActivityAt).toBe(lastActivityAt);
});

test("a picture that a moment shows which somebody saved stays", async () => {
  const room = await new TestServer().start("asset-map");
  const old = await laid(room, 1);
  await room.lead({ type: "save-snapshot", name: "Met het oude plein" });
  await laid(room, 2);
  await goOn(room, LIMITS.ownSnapshotsPerBoard + 2);
  await everybodyLeft(room);
  expect(await onDisk(room, old)).toBe(true);
});
