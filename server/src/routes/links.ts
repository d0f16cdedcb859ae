import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Context, Handler } from "hono";
import { createMiddleware } from "hono/factory";
import * as v from "valibot";
import { bestAddress, type Listening, phoneAddresses } from "../addresses/phoneAddresses.ts";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { LINK_ROLES, type LinkRole, linkIdOf } from "../rooms/links.ts";
import type { LinkResult } from "../rooms/results.ts";
import { answerError } from "./answerError.ts";
import { pageOrigin } from "./pageOrigin.ts";
import { readBody } from "./readBody.ts";

const NewLinkSchema = v.object({ role: v.picklist(LINK_ROLES) });

export const mayManageLinks = createMiddleware<BoardEnv>(async (c, next) => {
  return mayDo(c.get("access").role, "manage-links") ? next() : answerError(c, "not-allowed");
});

/** `GET /api/boards/:id/links`: who may come in how. Never a secret. */
export const listLinks: Handler<BoardEnv> = (c) => {
  const own = linkIdOf(c.get("access").tokenHash);
  const links = c.get("room").links.list();
  return c.json({
    links: links.map(({ participantId: _, ...link }) => ({ ...link, isYours: link.id === own })),
  });
};

/** `POST /api/boards/:id/links` `{role}`: a new link; the only time that its secret is told. */
export function makeLink(listening: Listening): Handler<BoardEnv> {
  return async (c) => {
    const body = await readBody(c, NewLinkSchema);
    if (!body.ok) return body.answer;
    return answerLink(c, await c.get("room").links.make(body.value.role), listening);
  };
}

/** `POST /api/boards/:id/links/:linkId/rotate`: a new secret; the old one opens nothing any more. */
export function rotateLink(listening: Listening): Handler<BoardEnv> {
  return async (c) => {
    const result = await c.get("room").links.rotate(c.req.param("linkId") ?? "");
    return answerLink(c, result, listening);
  };
}

/** `DELETE /api/boards/:id/links/:linkId`: whoever came by it is sent away. */
export const revokeLink: Handler<BoardEnv> = async (c) => {
  const result = await c.get("room").links.revoke(c.req.param("linkId") ?? "");
  return result.ok ? c.body(null, 204) : answerError(c, result.refusal);
};

function answerLink(c: Context<BoardEnv>, result: LinkResult, listening: Listening) {
  if (!result.ok) return answerError(c, result.refusal);
  const { id, role, token } = result.link;
  const home = bestAddress(phoneAddresses(listening, pageOrigin(c)));
  const url = `${home}/${pageOf(role)}/${c.get("room").record.id}#${token}`;
  return c.json({ id, role, url, token }, 201);
}

function pageOf(role: LinkRole): string {
  switch (role) {
    case "facilitator":
    case "co-facilitator":
      return "b";
    case "screen":
      return "s";
    case "kiosk":
      return "k";
    default:
      return unreachable(role);
  }
}
