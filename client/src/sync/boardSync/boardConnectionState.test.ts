import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { expect, test } from "vitest";
import { afterClose } from "./boardConnectionState.ts";

test("a secret that no longer holds ends it, and so does a code of that range that we do not know", () => {
  expect(afterClose(CLOSE.unauthorized)).toEqual({ next: "end", because: "no-access" });
  expect(afterClose(CLOSE.forbidden)).toEqual({ next: "end", because: "no-access" });
  expect(afterClose(CLOSE.boardNotFound)).toEqual({ next: "end", because: "no-such-board" });
  expect(afterClose(4455)).toEqual({ next: "end", because: "no-access" });
});

test("a copy of another epoch and a refused update ask for a fresh copy", () => {
  expect(afterClose(CLOSE.otherEpoch)).toEqual({ next: "fresh-copy", because: "other-epoch" });
  expect(afterClose(CLOSE.updateRefused)).toEqual({ next: "fresh-copy", because: "update-refused" });
});

test("everything else comes back by itself", () => {
  for (const code of [1000, 1006, CLOSE.restarting, CLOSE.tryLater]) {
    expect(afterClose(code)).toEqual({ next: "wait", because: "lost" });
  }
  expect(afterClose(CLOSE.quarantined)).toEqual({ next: "wait", because: "board-unreadable" });
});
