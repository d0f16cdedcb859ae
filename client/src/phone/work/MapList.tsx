/** @jsxImportSource preact */
import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import type { SheetField } from "@buurtbord/shared/activities/SheetField.ts";
import { hasLine, withLine } from "@buurtbord/shared/board/addedLine.ts";
import type { EveningMap } from "@buurtbord/shared/protocol/EveningMap.ts";
import { useId, useState } from "preact/hooks";
import { type MapField, onMap } from "../../sync/eveningMap/onMap.ts";
import { Icon } from "../../ui/preact/Icon.tsx";
import type { PanelProps } from "../PanelProps.ts";
import { useWords } from "../words.ts";
import "../../ui/onMap.css";

export interface MapListProps extends Pick<PanelProps, "shared" | "send"> {
  readonly field: SheetField;
  /** What stands there by now. */
  readonly text: string;
  readonly map: EveningMap;
}

/** What is on the map, to look for and to put on the worksheet with one tap. */
export function MapList({ field, text, map, send }: MapListProps) {
  const { texts } = useWords();
  const words = texts.work.map;
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState("");
  const search = useId();
  const found = onMap(map, typed);
  const add = async (line: string) => {
    const after = withLine(text, line);
    if (after === null) return setSaid(texts.refusals["text-too-long"]);
    setSaid(`${words.added}: ${line}`);
    const { kept } = send({ type: "edit-sheet", field: field.id, before: text, after });
    if ((await kept) === "full") setSaid(texts.connection.away);
  };
  return (
    <div class="op-de-kaart">
      <p>{words.about}</p>
      <label for={search}>{words.search}</label>
      <input
        id={search}
        type="search"
        class="invoer"
        dir="auto"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {found.map((part) => (
        <FieldOnMap
          key={part.field}
          part={part}
          map={map}
          text={text}
          isOpen={typed.trim() !== ""}
          add={(line) => void add(line)}
        />
      ))}
      <p role="status">{found.length === 0 ? words.none : said}</p>
    </div>
  );
}

interface FieldOnMapProps extends Pick<MapListProps, "map" | "text"> {
  readonly part: MapField;
  /** Somebody looks for a word: then what was found is in sight. */
  readonly isOpen: boolean;
  readonly add: (line: string) => void;
}

function FieldOnMap({ part, map, text, isOpen, add }: FieldOnMapProps) {
  const { texts, of } = useWords();
  const activity = findActivity(map.activity);
  const words = texts.work.map;
  return (
    <details open={isOpen}>
      <summary>
        <Icon name={part.icon} />
        <span>{activity && of(activity).fields[part.field]?.name}</span>
        <span class="op-de-kaart-aantal">{part.texts.length}</span>
        <Icon name="down" />
      </summary>
      <ul>
        {part.texts.map((line) => {
          const isThere = hasLine(text, line);
          return (
            <li key={line}>
              <button
                type="button"
                class="knop"
                aria-disabled={isThere}
                onClick={() => !isThere && add(line)}
              >
                <Icon name={isThere ? "check" : "plus"} />
                {!isThere && <span class="verborgen">{words.add}: </span>}
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
