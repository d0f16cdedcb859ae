import type { Box, Position } from "@buurtbord/shared/board/Position.ts";
import { EASINGS, type Editor, react, unsafe__withoutCapture } from "@tldraw/tldraw";
import { useEffect, useRef } from "react";
import { type Camera, cameraOn, fitUnderHead } from "./fitCamera.ts";
import { isCalm } from "./isCalm.ts";

/** The whole ground in view. When it grows, or one card comes into the light, the camera goes along, calmly. */
const FOLLOW_MS = 900;

/**
 * `on`: where the one card lies that everybody looks at; null: the whole. `unit`: pixels to a unit of a wall of 1080
 * lines.
 */
export function useWallCamera(
  editor: Editor | null,
  { x, y, w, h }: Box,
  on: Position | null,
  unit: number,
): void {
  const shown = useRef<{ readonly editor: Editor; readonly size: string } | null>(null);
  const [onX, onY] = on ?? [null, null];
  useEffect(() => {
    if (editor === null) return;
    return react("wall camera", () => {
      const size = editor.getViewportScreenBounds();
      const whole = fitUnderHead({ x, y, w, h }, size, unit);
      const camera = onX === null || onY === null ? whole : cameraOn([onX, onY], size, whole);
      // At the start, and when the window changes, there is nothing to follow.
      const key = `${size.w} ${size.h}`;
      const jumps = shown.current?.editor !== editor || shown.current.size !== key;
      shown.current = { editor, size: key };
      // Moving a camera reads it, and what is read here runs this again.
      unsafe__withoutCapture(() => setCamera(editor, camera, jumps ? 0 : FOLLOW_MS));
    });
  }, [editor, x, y, w, h, onX, onY, unit]);
}

export function setCamera(editor: Editor, camera: Camera, ms: number): void {
  const animation = { animation: { duration: ms, easing: EASINGS.easeInOutCubic } };
  editor.stopCameraAnimation();
  editor.setCamera(camera, { force: true, ...(ms === 0 || isCalm() ? { immediate: true } : animation) });
}
