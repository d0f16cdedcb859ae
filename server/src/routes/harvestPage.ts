import type { BoardId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import { type Context, type Handler, Hono } from "hono";
import { compress } from "hono/compress";
import { createMiddleware } from "hono/factory";
import { eveningPage, lookAtTables } from "../harvest/lookAtTables.ts";
import type { SourceOf } from "../harvestPage/cardParts.ts";
import { harvestPage } from "../harvestPage/harvestPage.ts";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { noStore } from "../middleware/noStore.ts";
import { PHOTO_TYPE } from "../photos/PreparedPhoto.ts";
import type { PageMatter } from "../rooms/PageDesk.ts";
import type { Room } from "../rooms/Room.ts";
import { TokenBucket } from "../rooms/TokenBucket.ts";
import { harvestTexts } from "../texts/harvestTexts.ts";
import type { AppParts } from "./AppParts.ts";
import { answerError, answerLater } from "./answerError.ts";
import { answerFile } from "./answerFile.ts";
import type { Env } from "./Env.ts";

/** No token is so long. */
const LONGEST_TOKEN = 128;
/** A page has no more photos than this that are looked at. */
const PHOTOS_PER_PAGE = 20;

/**
 * `/o/:id`: the harvest page of a board, for everybody while it is open. With a facilitator's token in a form it comes
 * before that too. Nothing of it is kept by a cache: when it is closed, or a card erased, it is so at once.
 */
export function harvestPages({ rooms, clock }: Pick<AppParts, "rooms" | "clock">): Hono<Env> {
  const pages = new Hono<Env>();
  pages.use(noStore, unlisted, compress({ encoding: "gzip" }));
  const opened = async (c: Context<Env>): Promise<Room | null> => {
    const result = await rooms.open((c.req.param("id") ?? "") as BoardId);
    return result.state === "open" ? result.room : null;
  };

  pages.get("/:id", atMost(LIMITS.pageReadsPerMinute, clock), async (c) => {
    const room = await opened(c);
    const matter = room && (await openPage(rooms, room));
    if (matter === null) return answerError(c, "page-not-open");
    const sourceOf: SourceOf = ({ name }) => `/o/${matter.id}/photos/${name}`;
    return c.html(await harvestPage(matter, sourceOf, { in: "answer", nonce: c.get("nonce") }));
  });

  pages.get("/:id/photos/:name", atMost(LIMITS.pageReadsPerMinute * PHOTOS_PER_PAGE, clock), async (c) => {
    const room = await opened(c);
    const matter = room && (await openPage(rooms, room));
    const photo = matter && (await room?.page.photo(matter, c.req.param("name") as PhotoName));
    if (photo == null) return answerError(c, "photo-not-found");
    c.header("Content-Type", PHOTO_TYPE);
    return c.body(new Uint8Array(photo));
  });

  pages.post("/:id", atMost(LIMITS.pageReadsPerMinute, clock), async (c) => {
    const token = (await c.req.parseBody<{ token?: string }>()).token;
    const room = await opened(c);
    const access =
      typeof token === "string" && token.length <= LONGEST_TOKEN ? (room?.authenticate(token) ?? null) : null;
    if (room === null || access === null || !mayDo(access.role, "preview-page"))
      return answerError(c, "not-allowed");
    const matter = await eveningPage(rooms, room);
    return c.html(
      await harvestPage(matter, await photosIn(room, matter), { in: "answer", nonce: c.get("nonce") }),
    );
  });

  return pages;
}

/** `GET /api/boards/:id/page`: the same as a file that opens by itself, for where nobody reaches this server from home. */
export function harvestFile({ rooms }: Pick<AppParts, "rooms">): Handler<BoardEnv> {
  return async (c) => {
    const { room, access } = c.var;
    if (!mayDo(access.role, "preview-page")) return answerError(c, "not-allowed");
    const matter = await eveningPage(rooms, room);
    const content = await harvestPage(matter, await photosIn(room, matter), { in: "file" });
    const { file } = harvestTexts[matter.language].page;
    return answerFile(c, content, {
      type: "text/html; charset=utf-8",
      name: `${matter.page.title ?? matter.title} - ${file}.html`,
    });
  };
}

/** `GET /api/boards/:id/page/tables`: what lies on the tables, for whoever chooses what of it is told. */
export function readTableCards({ rooms }: Pick<AppParts, "rooms">): Handler<BoardEnv> {
  return async (c) => {
    const { room, access } = c.var;
    if (!mayDo(access.role, "preview-page")) return answerError(c, "not-allowed");
    const { cards } = await lookAtTables(rooms, room);
    const tables = [...cards].map(([group, lying]) => ({ group, cards: lying }));
    return c.json({ tables });
  };
}

/** Null: nobody may read it, or not any more. */
async function openPage(rooms: Pick<AppParts["rooms"], "open">, room: Room): Promise<PageMatter | null> {
  if (!(await room.page.isOpen())) return null; // nothing is opened for whoever guesses
  const matter = await eveningPage(rooms, room);
  return matter.page.isOpen ? matter : null;
}

async function photosIn({ page }: Room, matter: PageMatter): Promise<SourceOf> {
  const photos = await page.photosWithin(matter, LIMITS.pageFilePhotoBytes);
  return ({ name }) => {
    const photo = photos.get(name);
    return photo === undefined ? null : `data:${PHOTO_TYPE};base64,${Buffer.from(photo).toString("base64")}`;
  };
}

/** Of all pages of this server together. */
function atMost(perMinute: number, clock: () => number) {
  const bucket = new TokenBucket({ perSecond: perMinute / 60, burst: perMinute }, clock());
  return createMiddleware<Env>(async (c, next) => {
    const seconds = bucket.take(clock());
    return seconds > 0 ? answerLater(c, "too-fast", seconds) : next();
  });
}

/** Who has the address reads it; a search engine does not tell others. */
const unlisted = createMiddleware(async (c, next) => {
  await next();
  c.header("X-Robots-Tag", "noindex, nofollow, noarchive");
});
