import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Notice } from "./Notice.ts";

type Failure = Exclude<Answer, { readonly type: "result" }>;

/** What to say of a press that came to nothing, and what stands in the form next. `fresh`: the same words, to be sent as another command. */
export function failed<Form>(
  answer: Failure,
  typed: Form,
  fresh: (typed: Form) => Form,
): { readonly notice: Notice; readonly next: Form } {
  switch (answer.type) {
    case "refusal":
      // The same command would be refused for ever: what is sent next is another.
      return { notice: { type: "refused", refusal: answer.refusal }, next: fresh(typed) };
    case "too-fast":
      return { notice: { type: "too-fast", seconds: answer.retryAfter }, next: typed };
    case "not-saved":
      return { notice: { type: "not-saved" }, next: typed };
    default:
      return unreachable(answer);
  }
}
