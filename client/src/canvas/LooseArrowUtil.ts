import { ArrowShapeUtil } from "@tldraw/tldraw";

/** An arrow that stands by itself: never tied to anything, and without words of its own. A line between cards is a connection. */
export class LooseArrowUtil extends ArrowShapeUtil {
  override canBind = (): boolean => false;
  override canEdit = (): boolean => false;
}
