import { type Board, stepOf } from "@buurtbord/shared/board/Board.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { groupsTextsIn } from "../texts/groups/groupsTextsIn.ts";
import { emblemName } from "../ui/emblemName.ts";

/** Whether the wall says now where everybody sits. */
export function showsGroups(board: Board): boolean {
  const { verbs } = stepOf(board);
  return board.groups.length > 0 && (verbs.includes("choose") || verbs.includes("work"));
}

/** The tables of the room: for who hears the wall, and for a screen that is too small for it. */
export function GroupsInWords({ board }: { readonly board: Board }) {
  const { language } = board;
  const words = groupsTextsIn(language);
  if (!showsGroups(board)) return null;
  return (
    <section>
      <h2>{words.wall.title}</h2>
      <ul>
        {board.groups.map(({ id, emblem, pitch, people, guests }) => (
          <li key={id}>
            {emblemName(emblem, language)}: <bdi>{board.cards.get(pitch)?.text ?? words.pitchGone}</bdi> ·{" "}
            {filled(language, words.people, { n: people + guests })}
          </li>
        ))}
      </ul>
    </section>
  );
}
