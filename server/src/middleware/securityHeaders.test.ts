import { Hono } from "hono";
import { expect, test } from "vitest";
import type { Env } from "../routes/Env.ts";
import { hostGuard } from "./hostGuard.ts";
import { securityHeaders } from "./securityHeaders.ts";

const app = new Hono<Env>();
app.use(securityHeaders, hostGuard({ machine: "laptop", publicUrl: null }));
app.get("/", (c) => c.text(c.get("nonce")));

test("the policy names this host's websockets and this response's nonce, and nothing else from outside", async () => {
  const answer = await app.request("/", { headers: { Host: "192.168.1.20:4321" } });
  const nonce = await answer.text();
  expect(answer.headers.get("content-security-policy")).toBe(
    [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self' ws://192.168.1.20:4321 wss://192.168.1.20:4321",
      "worker-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
  );
});

test("each response has its own nonce", async () => {
  const nonces = await Promise.all([1, 2].map(async () => (await app.request("/")).text()));
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(nonces[0]).toMatch(/^[\w+/]{22}==$/);
});

test("a refusal has the headers too, without the name that was refused", async () => {
  const answer = await app.request("/", { headers: { Host: "evil.example" } });
  expect(answer.headers.get("content-security-policy")).toContain("connect-src 'self';");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("referrer-policy")).toBe("same-origin");
});

test("nothing is sent that only works over https", async () => {
  const { headers } = await app.request("/");
  expect(headers.has("strict-transport-security")).toBe(false);
  expect(headers.has("cross-origin-opener-policy")).toBe(false);
  expect(headers.get("content-security-policy")).not.toContain("upgrade-insecure-requests");
});
