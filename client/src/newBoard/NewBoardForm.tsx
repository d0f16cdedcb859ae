import { type ProgrammeId, USUAL_PROGRAMME } from "@buurtbord/shared/activities/Programme.ts";
import { activities } from "@buurtbord/shared/activities/registry.ts";
import type { ActivityId } from "@buurtbord/shared/board/ids.ts";
import { LANGUAGES, type Language } from "@buurtbord/shared/board/Language.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import type { Reply } from "../sync/boardApi/askApi.ts";
import type { CreatedBoard, NewBoard } from "../sync/boardApi/boardApi.ts";
import { keepBoard } from "../sync/keptBoards/keptBoards.ts";
import { sentenceFor } from "../texts/sentenceFor.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { textsIn } from "../texts/textsIn.ts";
import { ActivityChoice } from "./ActivityChoice.tsx";
import { ProgrammeChoice } from "./ProgrammeChoice.tsx";
import "./newBoard.css";

interface NewBoardFormProps {
  readonly texts: TableTexts;
  /** Asks the server for it. */
  readonly create: (board: NewBoard) => Promise<Reply<CreatedBoard>>;
  /** What else is chosen for a board of that kind. */
  readonly choices?: (activity: ActivityId) => ReactNode;
  /** What stands above it. */
  readonly children?: ReactNode;
}

/** A new board: its name, what the room will do, how long, and the language of the wall. It opens when it is made. */
export function NewBoardForm({ texts, create: ask, choices, children }: NewBoardFormProps) {
  const { create } = texts.start;
  const [title, setTitle] = useState("");
  const [activity, setActivity] = useState<ActivityId>(activities[0].id);
  const [programme, setProgramme] = useState<ProgrammeId | null>(USUAL_PROGRAMME);
  const [language, setLanguage] = useState<Language>(texts.language);
  /** Null: nobody asked for it. */
  const [createCode, setCreateCode] = useState<string | null>(null);
  const [problem, setProblem] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const name = useRef<HTMLInputElement>(null);

  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === "") {
      name.current?.focus();
      return setProblem(create.nameEmpty);
    }
    setProblem("");
    setIsBusy(true);
    const reply = await ask({
      title,
      activity,
      language,
      ...(programme !== null && { programme }),
      createCode: createCode ?? "",
    });
    setIsBusy(false);
    if (!reply.ok) {
      if (reply.reason === "create-code-wrong") setCreateCode(createCode ?? "");
      return setProblem(sentenceFor(texts, reply.reason));
    }
    const { id, facilitatorToken, screenToken } = reply.value;
    keepBoard({ id, title, activity, facilitatorToken, screenToken, lastOpened: Date.now() });
    location.assign(`/b/${id}#${facilitatorToken}`);
  };

  return (
    <form className="nieuw-bord" onSubmit={(event) => void make(event)}>
      {children}
      <label>
        {create.name}
        <input
          ref={name}
          className="invoer"
          value={title}
          dir="auto"
          placeholder={create.nameExample}
          maxLength={LIMITS.boardTitleCodePoints}
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <ActivityChoice
        label={create.activity}
        language={texts.language}
        chosen={activity}
        onChoose={setActivity}
      />
      <ProgrammeChoice texts={texts} activity={activity} chosen={programme} onChoose={setProgramme} />
      <fieldset className="nieuw-taal">
        <legend>{create.language}</legend>
        {LANGUAGES.map((one) => (
          <label key={one}>
            <input type="radio" name="taal" checked={one === language} onChange={() => setLanguage(one)} />
            <span lang={one}>{textsIn(one).languageName}</span>
          </label>
        ))}
      </fieldset>
      {choices?.(activity)}
      {createCode !== null && (
        <label>
          {create.code}
          <input
            className="invoer"
            value={createCode}
            autoComplete="off"
            onChange={({ target }) => setCreateCode(target.value)}
          />
          <small>{create.codeHint}</small>
        </label>
      )}
      <p role="alert" className={problem === "" ? undefined : "nieuw-let-op"}>
        {problem}
      </p>
      <div className="nieuw-voet">
        <button type="submit" className="knop knop-hoofd" disabled={isBusy}>
          {isBusy ? create.busy : create.action}
        </button>
      </div>
    </form>
  );
}
