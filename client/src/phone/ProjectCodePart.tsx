/** @jsxImportSource preact */
import { useContext, useState } from "preact/hooks";
import { openProject } from "../sync/boardApi/openProject.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { type JoinRefusal, joinRefusalFrom } from "./joinBoard.ts";
import { PeopleContext } from "./PeopleContext.ts";
import { useWords } from "./words.ts";

/** For who is in already, and has a code of a project of an earlier evening. Not there at a tablet in the hall. */
export function ProjectCodePart() {
  const { texts } = useWords();
  const people = useContext(PeopleContext);
  const [isOpen, setOpen] = useState(false);
  const [digits, setDigits] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<JoinRefusal | null>(null);
  if (people === null || !takesProjectCodes()) return null;
  if (!isOpen)
    return (
      <button type="button" class="knop weg" onClick={() => setOpen(true)}>
        <Icon name="flower" />
        {texts.project.haveCode}
      </button>
    );
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const opened = await openProject(digits);
    setBusy(false);
    if (opened.ok) location.assign(opened.value);
    else setRefusal(opened.reason === "no-answer" ? "no-answer" : joinRefusalFrom(opened.reason));
  };
  return (
    <form class="terugcode" onSubmit={submit} noValidate>
      <label for="projectcode">{texts.project.codeAsk}</label>
      <input
        id="projectcode"
        class="invoer"
        value={digits}
        onInput={({ currentTarget }) => {
          setDigits(currentTarget.value);
          setRefusal(null);
        }}
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        aria-describedby="projectcode-fout"
        aria-invalid={refusal !== null}
      />
      <p id="projectcode-fout" class="fout" role="alert">
        {refusal && texts.joinRefusals[refusal]}
      </p>
      <button type="submit" class="knop">
        <Icon name={isBusy ? "hourglass" : "right"} />
        {isBusy ? texts.join.busy : texts.join.codeAction}
      </button>
    </form>
  );
}

/** Where this server can be reached from home there are links, and joining codes are as long as these. */
export function takesProjectCodes(): boolean {
  return document.documentElement.dataset.codeKeys === "numeric";
}
