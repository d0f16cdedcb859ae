/** @jsxImportSource preact */
import type { RoomNow } from "@buurtbord/shared/protocol/view.ts";
import { useContext } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { PeopleContext } from "./PeopleContext.ts";
import { useWords } from "./words.ts";

/**
 * What hangs on the board as a file of one's own, when the evening closes: the same press as on the page without
 * scripts, so that no phone must hold the file in its memory. Not there at a tablet in the hall.
 */
export function KeepReport({ now }: { readonly now: RoomNow }) {
  const { texts, language } = useWords();
  const people = useContext(PeopleContext);
  if (now.closing !== true || people === null) return null;
  const fields = { board: people.me.boardId, token: people.me.token, language };
  return (
    <form method="post" class="bewaar">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class="knop" name="act" value="keep-report">
        <Icon name="keep" />
        {texts.keepReport.action}
      </button>
      <p>{texts.keepReport.hint}</p>
    </form>
  );
}
