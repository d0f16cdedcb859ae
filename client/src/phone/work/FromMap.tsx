/** @jsxImportSource preact */
import type { EveningMap } from "@buurtbord/shared/protocol/EveningMap.ts";
import { useContext, useEffect, useState } from "preact/hooks";
import { watchMap } from "../../sync/eveningMap/watchMap.ts";
import { Icon } from "../../ui/preact/Icon.tsx";
import { Later, useLater } from "../../ui/preact/useLater.ts";
import { PeopleContext } from "../PeopleContext.ts";
import { StateLine } from "../StateLine.tsx";
import { useWords } from "../words.ts";
import type { MapListProps } from "./MapList.tsx";

const mapList = new Later(async () => (await import("./MapList.tsx")).MapList);

/** Below the question what there is already: the way to the map, where this evening has one. */
export function FromMap(props: Omit<MapListProps, "map">) {
  const { texts } = useWords();
  const map = useMap(props);
  const [isOpen, setIsOpen] = useState(false);
  if (map === null || map.cards.length === 0) return null;
  return (
    <div class="werk-kaart">
      <button type="button" class="knop" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Icon name="map" />
        {texts.work.map.look}
      </button>
      {isOpen && <ListWhenThere {...props} map={map} />}
    </div>
  );
}

function ListWhenThere(props: MapListProps) {
  const { texts } = useWords();
  const MapList = useLater(mapList);
  if (MapList === "coming") return <StateLine icon="hourglass">{texts.page.loading}</StateLine>;
  if (MapList === "away") return <StateLine icon="wifioff">{texts.connection.away}</StateLine>;
  return <MapList {...props} />;
}

function useMap({ shared }: Omit<MapListProps, "map">): EveningMap | null {
  const token = useContext(PeopleContext)?.me.token ?? null;
  const [map, setMap] = useState<EveningMap | null>(null);
  const { id } = shared.board;
  useEffect(() => (token === null ? undefined : watchMap(id, token, setMap)), [id, token]);
  return map;
}
