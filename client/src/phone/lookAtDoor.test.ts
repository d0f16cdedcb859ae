import { expect, test } from "vitest";
import { lookAtDoor } from "./lookAtDoor.ts";

const answering = (status: number, body: unknown) => async () => Response.json(body, { status });

test("a code that fits tells whose board it is", async () => {
  const signs = await lookAtDoor("482915", answering(200, { title: "De Waterkant" }));
  expect(signs).toEqual({ boardTitle: "De Waterkant", refusal: null });
});

test("a code that does not fit says so before a name is typed", async () => {
  const signs = await lookAtDoor("000000", answering(404, { error: "code-wrong" }));
  expect(signs).toEqual({ boardTitle: null, refusal: "code-wrong" });
});

test("without an answer, or with one that is not ours, the name is asked for as ever", async () => {
  const unknown = { boardTitle: null, refusal: null };
  expect(await lookAtDoor("482915", async () => Promise.reject(new TypeError("no network")))).toEqual(
    unknown,
  );
  expect(await lookAtDoor("482915", async () => new Response("<h1>Agree first</h1>"))).toEqual(unknown);
});

test("a code is part of an address, whatever was typed", async () => {
  let asked = "";
  await lookAtDoor("482 915/x", async (address) => {
    asked = String(address);
    return Response.json({});
  });
  expect(asked).toBe("/api/doors/482%20915%2Fx");
});
