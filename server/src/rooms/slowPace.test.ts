import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { expect, test } from "vitest";
import { addCard, freshCommandId } from "./testing/TestPhone.ts";
import { type TestRoom, TestServer } from "./testing/TestRoom.ts";

const PAUSE_MS = LIMITS.slowSecondsPerCard * 1_000;

async function slowRoom(): Promise<TestRoom> {
  const room = await new TestServer().start();
  await room.lead({ type: "set-pace", pace: "slow" });
  return room;
}

test("When the facilitator asks for calm, a phone adds one card at a time; its other wishes go on", async () => {
  const room = await slowRoom();
  const [noor, sam] = [await room.phone(), await room.phone()];
  const [first, second, others] = [noor.add("Eén"), noor.add("Twee"), sam.add("Ook één")];
  await room.moment();
  expect(noor.answers.get(first)?.type).toBe("result");
  expect(noor.answers.get(second)).toEqual({ type: "too-fast", retryAfter: LIMITS.slowSecondsPerCard });
  expect(sam.answers.get(others)?.type).toBe("result");
  const cardId = noor.cardId("Eén");
  const wishes = [
    noor.send({ type: "edit-card", cardId, before: "Eén", after: "Eén mooie" }),
    noor.send({ type: "remove-card", cardId }),
    noor.send({ type: "restore-card", cardId }),
  ];
  await room.moment();
  expect(wishes.map((id) => noor.answers.get(id)?.type)).toEqual(["result", "result", "result"]);
  await room.moment(PAUSE_MS);
  noor.add("Twee", second);
  await room.moment();
  expect(noor.answers.get(second)?.type).toBe("result");
});

test("A card that is sent again because the phone is not sure is one card, and one that is refused is none", async () => {
  const room = await slowRoom();
  const noor = await room.phone();
  const empty = noor.add(" ");
  await room.moment();
  expect(noor.answers.get(empty)).toEqual({ type: "refusal", refusal: "text-empty" });
  const id = noor.add("Eén");
  noor.add("Eén", id);
  await room.moment();
  noor.add("Eén", id);
  await room.moment();
  expect(noor.messages.filter((message) => message.type === "answer" && message.id === id)).toMatchObject([
    { answer: { type: "result" } },
    { answer: { type: "result" } },
    { answer: { type: "result" } },
  ]);
  expect(noor.ownReads).toEqual(["Eén"]);
});

test("Whoever leads is not held up, from the laptop or a remote, and everybody goes on when calm is over", async () => {
  const room = await slowRoom();
  const noor = await room.phone();
  const leads = [room.leader, { ...room.leader, role: "remote" as const }];
  for (const who of [...leads, ...leads]) {
    const answer = room.room.submit(who, freshCommandId(), addCard("Van de begeleider"));
    await room.moment();
    expect((await answer).type).toBe("result");
  }
  noor.add("Eén");
  await room.lead({ type: "set-pace", pace: "normal" });
  const next = noor.add("Twee");
  await room.moment();
  expect(noor.answers.get(next)?.type).toBe("result");
});
