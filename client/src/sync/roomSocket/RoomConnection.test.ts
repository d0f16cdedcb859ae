import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import { expect, test } from "vitest";
import type { RoomRequests } from "./PollLine.ts";
import { type ConnectionStatus, RoomConnection } from "./RoomConnection.ts";
import { testClock } from "./testClock.ts";
import { noRequests, TestSockets, testView } from "./testRoom.ts";

function phone(requests: RoomRequests = noRequests) {
  const clock = testClock();
  const sockets = new TestSockets();
  const statuses: ConnectionStatus[] = [];
  const heard: FromServer["type"][] = [];
  const line: ("opened" | "closed")[] = [];
  const connection = new RoomConnection({
    openSocket: sockets.open,
    requests,
    clock,
    random: () => 0.5,
    heard: ({ type }) => heard.push(type),
    statusChanged: (status) => statuses.push(status),
    opened: () => line.push("opened"),
    closed: () => line.push("closed"),
  });
  connection.start();
  return { clock, sockets, statuses, heard, line, connection };
}

/** Lets promises that are already settled go on. */
async function settle() {
  for (let i = 0; i < 10; i++) await null;
}

const id = "opdracht" as CommandId;
const command = { type: "open-adding" } as const;

test("commands can be sent once the whole view is there", () => {
  const { sockets, line, heard, connection } = phone();
  connection.send(id, command);
  expect(sockets.last.commands).toEqual([]);
  sockets.last.welcome();
  connection.send(id, command);
  expect(line).toEqual(["opened"]);
  expect(heard).toEqual(["welcome", "view", "own"]);
  expect(sockets.last.commands.map((message) => message.id)).toEqual([id]);
});

test("a hiccup of one second is not told; one of three seconds is", () => {
  const { sockets, clock, statuses } = phone();
  sockets.last.welcome();
  sockets.last.drop();
  clock.pass(1_500);
  sockets.last.welcome();
  expect(statuses.map(({ at }) => at)).toEqual(["online", "online"]);
  sockets.last.drop();
  clock.pass(3_000);
  expect(statuses.at(-1)).toEqual({ at: "away" });
  expect(sockets.opened).toHaveLength(3);
});

test("after two sockets that failed it polls, and a command goes by POST", async () => {
  const asked: (number | null)[] = [];
  const posted: CommandId[] = [];
  const told: string[] = [];
  const { sockets, clock, heard, line, connection } = phone({
    view: async (after) => {
      asked.push(after);
      return after === null ? { type: "got", value: testView({ seq: 7 }) } : new Promise(() => {});
    },
    command: async (posting) => {
      posted.push(posting);
      return { type: "got", value: { type: "result", result: {} } };
    },
    tell: async (doing) => {
      told.push(doing);
    },
  });
  sockets.last.drop();
  clock.pass(3_000);
  expect(sockets.opened).toHaveLength(2);
  sockets.last.drop();
  await settle();
  expect(line).toEqual(["opened"]);
  connection.send(id, command);
  clock.pass(500);
  await settle();
  connection.tell("done");
  expect(posted).toEqual([id]);
  expect(told).toEqual(["done"]);
  expect(heard).toEqual(["view", "own", "clock", "answer"]);
  expect(asked).toEqual([null, 7, 7]);
});

test("a view that left before an answer is not taken for one that came after it", async () => {
  let bringOldView: (value: { type: "got"; value: ReturnType<typeof testView> }) => void = () => {};
  let polls = 0;
  const { sockets, clock, heard, connection } = phone({
    view: (after) => {
      if (after === null) return Promise.resolve({ type: "got", value: testView({ seq: 1 }) });
      polls++;
      return new Promise((resolve) => {
        if (polls === 1) bringOldView = resolve;
      });
    },
    tell: async () => {},
    command: async () => ({ type: "got", value: { type: "result", result: {} } }),
  });
  sockets.last.drop();
  clock.pass(3_000);
  sockets.last.drop();
  await settle();
  clock.pass(500);
  connection.send(id, command);
  await settle();
  bringOldView({ type: "got", value: testView({ seq: 2 }) });
  await settle();
  expect(heard).toEqual(["view", "own", "clock", "answer"]);
  expect(polls).toBe(2);
});

test("polling that breaks goes back to a socket, not sooner than the backoff says", async () => {
  const { sockets, clock } = phone();
  sockets.last.drop();
  clock.pass(3_000);
  sockets.last.drop();
  await settle();
  clock.pass(2_900);
  expect(sockets.opened).toHaveLength(2);
  clock.pass(400);
  expect(sockets.opened).toHaveLength(3);
});

test("a phone that wakes asks whether anybody is there, and without an answer in three seconds comes anew", () => {
  const { sockets, clock, connection, line } = phone();
  sockets.last.welcome();
  connection.wake();
  connection.wake();
  expect(sockets.last.received).toEqual([{ type: "ping", n: 1 }]);
  clock.pass(3_000);
  expect(sockets.opened[0]?.isClosed).toBe(true);
  expect(line).toEqual(["opened", "closed"]);
  clock.pass(3_000);
  expect(sockets.opened).toHaveLength(2);
});

test("a phone that wakes and is answered stays", () => {
  const { sockets, clock, connection } = phone();
  sockets.last.welcome();
  connection.wake();
  sockets.last.say({ type: "pong", n: 1 });
  clock.pass(10_000);
  expect(sockets.opened).toHaveLength(1);
});

test("a phone that wakes while it waits tries at once", () => {
  const { sockets, connection } = phone();
  sockets.last.drop();
  connection.wake();
  expect(sockets.opened).toHaveLength(2);
});

test("after half a minute of silence it asks by itself", () => {
  const { sockets, clock } = phone();
  sockets.last.welcome();
  clock.pass(30_000);
  expect(sockets.last.received).toEqual([{ type: "ping", n: 1 }]);
});

test("a socket that never says welcome is given up", () => {
  const { sockets, clock } = phone();
  clock.pass(8_000);
  expect(sockets.opened[0]?.isClosed).toBe(true);
});

test.each([
  [4401, "session-over"],
  [4410, "taken-off"],
  [4403, "not-allowed"],
  [4404, "board-not-found"],
])("close code %i ends it: %s", (code, ending) => {
  const { sockets, clock, statuses } = phone();
  sockets.last.drop(code);
  clock.pass(60_000);
  expect(statuses).toEqual([{ at: "ended", ending }]);
  expect(sockets.opened).toHaveLength(1);
});

test("a server that speaks a newer protocol ends it too", () => {
  const { sockets, statuses } = phone();
  sockets.last.say({ type: "welcome", protocol: 99, epoch: 1 });
  expect(statuses).toEqual([{ at: "ended", ending: "outdated" }]);
});

test("a board that can't be read is told, and tried again", () => {
  const { sockets, clock, statuses } = phone();
  sockets.last.drop(4503);
  clock.pass(3_000);
  expect(statuses).toEqual([{ at: "board-broken" }]);
  sockets.last.welcome();
  expect(statuses.at(-1)).toEqual({ at: "online" });
});

test("one that was stopped stays away", () => {
  const { sockets, clock, connection } = phone();
  sockets.last.welcome();
  connection.stop();
  clock.pass(60_000);
  connection.wake();
  expect(sockets.opened).toHaveLength(1);
});
