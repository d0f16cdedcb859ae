import type { Language } from "@buurtbord/shared/board/Language.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { element } from "@buurtbord/shared/xml/xml.ts";
import type { Svg } from "../image/boardSvg.ts";
import { printTextsIn } from "../texts/print/printTextsIn.ts";
import { Sheet } from "./Sheet.tsx";
import { MARGIN, OVERLAP, type Paper, type Tile, type Tiling } from "./tiles.ts";

interface TileSheetProps {
  readonly tile: Tile;
  readonly tiling: Tiling;
  readonly title: string;
  readonly drawing: Svg;
  readonly paper: Paper;
  /** Of who glues: the board's. */
  readonly language: Language;
}

/** One sheet of a larger one: its part of the drawing, where to cut, and which it is. */
export function TileSheet({ tile, tiling, title, drawing, paper, language }: TileSheetProps) {
  const { tiles: words } = printTextsIn(language);
  const { x, y, w, h } = tile.view;
  const all = tiling.tiles.length;
  const label = filled(language, words.label, { n: tile.number, all });
  return (
    <Sheet paper={paper} isLying={tiling.isLying} language={language} className="tegel">
      {tile.number === 1 && <h1 className="verborgen">{title}</h1>}
      <svg
        className="tegel-deel"
        viewBox={`${x} ${y} ${w} ${h}`}
        role="img"
        aria-label={all === 1 ? title : `${title}. ${label}`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: boardSvg escapes every word that people wrote
        dangerouslySetInnerHTML={{ __html: cutToSize(drawing) }}
      />
      {all > 1 && (
        <>
          <CutMarks tile={tile} tiling={tiling} />
          <p className="tegel-naam">
            <Plan tile={tile} tiling={tiling} />
            <b>{label}</b> <span dir="auto">{title}</span>
            {tile.number > 1 && <span>{words.glue}</span>}
          </p>
        </>
      )}
    </Sheet>
  );
}

/** Some of what is drawn goes on beyond the edge, and is not meant to be seen there. */
function cutToSize({ inside, x, y, width, height }: Svg): string {
  return element("svg", { x, y, width, height, viewBox: `${x} ${y} ${width} ${height}` }, inside);
}

type PlaceProps = Pick<TileSheetProps, "tile" | "tiling">;

/**
 * Where this sheet is cut, at the sides where it lies over a neighbour; and short marks where a neighbour's edge comes
 * to lie on this one.
 */
function CutMarks({ tile: { column, row }, tiling: { columns, rows, page } }: PlaceProps) {
  const [right, bottom] = [page.w - MARGIN, page.h - MARGIN];
  const cuts = [column > 0 ? `M${MARGIN} 0V${page.h}` : "", row > 0 ? `M0 ${MARGIN}H${page.w}` : ""].join("");
  const [overX, overY] = [right - OVERLAP, bottom - OVERLAP];
  const marks = [
    column + 1 < columns ? `M${overX} 3V${MARGIN - 1}M${overX} ${bottom + 1}V${page.h - 3}` : "",
    row + 1 < rows ? `M3 ${overY}H${MARGIN - 1}M${right + 1} ${overY}H${page.w - 3}` : "",
  ].join("");
  return (
    <svg
      className="tegel-knip"
      viewBox={`0 0 ${page.w} ${page.h}`}
      fill="none"
      stroke="#111"
      aria-hidden="true"
    >
      <path d={cuts} strokeWidth="0.35" strokeDasharray="2.4 1.6" />
      <path d={marks} strokeWidth="0.6" />
    </svg>
  );
}

/** All sheets in small, and which of them this is. */
function Plan({ tile: { column, row }, tiling: { columns, rows } }: PlaceProps) {
  const lines = [
    ...Array.from({ length: columns + 1 }, (_, at) => `M${at} 0V${rows}`),
    ...Array.from({ length: rows + 1 }, (_, at) => `M0 ${at}H${columns}`),
  ].join("");
  return (
    <svg viewBox={`-0.1 -0.1 ${columns + 0.2} ${rows + 0.2}`} aria-hidden="true">
      <path d={`M${column} ${row}h1v1h-1Z`} fill="#111" />
      <path d={lines} stroke="#111" strokeWidth="0.12" />
    </svg>
  );
}
