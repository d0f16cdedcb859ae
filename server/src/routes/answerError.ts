import type { Context } from "hono";
import { messagePage } from "../pages/messagePage.ts";
import { errorMessages } from "../texts/errorMessages.ts";
import type { Env } from "./Env.ts";
import { ERROR_STATUS, type ErrorReason } from "./ErrorReason.ts";

/**
 * Every request that failed is answered with a reason for programs, a sentence for people, and what a program may need
 * besides; a browser that asks for a page gets the sentence on a page.
 */
export function answerError<E extends Env>(
  c: Context<E>,
  reason: ErrorReason,
  more: Readonly<Record<string, unknown>> = {},
): Response | Promise<Response> {
  const message = errorMessages[reason];
  if (c.req.header("accept")?.includes("text/html")) {
    return c.html(messagePage(message, c.get("nonce")), ERROR_STATUS[reason]);
  }
  return c.json({ error: reason, message, ...more }, ERROR_STATUS[reason]);
}

/** An error that passes: `seconds` until it is worth trying again. */
export function answerLater<E extends Env>(c: Context<E>, reason: ErrorReason, seconds: number) {
  c.header("Retry-After", String(Math.max(1, Math.ceil(seconds))));
  return answerError(c, reason);
}
