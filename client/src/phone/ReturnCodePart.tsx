/** @jsxImportSource preact */
import { inGroups } from "@buurtbord/shared/texts/inGroups.ts";
import { useContext, useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { askReturnCode } from "./askReturnCode.ts";
import { PeopleContext } from "./PeopleContext.ts";
import { useWords } from "./words.ts";

type Answer =
  | { readonly at: "not-asked" }
  | { readonly at: "asking" }
  | { readonly at: "given"; readonly code: string }
  | { readonly at: "failed" };

/** A code to write down, for going on with another phone. Not there at a tablet in the hall: there each visit is somebody new. */
export function ReturnCodePart() {
  const { texts } = useWords();
  const people = useContext(PeopleContext);
  const [answer, setAnswer] = useState<Answer>({ at: "not-asked" });
  if (people === null) return null;
  const ask = async () => {
    setAnswer({ at: "asking" });
    const code = await askReturnCode(people.me);
    setAnswer(code === null ? { at: "failed" } : { at: "given", code });
  };
  if (answer.at === "given") {
    return (
      <section class="terugcode" role="status">
        <h2>{texts.comeBack.title}</h2>
        <p class="terugcode-cijfers">
          <bdi dir="ltr">{inGroups(answer.code)}</bdi>
        </p>
        <p>{texts.comeBack.text}</p>
      </section>
    );
  }
  return (
    <>
      <p class="fout" role="alert">
        {answer.at === "failed" && texts.joinRefusals["not-saved"]}
      </p>
      <button type="button" class="knop weg" disabled={answer.at === "asking"} onClick={ask}>
        <Icon name="phone" />
        {texts.comeBack.offer}
      </button>
    </>
  );
}
