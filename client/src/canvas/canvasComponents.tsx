import {
  DefaultBrush,
  DefaultShapeIndicator,
  type TLEditorComponents,
  TldrawShapeIndicators,
} from "@tldraw/tldraw";
import { useSurroundings } from "./CanvasContext.ts";
import { CanvasLayers } from "./CanvasLayers.tsx";

/** Instead of tldraw's own words, which are English and lead elsewhere. */
function BrokenCanvas() {
  return (
    <p className="bord-stuk" role="alert">
      {useSurroundings().broken}
    </p>
  );
}

/** What of tldraw is shown: nothing but the canvas itself. Its watermark is not among these: it always shows. */
export const CANVAS_COMPONENTS: TLEditorComponents = {
  Background: null,
  Brush: DefaultBrush,
  CollaboratorBrush: null,
  CollaboratorCursor: null,
  CollaboratorHint: null,
  CollaboratorScribble: null,
  CollaboratorShapeIndicator: null,
  Cursor: null,
  ErrorFallback: BrokenCanvas,
  Grid: null,
  Handle: null,
  Handles: null,
  LoadingScreen: null,
  OnTheCanvas: CanvasLayers,
  Overlays: null,
  Scribble: null,
  SelectionBackground: null,
  SelectionForeground: null,
  ShapeIndicator: DefaultShapeIndicator,
  ShapeIndicators: TldrawShapeIndicators,
  SnapIndicator: null,
  Spinner: null,
  ZoomBrush: null,
};
