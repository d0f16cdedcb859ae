import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import { createMiddleware } from "hono/factory";
import * as v from "valibot";
import type { Listening } from "../addresses/phoneAddresses.ts";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { LINK_ROLES, linkIdOf } from "../rooms/links.ts";
import { answerError } from "./answerError.ts";
import { answerLink } from "./answerLink.ts";
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
    const { links, record } = c.get("room");
    return answerLink(c, record.id, await links.make(body.value.role, c.get("access")), listening);
  };
}

/** `POST /api/boards/:id/links/:linkId/rotate`: a new secret; the old one opens nothing any more. */
export function rotateLink(listening: Listening): Handler<BoardEnv> {
  return async (c) => {
    const { links, record } = c.get("room");
    return answerLink(
      c,
      record.id,
      await links.rotate(c.req.param("linkId") ?? "", c.get("access")),
      listening,
    );
  };
}

/** `DELETE /api/boards/:id/links/:linkId`: whoever came by it is sent away. */
export const revokeLink: Handler<BoardEnv> = async (c) => {
  const result = await c.get("room").links.revoke(c.req.param("linkId") ?? "", c.get("access"));
  return result.ok ? c.body(null, 204) : answerError(c, result.refusal);
};
