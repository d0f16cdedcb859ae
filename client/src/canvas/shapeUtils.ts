import { DrawShapeUtil, TextShapeUtil, type TLAnyShapeUtilConstructor } from "@tldraw/tldraw";
import { CardShapeUtil } from "./CardShapeUtil.tsx";

/** Cards, and what a hand may draw. No other shape can exist: nothing embeds, unfurls or loads from elsewhere. */
export const SHAPE_UTILS: readonly TLAnyShapeUtilConstructor[] = [
  CardShapeUtil,
  DrawShapeUtil,
  TextShapeUtil,
];
