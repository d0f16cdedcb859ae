import type { NewsKind } from "../board/News.ts";
import type { IconName } from "../paper/IconName.ts";

/** What stands beside how a project goes. */
export const NEWS_ICONS: Readonly<Record<NewsKind, IconName>> = {
  news: "talk",
  help: "hand",
  celebrate: "flower",
  passed: "swap",
  rest: "leaf",
};
