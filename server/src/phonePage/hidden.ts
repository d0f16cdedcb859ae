import { html } from "hono/html";
import type { Session, Typed } from "./Press.ts";

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
  stepId,
  earlier,
}: Typed): Readonly<Record<string, string>> {
  return { form: formId, kind, text, line, who, step: stepId, earlier };
}
