import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import { type RefObject, useEffect, useRef } from "react";
import { xmlOf } from "../../image/boardSvg.ts";
import { wholeFrame } from "../../image/frame.ts";
import { groundSvg } from "../../image/groundSvg.ts";
import { decoded, lettersReady } from "../../image/lettersReady.ts";
import { inContrast } from "../../ui/colours.ts";
import { fontFacesFor } from "../../ui/fontFaces.ts";
import type { Play } from "./Play.ts";
import { frameOf, PlayPen } from "./PlayPen.ts";

interface Moment {
  readonly at: number;
  readonly lasting: number;
}

/** Keeps that moment drawn on the canvas, as sharp as the screen, whatever size the canvas gets. */
export function usePlayPen(
  canvas: RefObject<HTMLCanvasElement | null>,
  { board, play, hasContrast }: { readonly board: Board; readonly play: Play; readonly hasContrast: boolean },
  moment: Moment,
): void {
  const shown = useRef(moment);
  const pen = useRef<PlayPen | null>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const ground = activityOf(board).layout(board);
    const frame = frameOf(play, wholeFrame(ground, [], []));
    const made = new PlayPen(element, play, frame, ground.table);
    pen.current = made;
    const draw = () => made.draw(shown.current.at, shown.current.lasting);
    const stop = fitToScreen(element, draw);
    void groundImage(board, frame, hasContrast).then((image) => {
      if (pen.current !== made || image === null) return;
      made.layGround(image);
      draw();
    });
    return () => {
      stop();
      pen.current = null;
    };
  }, [canvas, board, play, hasContrast]);
  useEffect(() => {
    shown.current = moment;
    pen.current?.draw(moment.at, moment.lasting);
  });
}

/** Returns how to stop. */
function fitToScreen(element: HTMLCanvasElement, draw: () => void): () => void {
  const fit = () => {
    const sharp = devicePixelRatio;
    element.width = Math.max(1, Math.round(element.clientWidth * sharp));
    element.height = Math.max(1, Math.round(element.clientHeight * sharp));
    draw();
  };
  fit();
  const observer = new ResizeObserver(fit);
  observer.observe(element);
  return () => observer.disconnect();
}

/** Null: this browser cannot draw it, and the cards lie on a bare table. */
async function groundImage(board: Board, frame: Box, hasContrast: boolean): Promise<HTMLImageElement | null> {
  const svg = groundSvg(board, frame, new Map());
  const faces = await fontFacesFor(svg.inside);
  const xml = xmlOf(svg, faces);
  try {
    const letters = await lettersReady(faces);
    const image = await decoded(hasContrast ? inContrast(xml) : xml);
    letters.remove();
    return image;
  } catch {
    return null;
  }
}
