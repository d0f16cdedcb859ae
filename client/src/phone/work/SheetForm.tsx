/** @jsxImportSource preact */
import type { SheetField } from "@buurtbord/shared/activities/SheetField.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { withoutMark } from "@buurtbord/shared/board/markedLines.ts";
import { codePoints } from "@buurtbord/shared/board/text.ts";
import { useEffect, useState } from "preact/hooks";
import { SaveOrCancel } from "../SaveOrCancel.tsx";
import { StateLine } from "../StateLine.tsx";
import { TextField } from "../TextField.tsx";
import { type Edit, withoutSheet, withSheet } from "../Typed.ts";
import { useWords } from "../words.ts";
import type { RefusedWords } from "./ownSheet.ts";
import { sheetKey } from "./sheetKey.ts";
import type { WorkPanelProps } from "./WorkPanelProps.ts";

interface SheetFormProps extends WorkPanelProps {
  readonly field: SheetField;
  readonly edit: Edit;
  /** What stands there by now. */
  readonly text: string;
  readonly question: string;
  readonly example: string;
  readonly refusal: RefusedWords["refusal"] | null;
}

/** A question that somebody writes at. What others write meanwhile does not touch what is under their hands. */
export function SheetForm(props: SheetFormProps) {
  const { field, edit, text, question, example, refusal } = props;
  const { shared, changeTyped, send, typing, stopTyping } = props;
  const { texts } = useWords();
  const [problem, setProblem] = useState<string | null>(refusal && texts.refusals[refusal]);
  useEffect(() => setProblem(refusal && texts.refusals[refusal]), [refusal, texts]);
  const key = sheetKey(shared.board.id, field.id);
  const close = () => {
    stopTyping("nothing");
    changeTyped((now) => withoutSheet(now, key));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const { before, after } = edit;
    if (codePoints(after) > LIMITS.sheetTextCodePoints && after.length > text.length) {
      return setProblem(texts.refusals["text-too-long"]);
    }
    if (after === before) return close();
    const { kept } = send({ type: "edit-sheet", field: field.id, before, after });
    if ((await kept) === "full") setProblem(texts.connection.away);
    else close();
  };
  return (
    <form class="wijzig" onSubmit={submit} noValidate>
      <TextField
        id={`werk-${field.id}`}
        label={question}
        face={{ icon: field.icon, tint: "kaart-geel", outline: "paper" }}
        rows={field.holds === "line" ? 2 : 6}
        text={edit.after}
        example={example}
        error={problem}
        takesFocus
        most={LIMITS.sheetTextCodePoints}
        change={(after) => {
          setProblem(null);
          typing();
          changeTyped((now) => withSheet(now, key, { ...edit, after }));
        }}
      />
      <Meanwhile before={edit.before} text={text} />
      <SaveOrCancel onCancel={close} />
    </form>
  );
}

/** The lines that others wrote since: they come together with one's own when it is saved. */
function Meanwhile({ before, text }: { readonly before: string; readonly text: string }) {
  const { texts } = useWords();
  const known = new Set(before.split("\n"));
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !known.has(line));
  if (lines.length === 0) return null;
  return (
    <div class="werk-ander">
      <StateLine icon="group">{texts.work.meanwhile}</StateLine>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {withoutMark(line)}
        </p>
      ))}
    </div>
  );
}
