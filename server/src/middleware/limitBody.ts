import { bodyLimit } from "hono/body-limit";
import { answerError } from "../routes/answerError.ts";

/** Refuses a body of more than so many bytes, without reading the rest of it. */
export function limitBody(bytes: number) {
  return bodyLimit({ maxSize: bytes, onError: (c) => answerError(c, "too-large") });
}
