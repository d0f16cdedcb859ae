import { DrawShapeUtil, TextShapeUtil, type TLAnyShapeUtilConstructor } from "@tldraw/tldraw";
import { CardShapeUtil } from "./CardShapeUtil.tsx";
import { LooseArrowUtil } from "./LooseArrowUtil.ts";
import { PaperNoteUtil } from "./PaperNoteUtil.tsx";

/**
 * Cards, and what a hand may draw. No other shape can exist: nothing embeds, unfurls or loads from elsewhere. Nothing is
 * tied to another by the canvas itself: lines between cards are the board's.
 */
export const SHAPE_UTILS: readonly TLAnyShapeUtilConstructor[] = [
  CardShapeUtil,
  class extends DrawShapeUtil {
    override canBind = (): boolean => false;
  },
  class extends TextShapeUtil {
    override canBind = (): boolean => false;
  },
  LooseArrowUtil,
  PaperNoteUtil,
];
