import type { Context } from "hono";
import { bestAddress, type Listening, phoneAddresses } from "../addresses/phoneAddresses.ts";
import type { CreatedBoard } from "../rooms/results.ts";
import type { Env } from "./Env.ts";
import { pageOrigin } from "./pageOrigin.ts";

/** The answer to making a board, with what else there is to tell: the only time that its secrets are told. They stand in fragments, which never travel. */
export function answerCreated<E extends Env>(
  c: Context<E>,
  created: CreatedBoard,
  listening: Listening,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  const { record, facilitatorToken, screenToken } = created;
  const page = pageOrigin(c);
  const home = listening.publicUrl ?? page.origin;
  return c.json(
    {
      id: record.id,
      joinCode: record.joinCode,
      joinUrl: `${bestAddress(phoneAddresses(listening, page))}/m/${record.joinCode}-${record.joinKey}`,
      facilitatorUrl: `${home}/b/${record.id}#${facilitatorToken}`,
      facilitatorToken,
      screenUrl: `${home}/s/${record.id}#${screenToken}`,
      screenToken,
      ...more,
    },
    201,
  );
}
