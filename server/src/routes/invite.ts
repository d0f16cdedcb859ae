import type { Handler } from "hono";
import { bestAddress, type Listening, phoneAddresses } from "../addresses/phoneAddresses.ts";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { pageOrigin } from "./pageOrigin.ts";

/** `POST /api/boards/:id/invitation`: for one phone, to become a remote. The only time that its secret is told. */
export function invite(listening: Listening): Handler<BoardEnv> {
  return (c) => {
    const room = c.get("room");
    room.touch();
    const { secret, seconds } = room.invitations.invite(c.get("access"));
    const home = bestAddress(phoneAddresses(listening, pageOrigin(c)));
    return c.json({ url: `${home}/a/${room.record.id}#${secret}`, secret, seconds }, 201);
  };
}

/** `GET /api/boards/:id/invitation`: how the one that this person made last stands. Never its secret. */
export const readInvitation: Handler<BoardEnv> = (c) => {
  return c.json(c.get("room").invitations.stateFor(c.get("access")));
};
