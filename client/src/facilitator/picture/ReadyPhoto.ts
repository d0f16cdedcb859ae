import { LIMITS } from "@buurtbord/shared/board/limits.ts";

/** A picture as it is sent: no larger than a wall needs, and nothing in it but what one sees. */
export interface ReadyPhoto {
  readonly blob: Blob;
  /** To show it with, on this page only; to be given back when it is no longer shown. */
  readonly url: string;
}

const QUALITY = 0.9;

/** So much larger or smaller a picture is drawn that its long side is as long as it may be; never larger than it is. */
export function scaleFor(width: number, height: number, largest = 1): number {
  return Math.min(largest, LIMITS.photoPixels / Math.max(width, height));
}

/** A white sheet to draw on. */
export function sheetOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser draws nothing");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

export async function readyPhoto(canvas: HTMLCanvasElement): Promise<ReadyPhoto> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  if (blob === null) throw new Error("This browser makes no photo of it");
  return { blob, url: URL.createObjectURL(blob) };
}
