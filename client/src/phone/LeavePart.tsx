/** @jsxImportSource preact */
import { useContext, useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import type { PanelProps } from "./PanelProps.ts";
import { Said } from "./Said.tsx";
import { SureQuestion } from "./SureQuestion.tsx";
import { TableContext } from "./tables/TableContext.ts";
import { useWords } from "./words.ts";

/** Going away for good: asked once, with a choice about one's cards. */
export function LeavePart({ send }: Pick<PanelProps, "send">) {
  const { leave } = useWords().texts;
  const place = useContext(TableContext);
  const [asking, setAsking] = useState(false);
  const go = (cards: "keep" | "erase") => {
    setAsking(false);
    const leaving = { type: "erase-me", cards } as const;
    void (place?.at === "table" ? place.hall.send(leaving) : send(leaving)).kept;
  };
  if (!asking) {
    return (
      <button type="button" class="knop weg" onClick={() => setAsking(true)}>
        <Icon name="trash" />
        {leave.action}
      </button>
    );
  }
  return (
    <SureQuestion seed="weg">
      <h2>{leave.title}</h2>
      <Said about="leave" />
      <button type="button" class="knop" onClick={() => go("keep")}>
        <Icon name="leave" />
        {leave.keep}
      </button>
      <button type="button" class="knop" onClick={() => go("erase")}>
        <Icon name="trash" />
        {leave.erase}
      </button>
      <button type="button" class="knop" onClick={() => setAsking(false)}>
        <Icon name="cross" />
        {leave.no}
      </button>
    </SureQuestion>
  );
}
