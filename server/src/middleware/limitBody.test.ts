import { Hono } from "hono";
import { expect, test } from "vitest";
import type { Env } from "../routes/Env.ts";
import { limitBody } from "./limitBody.ts";

const app = new Hono<Env>();
app.use(limitBody(100));
app.post("/", async (c) => c.text(`${(await c.req.text()).length}`));

test("a body of just that many bytes is read", async () => {
  expect(await (await app.request("/", { method: "POST", body: "x".repeat(100) })).text()).toBe("100");
});

test("one byte more is refused in words", async () => {
  const answer = await app.request("/", { method: "POST", body: "x".repeat(101) });
  expect(answer.status).toBe(413);
  expect(await answer.json()).toEqual({
    error: "too-large",
    message: "Dit is te groot om te sturen. Maak het korter.",
  });
});
