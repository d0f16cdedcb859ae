import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { expect, test } from "vitest";
import { AskedLast } from "./AskedLast.ts";

const SHOWN = {
  adding: "open",
  door: "open",
  meeting: { wall: "shown", phones: "open", spotlight: null, part: null },
} as unknown as Board;

/** A desk with a slow line: answers come when the test says so. */
function desk() {
  const asked = new AskedLast();
  const sent: Command[] = [];
  const waiting: ((isDone: boolean) => void)[] = [];
  const act = asked.through((command) => {
    sent.push(command);
    return new Promise((answer) => waiting.push(answer));
  });
  let board = SHOWN;
  const press = () => {
    const wall = asked.of(board).wall === "black" ? "shown" : "black";
    return act({ type: "set-wall", wall });
  };
  const shows = (wall: "black" | "shown") => {
    board = { ...SHOWN, meeting: { ...SHOWN.meeting, wall } } as Board;
  };
  return { press, sent, waiting, shows };
}

test("pressed twice before the first is done, the wall is black and then shown again", () => {
  const { press, sent } = desk();
  void press();
  void press();
  void press();
  expect(sent).toMatchObject([{ wall: "black" }, { wall: "shown" }, { wall: "black" }]);
});

test("once it is done, what the board shows is what counts, also what somebody else asked", async () => {
  const { press, sent, waiting, shows } = desk();
  const first = press();
  shows("black");
  waiting[0]?.(true);
  await first;
  shows("shown");
  void press();
  expect(sent).toMatchObject([{ wall: "black" }, { wall: "black" }]);
});

test("what was refused, or failed, was not asked", async () => {
  const { press, sent, waiting } = desk();
  const first = press();
  waiting[0]?.(false);
  await first;
  void press();
  expect(sent).toMatchObject([{ wall: "black" }, { wall: "black" }]);
});
