import { html } from "hono/html";
import type { Session, Typed } from "./Press.ts";
import { sheetFields } from "./TypedSheet.ts";

/** What a form carries along unseen, under the names that readPress knows. An empty one is left out. */
export function hidden(fields: Readonly<Record<string, string>>) {
  return Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
}

export function sessionFields({ boardId, token }: Session): Readonly<Record<string, string>> {
  return { board: boardId, token };
}

export function typedFields({
  formId,
  kind,
  text,
  line,
  who,
  firstStep,
  when,
  stepId,
  earlier,
  sheet,
}: Typed): Readonly<Record<string, string>> {
  const open = sheet === null ? {} : { ...sheetFields(sheet), after: sheet.after };
  return {
    form: formId,
    kind,
    text,
    line,
    who,
    "first-step": firstStep,
    when,
    step: stepId,
    earlier,
    ...open,
  };
}
