import {
  DefaultBrush,
  DefaultShapeIndicator,
  type TLEditorComponents,
  TldrawShapeIndicators,
} from "@tldraw/tldraw";
import { CanvasLayers } from "./CanvasLayers.tsx";

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
