import { plainCode } from "@buurtbord/shared/board/plainCode.ts";
import { projectCode } from "@buurtbord/shared/board/projectCode.ts";
import { type FormEvent, useState } from "react";
import { openProject } from "../sync/boardApi/openProject.ts";
import { sentenceFor } from "../texts/sentenceFor.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";

/** Where one can be from home, codes of so many characters open a board. */
const NOT_A_PROJECTS = "code-wrong";

/** Goes to the page of the project; else why not. */
async function toProject(code: string): Promise<string | null> {
  const opened = await openProject(code);
  if (!opened.ok) return opened.reason;
  location.assign(opened.value);
  return null;
}

/** For a phone that typed the address: the code, and in. */
export function JoinByCode({ texts }: { readonly texts: TableTexts }) {
  const { join } = texts.start;
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const go = async (event: FormEvent) => {
    event.preventDefault();
    const code = plainCode(typed);
    if (code === "") return setProblem(join.code);
    const reason = projectCode(code) === null ? NOT_A_PROJECTS : await toProject(code);
    if (reason === NOT_A_PROJECTS) location.assign(`/m/${encodeURIComponent(code)}`);
    else if (reason !== null) setProblem(sentenceFor(texts, reason));
  };
  return (
    <Sheet tint="kaart-geel" seed="doe-mee" className="start-doe-mee">
      <form onSubmit={(event) => void go(event)} noValidate aria-labelledby="doe-mee">
        <h2 id="doe-mee">
          <Icon name="phone" /> {join.title}
        </h2>
        <label htmlFor="code">{join.code}</label>
        <input
          id="code"
          className="invoer start-code cijfers"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          inputMode="text"
          aria-describedby="code-uitleg code-fout"
          aria-invalid={problem !== null}
        />
        <p id="code-uitleg">{join.hint}</p>
        <p id="code-fout" role="alert">
          {problem}
        </p>
        <button type="submit" className="knop knop-hoofd">
          {join.action}
        </button>
      </form>
    </Sheet>
  );
}
