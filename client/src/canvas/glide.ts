import { type Editor, react } from "@tldraw/tldraw";

/** The camera stands still when it did for so long: longer than a frame of a slow laptop. In milliseconds. */
const AT_REST_MS = 300;

/**
 * Marks the canvas while the camera goes along and does not come nearer: then what lies there is moved as it was drawn
 * (canvas.css). Without that a browser draws everything anew at each step that is not a whole pixel, and without a graphics
 * processor that is most of a frame. Returns how to stop.
 */
export function glide(editor: Editor): () => void {
  const canvas = editor.getContainer();
  let zoomAtRest = editor.getZoomLevel();
  let resting: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    zoomAtRest = editor.getZoomLevel();
    canvas.removeAttribute("data-glides");
  };
  const stop = react("glide", () => {
    const { z } = editor.getCamera();
    canvas.toggleAttribute("data-glides", z === zoomAtRest);
    clearTimeout(resting);
    resting = setTimeout(rest, AT_REST_MS);
  });
  return () => {
    stop();
    clearTimeout(resting);
  };
}
