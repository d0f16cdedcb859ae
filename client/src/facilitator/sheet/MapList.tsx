import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import { hasLine } from "@buurtbord/shared/board/addedLine.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { activityTexts, tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { EveningMap } from "@buurtbord/shared/protocol/EveningMap.ts";
import { useId, useState } from "react";
import { type MapField, onMap } from "../../sync/eveningMap/onMap.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import "../../ui/onMap.css";

interface MapListProps {
  readonly map: EveningMap;
  /** What stands on the worksheet. */
  readonly text: string;
  readonly language: Language;
  /** What became of the last press. */
  readonly said: string;
  readonly onAdd: (line: string) => void;
}

/** What is on the map, to look for and to put on the worksheet with one press. */
export function MapList({ map, text, language, said, onAdd }: MapListProps) {
  const words = tableCatalogue(language).resident.work.map;
  const [typed, setTyped] = useState("");
  const search = useId();
  const found = onMap(map, typed);
  return (
    <div className="op-de-kaart">
      <p>{words.about}</p>
      <label htmlFor={search}>{words.search}</label>
      <input
        id={search}
        type="search"
        className="invoer"
        dir="auto"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {found.map((part) => (
        <FieldOnMap key={part.field} {...{ part, map, text, language, onAdd }} isOpen={typed.trim() !== ""} />
      ))}
      <p role="status">{found.length === 0 ? words.none : said}</p>
    </div>
  );
}

interface FieldOnMapProps extends Omit<MapListProps, "said"> {
  readonly part: MapField;
  /** Somebody looks for a word: then what was found is in sight. */
  readonly isOpen: boolean;
}

function FieldOnMap({ part, map, text, language, isOpen, onAdd }: FieldOnMapProps) {
  const activity = findActivity(map.activity);
  const words = tableCatalogue(language).resident.work.map;
  return (
    <details open={isOpen}>
      <summary>
        <Icon name={part.icon} />
        <span>{activity && activityTexts(activity, language).fields[part.field]?.name}</span>
        <span className="op-de-kaart-aantal">{part.texts.length}</span>
        <Icon name="down" />
      </summary>
      <ul>
        {part.texts.map((line) => {
          const isThere = hasLine(text, line);
          return (
            <li key={line}>
              <button
                type="button"
                className="knop"
                aria-disabled={isThere}
                onClick={() => !isThere && onAdd(line)}
              >
                <Icon name={isThere ? "check" : "plus"} />
                {!isThere && <span className="verborgen">{words.add}: </span>}
                <span>
                  <bdi>{line}</bdi>
                  {isThere && <small> {words.added}</small>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
