import type { Handler } from "hono";
import { describeError } from "../log.ts";
import type { AppParts } from "./AppParts.ts";
import { answerError } from "./answerError.ts";
import type { Env } from "./Env.ts";

const KEPT_MS = 1_000;

/** `GET /healthz`: whether what people write could be kept just now. */
export function healthz({ storage, clock, log }: AppParts): Handler<Env> {
  let asked = { at: Number.NEGATIVE_INFINITY, answer: Promise.resolve(false) };

  async function canCommit(): Promise<boolean> {
    try {
      await storage.probe();
      return true;
    } catch (error) {
      log.error(describeError(error), "cannot commit");
      return false;
    }
  }

  return async (c) => {
    if (clock() - asked.at >= KEPT_MS) asked = { at: clock(), answer: canCommit() };
    return (await asked.answer) ? c.json({ status: "ok" }) : answerError(c, "not-saved");
  };
}
