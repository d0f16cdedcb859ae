import type { Page } from "@playwright/test";

/** As tldraw counts: page units are moved by `x`, `y` and then multiplied by `z`. */
export interface CanvasCamera {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** How one looks at the canvas: as tldraw says it in the style of its layer. */
export async function cameraOf(page: Page): Promise<CanvasCamera> {
  const style = await page.locator(".tl-shapes").evaluate((layer: HTMLElement) => layer.style.transform);
  const [z, x, y] = [...style.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
  if (x === undefined || y === undefined || z === undefined) throw new Error(`No camera: ${style}`);
  return { x, y, z };
}
