import { expect, test } from "vitest";
import { readOffer } from "./Offer.ts";

test("a page of ours asks for a role with its token", () => {
  expect(readOffer("buurtbord.v1, role.screen, token.abc_-123")).toEqual({
    subprotocol: "buurtbord.v1",
    frames: "ours",
    role: "screen",
    token: "abc_-123",
  });
});

test("a program that speaks y-websocket only has a token", () => {
  expect(readOffer("yjs,token.abc")).toEqual({
    subprotocol: "yjs",
    frames: "stock",
    role: null,
    token: "abc",
  });
});

test("the first known name wins, wherever it stands", () => {
  expect(readOffer("token.abc, chat, yjs, buurtbord.v1")?.subprotocol).toBe("yjs");
});

test.each([undefined, "", "chat", "token.abc, role.screen", "buurtbord.v2"])(
  "%j offers nothing we know",
  (header) => {
    expect(readOffer(header)).toBeNull();
  },
);
