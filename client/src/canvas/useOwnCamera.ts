import type { Box } from "@buurtbord/shared/board/Position.ts";
import { type Editor, react, unsafe__withoutCapture } from "@tldraw/tldraw";
import { useCallback, useEffect, useRef } from "react";
import { type Camera, fitCamera } from "./fitCamera.ts";
import { type HandAtRest, handAtRest } from "./handAtRest.ts";
import { setCamera } from "./useWallCamera.ts";

const SHOW_ALL_MS = 220;
/** At the foot of the canvas stand buttons, and the watermark: when all is shown, nothing lies under them. In pixels. */
const BUTTONS_HEIGHT = 60;

/**
 * A facilitator's own view: all of the board, also when it grows or the window changes, until somebody pans or zooms.
 * What a hand reaches for lies still: the camera waits until the hand has been at rest for a while. Returns how to show
 * all again.
 */
export function useOwnCamera(editor: Editor | null, { x, y, w, h }: Box): () => void {
  /** The camera as we last set it. */
  const fitted = useRef<Camera | null>(null);

  const fit = useCallback(
    (ms: number) => {
      if (editor === null) return;
      const size = editor.getViewportScreenBounds();
      fitted.current = fitCamera({ x, y, w, h }, { w: size.w, h: size.h - BUTTONS_HEIGHT }, "middle");
      setCamera(editor, fitted.current, ms);
    },
    [editor, x, y, w, h],
  );

  const hand = useRef<HandAtRest | null>(null);
  useEffect(() => {
    if (editor === null) return;
    hand.current = handAtRest(editor);
    return () => hand.current?.stop();
  }, [editor]);

  useEffect(() => {
    if (editor === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      clearTimeout(timer);
      if (fitted.current !== null && !isSame(editor.getCamera(), fitted.current)) return;
      const wait = fitted.current === null ? 0 : (hand.current?.restsIn() ?? 0);
      if (wait > 0) timer = setTimeout(follow, wait);
      else fit(0);
    };
    const stop = react("own camera", () => {
      editor.getViewportScreenBounds();
      unsafe__withoutCapture(follow);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [editor, fit]);

  return () => fit(SHOW_ALL_MS);
}

function isSame(one: Camera, other: Camera): boolean {
  return Math.abs(one.z - other.z) < 1e-4 && Math.hypot(one.x - other.x, one.y - other.y) < 0.5;
}
