import type { Context } from "hono";
import * as v from "valibot";
import { answerError } from "./answerError.ts";
import type { Env } from "./Env.ts";

type Body<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly answer: Response | Promise<Response> };

/** The request's JSON in the shape that is asked for, or the answer that says where it is not. */
export async function readBody<E extends Env, Schema extends v.GenericSchema>(
  c: Context<E>,
  schema: Schema,
): Promise<Body<v.InferOutput<Schema>>> {
  const json = parse(await c.req.text());
  const read = v.safeParse(schema, json);
  if (read.success) return { ok: true, value: read.output };
  const at = v.getDotPath(read.issues[0]);
  return { ok: false, answer: answerError(c, "malformed", at === null ? {} : { at }) };
}

/** `undefined`, which no JSON stands for, when the text is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
