import type { CanvasTool } from "../../canvas/CanvasHands.ts";

/**
 * What Escape does wherever the focus is: who chose a tool with its button is still on that button, where the canvas
 * hears no key. Null: there is nothing in hand.
 */
export function putsDown(tool: CanvasTool | null, onTool: (tool: CanvasTool) => void): (() => void) | null {
  return tool === null || tool === "select" ? null : () => onTool("select");
}
