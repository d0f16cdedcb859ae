import type { Box } from "@buurtbord/shared/board/Position.ts";
import { type Editor, react, unsafe__withoutCapture } from "@tldraw/tldraw";
import { useCallback, useEffect, useRef } from "react";
import { type Camera, fitCamera } from "./fitCamera.ts";
import { setCamera } from "./useWallCamera.ts";

const SHOW_ALL_MS = 220;

/**
 * A facilitator's own view: all of the board, also when it grows or the window changes, until somebody pans or zooms.
 * Returns how to show all again.
 */
export function useOwnCamera(editor: Editor | null, { x, y, w, h }: Box): () => void {
  /** The camera as we last set it. */
  const fitted = useRef<Camera | null>(null);

  const fit = useCallback(
    (ms: number) => {
      if (editor === null) return;
      fitted.current = fitCamera({ x, y, w, h }, editor.getViewportScreenBounds(), "middle");
      setCamera(editor, fitted.current, ms);
    },
    [editor, x, y, w, h],
  );

  useEffect(() => {
    if (editor === null) return;
    return react("own camera", () => {
      editor.getViewportScreenBounds();
      unsafe__withoutCapture(() => {
        if (fitted.current === null || isSame(editor.getCamera(), fitted.current)) fit(0);
      });
    });
  }, [editor, fit]);

  return () => fit(SHOW_ALL_MS);
}

function isSame(one: Camera, other: Camera): boolean {
  return Math.abs(one.z - other.z) < 1e-4 && Math.hypot(one.x - other.x, one.y - other.y) < 0.5;
}
