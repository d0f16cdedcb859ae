import type { Board } from "../board/Board.ts";
import { PLAIN_PAGE } from "../board/HarvestPage.ts";
import type { CardId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { cleanLine, cleanText, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { accept, type Decision, refuse, type Situation } from "./Decision.ts";

/** How the evening is told afterwards. Whether it can be read stays as it was. */
export function setPage({ board }: Situation, { page }: CommandOf<"set-page">): Decision {
  const title = cleanLine(page.title ?? "") || null;
  const intro = cleanText(page.intro ?? "") || null;
  if (codePoints(title ?? "") > LIMITS.boardTitleCodePoints) return refuse("page-title-too-long");
  if (codePoints(intro ?? "") > LIMITS.pageIntroCodePoints) return refuse("page-intro-too-long");
  const { isOpen } = board.page ?? PLAIN_PAGE;
  const cards = {
    order: thereOnce(board, page.order),
    leftOut: tellableOnce(board, page.leftOut),
    withoutPhoto: tellableOnce(board, page.withoutPhoto),
  };
  const tables = page.tables ?? board.page?.tables;
  const asked = { title, intro, ...cards, names: page.names, ...(tables && { tables }), isOpen };
  return accept([{ type: "page-set", page: asked }]);
}

/** For everybody who has its address, or for nobody any more. */
export function setPageOpen({ board }: Situation, isOpen: boolean): Decision {
  const page = board.page ?? PLAIN_PAGE;
  return accept(page.isOpen === isOpen ? [] : [{ type: "page-set", page: { ...page, isOpen } }]);
}

/** Those that lie on the board, each once: of what is gone nothing is kept. */
function thereOnce({ cards }: Board, ids: readonly CardId[]): readonly CardId[] {
  return [...new Set(ids)].filter((id) => cards.has(id));
}

/** The same, and cards that may lie on a table: which, the hall does not know. */
function tellableOnce(board: Board, ids: readonly CardId[]): readonly CardId[] {
  const hasTables = board.groups.some(({ table }) => table !== null);
  return hasTables ? [...new Set(ids)] : thereOnce(board, ids);
}
