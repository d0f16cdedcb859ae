import type { Board } from "@buurtbord/shared/board/Board.ts";
import { LANGUAGE_FACES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { useEffect, useState } from "react";
import type { Svg } from "../image/boardSvg.ts";
import { boardApi } from "../sync/boardApi/boardApi.ts";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { printTextsIn } from "../texts/print/printTextsIn.ts";
import type { PrintChoice } from "./PrintChoice.ts";
import { TileSheet } from "./TileSheet.tsx";
import { tilingOf } from "./tiles.ts";

interface TiledSheetsProps {
  readonly what: "fields" | "board";
  readonly board: Board;
  readonly live: LiveBoard;
  readonly token: string;
  readonly choice: PrintChoice;
  readonly catalogue: Catalogue;
}

/** The board on as many sheets as its size asks for, to be glued together. */
export function TiledSheets(props: TiledSheetsProps) {
  const { board, choice } = props;
  const words = printTextsIn(board.language);
  const drawn = useDrawing(props);
  if (drawn === "working") return <p className="vellen-geen">{words.busy}</p>;
  if (drawn === "failed") return <p className="vellen-geen">{words.notDrawn}</p>;
  const { x, y, width: w, height: h } = drawn;
  const tiling = tilingOf({ x, y, w, h }, choice.size, choice.paper);
  return (
    <div className="tegels" style={{ gridTemplateColumns: `repeat(${tiling.columns}, auto)` }}>
      {tiling.tiles.map((tile) => (
        <TileSheet
          key={tile.number}
          tile={tile}
          tiling={tiling}
          title={board.title}
          drawing={drawn}
          paper={choice.paper}
          language={board.language}
        />
      ))}
    </div>
  );
}

type Drawn = Svg | "working" | "failed";

/** Drawn anew when the board or a choice changed; the one before stays until then. */
function useDrawing({ what, board, live, token, choice, catalogue }: TiledSheetsProps): Drawn {
  const [drawn, setDrawn] = useState<Drawn>("working");
  const isBlack = choice.ink === "black";
  useEffect(() => {
    let isOver = false;
    draw({ what, board, live, token, catalogue, isBlack }).then(
      (svg) => !isOver && setDrawn(svg),
      () => !isOver && setDrawn("failed"),
    );
    return () => {
      isOver = true;
    };
  }, [what, board, live, token, catalogue, isBlack]);
  return drawn;
}

interface Drawing extends Pick<TiledSheetsProps, "what" | "board" | "live" | "token" | "catalogue"> {
  readonly isBlack: boolean;
}

async function draw({ what, board, live, token, catalogue, isBlack }: Drawing): Promise<Svg> {
  const { boardSvg, photoData, inBlackAndWhite, textsOfActivity } = await import("./drawing.ts");
  const isEmpty = what === "fields";
  const shown = isEmpty ? { ...board, cards: new Map(), connections: new Map() } : board;
  const photos = await photoData(shown, async (name) => {
    const reply = await boardApi.photo(board.id, token, name);
    return reply.ok ? reply.value : null;
  });
  const { freehand } = live;
  const { locale } = LANGUAGE_FACES[catalogue.language];
  const svg = boardSvg({
    board: shown,
    field: null,
    freehand: isEmpty ? [] : [...freehand.keys()].map((id) => [id, freehand.get(id)] as const),
    photos,
    date: isEmpty ? "" : new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(Date.now()),
    texts: textsOfActivity(catalogue, { id: board.activity }),
  });
  return isBlack ? { ...svg, inside: inBlackAndWhite(svg.inside) } : svg;
}
