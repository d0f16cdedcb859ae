/** @jsxImportSource preact */

import { useEffect, useState } from "preact/hooks";
import { CardWords } from "../CardWords.tsx";
import { Paper } from "../Paper.tsx";
import { StateLine } from "../StateLine.tsx";
import { withSheetBack } from "../Typed.ts";
import { useWords } from "../words.ts";
import type { RefusedWords } from "./ownSheet.ts";
import { SheetQuestion } from "./SheetQuestion.tsx";
import { sheetKey } from "./sheetKey.ts";
import type { WorkPanelProps } from "./WorkPanelProps.ts";
import "./work.css";

/** The group's worksheet: the pitch, and each question with what stands there by now. */
export function WorkPanel(props: WorkPanelProps) {
  const { texts, say } = useWords();
  const { activity, shared, sheet, writing, typed } = props;
  const refusals = useWordsBack(props);
  const pitch = shared.cards.find(({ kind }) => kind === activity.kinds[0]?.id);
  const isWriting = Object.keys(typed.sheets).some((key) => key.startsWith(`${shared.board.id} `));
  const others = isWriting ? writing - 1 : writing;
  const hasLines = Object.values(sheet.texts).some((text) => text !== "");
  if (shared.worksheet === undefined) return null;
  return (
    <>
      {pitch && (
        <Paper seed={pitch.id} tint="kaart-geel" class="kaart">
          <CardWords {...props} card={pitch} />
        </Paper>
      )}
      <StateLine icon="group">
        {others > 0 ? say(texts.work.others, { n: others }) : texts.work.together}
      </StateLine>
      {hasLines && <StateLine icon="star">{texts.work.starHint}</StateLine>}
      <ul class="lijst">
        {(activity.worksheet ?? []).map((field) => (
          <li key={field.id}>
            <SheetQuestion {...props} field={field} refusal={refusals.get(field.id) ?? null} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Words that the server would not take stand in their field again, with the reason above them. */
function useWordsBack({ sheet, shared, changeTyped, forget }: WorkPanelProps) {
  const [refusals, setRefusals] = useState<ReadonlyMap<RefusedWords["field"], RefusedWords["refusal"]>>(
    new Map(),
  );
  useEffect(() => {
    for (const { id, field, after, refusal } of sheet.refused) {
      const before = sheet.texts[field] ?? "";
      changeTyped((now) => withSheetBack(now, sheetKey(shared.board.id, field), { before, after }));
      setRefusals((now) => new Map(now).set(field, refusal));
      forget(id);
    }
  });
  return refusals;
}
