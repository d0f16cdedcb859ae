import { withLine } from "@buurtbord/shared/board/addedLine.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { EveningMap } from "@buurtbord/shared/protocol/EveningMap.ts";
import { useEffect, useState } from "react";
import { watchMap } from "../../sync/eveningMap/watchMap.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { MapList } from "./MapList.tsx";

interface FromMapProps {
  readonly board: Board;
  /** What opens this board. */
  readonly token: string;
  /** What stands there by now. */
  readonly text: string;
  readonly write: (text: string) => void;
}

/** Below the question what there is already: the way to the map, where this evening has one. */
export function FromMap({ board, token, text, write }: FromMapProps) {
  const { resident } = tableCatalogue(board.language);
  const map = useMap(board, token);
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState("");
  if (map === null || map.cards.length === 0) return null;
  const add = (line: string) => {
    const after = withLine(text, line);
    setSaid(after === null ? resident.refusals["text-too-long"] : `${resident.work.map.added}: ${line}`);
    if (after !== null) write(after);
  };
  return (
    <>
      <button type="button" className="knop" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Icon name="map" />
        {resident.work.map.look}
      </button>
      {isOpen && <MapList map={map} text={text} language={board.language} said={said} onAdd={add} />}
    </>
  );
}

function useMap({ id, tableOf }: Board, token: string): EveningMap | null {
  const [map, setMap] = useState<EveningMap | null>(null);
  const isTable = tableOf !== null;
  useEffect(() => (isTable ? watchMap(id, token, setMap) : undefined), [id, token, isTable]);
  return map;
}
