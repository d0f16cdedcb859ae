import { NARROWEST_CANVAS } from "../canvas/narrowestCanvas.ts";

/** What stands beside the canvas, in pixels: what one does on it, and a panel. */
const TOOLS_WIDTH = 128;
const SIDE_WIDTH = 392;

/** Whether a window of that width, in pixels, has room for the canvas beside the tools, and beside a panel too. */
export function canvasFits(width: number, hasPanel: boolean): boolean {
  return width - TOOLS_WIDTH - (hasPanel ? SIDE_WIDTH : 0) >= NARROWEST_CANVAS;
}
