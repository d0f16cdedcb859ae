import type { Handler } from "hono";
import type { Env } from "../routes/Env.ts";
import type { Metrics } from "./Metrics.ts";

/** `GET /metrics`, for Prometheus. */
export function readMetrics(metrics: Metrics): Handler<Env> {
  return async (c) => {
    const { text, contentType } = await metrics.read();
    return c.body(text, 200, { "Content-Type": contentType });
  };
}
