import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { element } from "@buurtbord/shared/xml/xml.ts";
import { colour } from "../ui/colours.ts";
import { rootOf, type Svg } from "./boardSvg.ts";
import { groundShapes, groundWords } from "./ground.ts";
import type { PhotoData } from "./photo.ts";

/** The table without what people laid on it: the part of it in that frame. */
export function groundSvg(board: Board, frame: Box, photos: PhotoData): Svg {
  const ground = activityOf(board).layout(board);
  const parts = ground.parts.filter(({ part }) => part !== "invitation");
  const paper = { x: frame.x, y: frame.y, width: frame.w, height: frame.h };
  const inside = [
    element("rect", { ...paper, fill: colour(ground.table) }),
    groundShapes(ground, photos),
    groundWords({ ...ground, parts }, boardTexts(board), null),
  ];
  return { root: rootOf(paper), inside: inside.join("\n"), width: frame.w, height: frame.h };
}
