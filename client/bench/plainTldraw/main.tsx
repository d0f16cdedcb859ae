/**
 * For `pnpm bench phone`: what a phone waits for when a whiteboard is tldraw as it comes, with its own tools. Its icons
 * and letters are asked of a host that is not there, and cost nothing.
 */
import { Tldraw } from "@tldraw/tldraw";
import "@tldraw/tldraw/tldraw.css";
import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

/** The first frame on which somebody can draw. */
function tellReady(): void {
  requestAnimationFrame(() => document.body.setAttribute("data-ready", String(performance.now())));
}

createRoot(root).render(<Tldraw options={{ maxFontsToLoadBeforeRender: 0 }} onMount={tellReady} />);
