import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { expect, test } from "vitest";
import type { TestPhone } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

async function remoteIn(room: TestRoom): Promise<TestPhone> {
  const { secret } = room.room.invitations.invite(room.leader);
  const taking = room.room.invitations.takeUp(secret, "telefoon", null);
  await room.moment();
  const taken = await taking;
  if (!taken.ok) throw new Error(`Not taken up: ${taken.refusal}`);
  const phone = room.phoneOf(taken.token);
  await room.moment();
  return phone;
}

test("a remote that is taken back loses its connection at once", async () => {
  const room = await new TestServer().start();
  const remote = await remoteIn(room);
  const link = room.room.links.list().find(({ role }) => role === "remote");
  const revoking = room.room.links.revoke(link?.id ?? "", null);
  await room.moment();
  expect(await revoking).toEqual({ ok: true });
  expect(remote.socket.closedWith).toEqual({ code: CLOSE.unauthorized, reason: "session-over" });
});

test("a remote that polls hears who comes, and does not count itself", async () => {
  const room = await new TestServer().start();
  const remote = await remoteIn(room);
  remote.socket.leave();
  const asked = room.room.view(remote.access);
  await room.moment();
  const { seq } = await asked;
  const leaving = new AbortController();
  const held = room.room.viewAfter(remote.access, seq, leaving.signal);
  await room.moment();
  await room.phone("Noor");
  expect((await held).lead?.presence.here).toBe(1);
});

test("an invitation outlives the last page that was open: the room waits for the phone", async () => {
  const room = await new TestServer().start();
  const desk = await room.facilitator();
  const { secret } = room.room.invitations.invite(room.leader);
  desk.leave();
  await room.moment(4 * 60_000);
  const taking = room.room.invitations.takeUp(secret, "telefoon", null);
  await room.moment();
  expect((await taking).ok).toBe(true);
});

test("a remote hears since which saved moment the wall can tell what grew", async () => {
  const room = await new TestServer().start();
  const remote = await remoteIn(room);
  const since = async () => {
    const asked = room.room.view(remote.access);
    await room.moment();
    return (await asked).lead?.controls.since;
  };
  const save = async (name: string) => {
    const answer = await room.lead({ type: "save-snapshot", name });
    return answer.type === "result" ? answer.result.snapshotId : null;
  };
  expect(await since()).toBeNull();
  const first = await save("Begin");
  await save("Na de pauze");
  expect(await since()).toMatchObject({ id: first });
  // The next evening looks back over the first one, and the one after it over the second.
  await room.moment(13 * 3_600_000);
  await save("De volgende avond");
  expect(await since()).toMatchObject({ id: first });
  await room.moment(13 * 3_600_000);
  await save("De derde avond");
  expect(await since()).not.toMatchObject({ id: first });
});
