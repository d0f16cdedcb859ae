import type { CardId, CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { expect, test } from "vitest";
import { PendingCommands } from "./PendingCommands.ts";

const ONE = "one" as CommandId;
const TWO = "two" as CommandId;
const open: Command = { type: "open-adding" };
const remove: Command = { type: "remove-card", cardId: "soup" as CardId };

function line() {
  const posted: CommandId[] = [];
  const waiting: { ms: number; then: () => void }[] = [];
  const commands = new PendingCommands((id) => posted.push(id), {
    after(ms, then) {
      waiting.push({ ms, then });
      return () => {};
    },
  });
  return { commands, posted, waiting };
}

test("an answer finds the command by its id", async () => {
  const { commands } = line();
  const first = commands.send(ONE, open);
  const second = commands.send(TWO, remove);
  commands.answered(TWO, { type: "refusal", refusal: "card-not-found" });
  commands.answered(ONE, { type: "result", result: {} });
  expect(await first).toEqual({ type: "result", result: {} });
  expect(await second).toEqual({ type: "refusal", refusal: "card-not-found" });
  expect(commands.size).toBe(0);
});

test("after a new connection the unanswered go again under the same id, the answered do not", () => {
  const { commands, posted } = line();
  void commands.send(ONE, open);
  void commands.send(TWO, remove);
  commands.answered(ONE, { type: "result", result: {} });
  commands.resend();
  expect(posted).toEqual([ONE, TWO, TWO]);
});

test("what the disk did not take, or came too fast, is sent again after a while", () => {
  const { commands, posted, waiting } = line();
  void commands.send(ONE, open);
  commands.answered(ONE, { type: "not-saved" });
  commands.answered(ONE, { type: "too-fast", retryAfter: 3 });
  expect(waiting.map(({ ms }) => ms)).toEqual([1_000, 3_000]);
  for (const { then } of waiting) then();
  expect(posted).toEqual([ONE, ONE, ONE]);
});

test("a second answer to the same command changes nothing", async () => {
  const { commands } = line();
  const answer = commands.send(ONE, open);
  commands.answered(ONE, { type: "result", result: {} });
  commands.answered(ONE, { type: "refusal", refusal: "not-allowed" });
  expect(await answer).toEqual({ type: "result", result: {} });
});

test("when the connection ended for good, nobody waits in vain", async () => {
  const { commands } = line();
  const answer = commands.send(ONE, open);
  commands.end();
  expect(await answer).toEqual({ type: "unanswered" });
});
