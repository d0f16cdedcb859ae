import { EASINGS, type Editor } from "@tldraw/tldraw";
import { useEffect, useRef } from "react";
import type { Camera } from "./fitCamera.ts";
import { isCalm } from "./isCalm.ts";

/** When the ground grows, a page turns or something comes into the light, the camera goes along, calmly. */
const FOLLOW_MS = 900;

/** The wall's camera; `size`: of the canvas. At the start, and when that changes, there is nothing to follow. */
export function useWallCamera(
  editor: Editor | null,
  { x, y, z }: Camera,
  size: { readonly w: number; readonly h: number },
): void {
  const shown = useRef<{ readonly editor: Editor; readonly size: object } | null>(null);
  useEffect(() => {
    if (editor === null) return;
    const jumps = shown.current?.editor !== editor || shown.current.size !== size;
    shown.current = { editor, size };
    setCamera(editor, { x, y, z }, jumps ? 0 : FOLLOW_MS);
  }, [editor, x, y, z, size]);
}

export function setCamera(editor: Editor, camera: Camera, ms: number): void {
  const animation = { animation: { duration: ms, easing: EASINGS.easeInOutCubic } };
  editor.stopCameraAnimation();
  editor.setCamera(camera, { force: true, ...(ms === 0 || isCalm() ? { immediate: true } : animation) });
}
