/** What stands beside the canvas, in pixels: what one does on it, and a panel. */
export const TOOLS_WIDTH = 128;
export const SIDE_WIDTH = 392;
