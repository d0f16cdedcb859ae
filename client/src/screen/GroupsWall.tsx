import { EMBLEM_TINTS } from "@buurtbord/shared/activities/emblemTint.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Group } from "@buurtbord/shared/board/Group.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { CSSProperties } from "react";
import { groupsTextsIn } from "../texts/groups/groupsTextsIn.ts";
import { emblemName } from "../ui/emblemName.ts";
import { EmblemPicture } from "../ui/react/EmblemPicture.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";
import { ClearedTable } from "./ClearedTable.tsx";
import { tableNameClass } from "./tableNameClass.ts";
import { tablesInRow } from "./tablesInRow.ts";
import "./groupsWall.css";

/** Where everybody finds their table: picture, colour and what it is about, from the back row. Who sits there a phone says. */
export function GroupsWall({ board }: { readonly board: Board }) {
  const columns = tablesInRow(board.groups.length);
  const rows = Math.ceil(board.groups.length / columns);
  const size = { "--naast-elkaar": columns, "--onder-elkaar": rows } as CSSProperties;
  return (
    <ClearedTable>
      <ul className="wand-tafels" style={size} aria-label={groupsTextsIn(board.language).wall.title}>
        {board.groups.map((group) => (
          <li key={group.id}>
            <Sheet
              tint={EMBLEM_TINTS[group.emblem.colour]}
              seed={group.id}
              className={tableNameClass(titleOf(board, group))}
            >
              <Table board={board} group={group} />
            </Sheet>
          </li>
        ))}
      </ul>
    </ClearedTable>
  );
}

/** What the group is about. */
function titleOf({ cards, language }: Board, { pitch }: Group): string {
  return cards.get(pitch)?.text ?? groupsTextsIn(language).pitchGone;
}

function Table({ board, group }: { readonly board: Board; readonly group: Group }) {
  const { language } = board;
  const words = groupsTextsIn(language);
  return (
    <>
      <EmblemPicture emblem={group.emblem} />
      <div>
        <h2 dir="auto">{titleOf(board, group)}</h2>
        <p>
          <span>{emblemName(group.emblem, language)}</span>{" "}
          <span>({filled(language, words.people, { n: group.people + group.guests })})</span>
        </p>
      </div>
    </>
  );
}
