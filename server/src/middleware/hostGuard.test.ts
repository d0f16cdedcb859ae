import { Hono } from "hono";
import { expect, test } from "vitest";
import type { Env } from "../routes/Env.ts";
import { hostGuard } from "./hostGuard.ts";

const app = new Hono<Env>();
app.use(hostGuard({ machine: "laptop", publicUrl: "https://bord.waterkant.example" }));
app.get("/", (c) => c.text(c.get("host")));

function ask(headers: Record<string, string>) {
  return app.request("/", { headers });
}

test("whoever calls us by one of our names comes in, and the host is known from then on", async () => {
  const answer = await ask({ Host: "LAPTOP:4321" });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("laptop:4321");
});

test("another name that points here is refused", async () => {
  const answer = await ask({ Host: "evil.example" });
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ error: "host-unknown" });
});

test("a person who typed a wrong name reads it on a page", async () => {
  const answer = await ask({ Host: "bord.example", Accept: "text/html,*/*" });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain("Open Buurtbord met het adres dat op de laptop staat");
});

test("our own page may ask", async () => {
  expect((await ask({ Host: "192.168.1.20:4321", Origin: "http://192.168.1.20:4321" })).status).toBe(200);
});

test("a page behind the proxy of PUBLIC_URL may ask", async () => {
  expect((await ask({ Host: "localhost:4321", Origin: "https://bord.waterkant.example" })).status).toBe(200);
});

test.each(["http://evil.example", "http://192.168.1.20:8080", "http://192.168.1.21:4321", "null", "x"])(
  "a page from %s may not ask",
  async (origin) => {
    const answer = await ask({ Host: "192.168.1.20:4321", Origin: origin });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ error: "other-origin" });
  },
);
