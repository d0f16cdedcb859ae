/** @jsxImportSource preact */
import type { SheetField } from "@buurtbord/shared/activities/SheetField.ts";
import { isMarked, withMarkTurned, withoutMark } from "@buurtbord/shared/board/markedLines.ts";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../../ui/preact/Icon.tsx";
import { Paper } from "../Paper.tsx";
import { StateLine } from "../StateLine.tsx";
import { withSheet } from "../Typed.ts";
import { useWords } from "../words.ts";
import { FromMap } from "./FromMap.tsx";
import type { RefusedWords } from "./ownSheet.ts";
import { SheetForm } from "./SheetForm.tsx";
import { sheetKey } from "./sheetKey.ts";
import type { WorkPanelProps } from "./WorkPanelProps.ts";

interface SheetQuestionProps extends WorkPanelProps {
  readonly field: SheetField;
  /** Why the last words came back; null: they did not. */
  readonly refusal: RefusedWords["refusal"] | null;
}

/** One question of the worksheet: what stands there, or the field to write in. */
export function SheetQuestion({ field, refusal, ...props }: SheetQuestionProps) {
  const { texts } = useWords();
  const { activityTexts, shared, sheet, typed, changeTyped } = props;
  const key = sheetKey(shared.board.id, field.id);
  const edit = typed.sheets[key];
  const text = sheet.texts[field.id] ?? "";
  const words = activityTexts.worksheet?.[field.id];
  const question = words?.question ?? "";
  const write = useReturnFocus(edit !== undefined);
  const progress = sheet.progress.get(field.id) ?? "saved";
  return (
    <Paper seed={field.id} tint="wit" unsaved={progress === "not-saved"} class="kaart werk-vraag">
      <h2>
        <Icon name={field.icon} />
        {question}
      </h2>
      {edit === undefined ? (
        <>
          <SheetLines {...props} field={field} text={text} />
          {progress !== "saved" && (
            <StateLine icon={progress === "saving" ? "hourglass" : "phone"} loose={progress === "not-saved"}>
              {progress === "saving" ? texts.mine.saving : texts.mine.notSaved}
            </StateLine>
          )}
          <button
            ref={write}
            type="button"
            class="knop"
            onClick={() => changeTyped((now) => withSheet(now, key, { before: text, after: text }))}
          >
            <Icon name="pencil" />
            {texts.work.write}
            <span class="verborgen">: {question}</span>
          </button>
          {field.takesFromMap && <FromMap {...props} field={field} text={text} />}
        </>
      ) : (
        <SheetForm
          {...props}
          field={field}
          edit={edit}
          text={text}
          question={question}
          example={words?.example ?? ""}
          refusal={refusal}
        />
      )}
    </Paper>
  );
}

/** Line by line, each with the star that a group gives to what it wants to tell. */
function SheetLines({ field, text, send }: Omit<SheetQuestionProps, "refusal"> & { readonly text: string }) {
  const { texts } = useWords();
  const lines = text.split("\n").flatMap((line, n) => (line.trim() === "" ? [] : [{ line, n }]));
  if (lines.length === 0) return <p class="werk-leeg">{texts.work.empty}</p>;
  const turn = (n: number) =>
    send({ type: "edit-sheet", field: field.id, before: text, after: withMarkTurned(text, n) });
  return (
    <ul class="werk-regels">
      {lines.map(({ line, n }) => (
        <li key={n}>
          <span dir="auto">{withoutMark(line)}</span>
          {field.holds === "text" && (
            <button
              type="button"
              class="knop knop-beeld werk-ster"
              aria-pressed={isMarked(line)}
              aria-label={`${texts.work.star}: ${withoutMark(line)}`}
              onClick={() => turn(n)}
            >
              <Icon name="star" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Who closes the field goes on where they opened it. */
function useReturnFocus(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
