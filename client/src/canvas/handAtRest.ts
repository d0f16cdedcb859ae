import type { Editor, TLEventInfo } from "@tldraw/tldraw";

/** A hand that did something a moment ago may be on its way to the next card. In milliseconds. */
const REST_MS = 1_000;

/** Knows whether somebody's hand is on a canvas. */
export interface HandAtRest {
  /** After how many milliseconds to ask again whether it rests; 0: it does. */
  restsIn(): number;
  stop(): void;
}

export function handAtRest(editor: Editor): HandAtRest {
  let lastMoved = Number.NEGATIVE_INFINITY;
  const moved = ({ type }: TLEventInfo) => {
    if (type === "pointer" || type === "click" || type === "keyboard") lastMoved = performance.now();
  };
  editor.on("event", moved);
  return {
    restsIn: () => {
      const isBusy = editor.inputs.isPointing || editor.getEditingShapeId() !== null;
      return isBusy ? REST_MS : Math.max(0, lastMoved + REST_MS - performance.now());
    },
    stop: () => editor.off("event", moved),
  };
}
