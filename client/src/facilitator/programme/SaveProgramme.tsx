import type { Board } from "@buurtbord/shared/board/Board.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { valuesOf } from "@buurtbord/shared/board/Step.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { writeProgramme } from "@buurtbord/shared/commands/programmeFile.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useRef, useState } from "react";
import { type KeptBuurt, keptBuurten } from "../../sync/keptBuurten/keptBuurten.ts";
import { programmesTexts } from "../../texts/programmes/textsOfProgrammes.ts";
import { sentenceFor } from "../../texts/sentenceFor.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import { Icon } from "../../ui/react/Icon.tsx";
import { saveFile } from "../saveFile.ts";
import { saveAtBuurt } from "./saveAtBuurt.ts";
import "./programmeFiles.css";

interface SaveProgrammeProps {
  readonly board: Board;
  readonly texts: TableTexts;
  readonly onClose: () => void;
}

/** One of that name stands with this buurt already. */
interface Taken {
  readonly buurt: KeptBuurt;
  readonly id: string;
}

/** Keeps the steps of this evening for another: in a file, or with a buurt whose secret this browser holds. */
export function SaveProgramme({ board, texts, onClose }: SaveProgrammeProps) {
  const { save: words } = programmesTexts[texts.language];
  const [buurten] = useState(() => keptBuurten());
  const [name, setName] = useState(() => board.title);
  const [message, setMessage] = useState("");
  const [taken, setTaken] = useState<Taken | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { activity } = board;
  const steps = board.steps.map(valuesOf);

  /** Null: it has none yet, and that is said. */
  const nameGiven = () => {
    const given = name.trim();
    if (given !== "") return given;
    setMessage(words.nameEmpty);
    field.current?.focus();
    return null;
  };
  const asFile = () => {
    const given = nameGiven();
    if (given === null) return;
    const file = writeProgramme({ name: given, activity, steps }, boardTexts(board));
    saveFile(new Blob([file], { type: "application/json" }), `${given}.${words.fileName}.json`);
    setMessage(words.savedFile);
  };
  const atBuurt = async (buurt: KeptBuurt, replaces: string | null) => {
    const given = nameGiven();
    if (given === null) return;
    setTaken(null);
    const saved = await saveAtBuurt(buurt, { name: given, activity, steps }, replaces);
    if (saved.state === "taken") {
      setMessage("");
      return setTaken({ buurt, id: saved.id });
    }
    if (saved.state === "not-saved") return setMessage(sentenceFor(texts, saved.reason));
    setMessage(filled(board.language, words.savedAtBuurt, { buurt: buurt.name }));
  };
  const another = () => {
    setTaken(null);
    field.current?.select();
    field.current?.focus();
  };
  return (
    <Dialog title={words.action} closeWord={texts.close} onClose={onClose}>
      <p>{words.hint}</p>
      <label className="draaiboek-naam">
        {words.name}
        <input
          ref={field}
          className="invoer"
          value={name}
          dir="auto"
          maxLength={LIMITS.buurtNameCodePoints}
          onChange={({ target }) => {
            setName(target.value);
            setMessage("");
            setTaken(null);
          }}
        />
      </label>
      {taken === null ? (
        <div className="draaiboek-bewaar">
          {buurten.map((buurt) => (
            <button
              key={buurt.id}
              type="button"
              className="knop draaiboek-doe"
              onClick={() => void atBuurt(buurt, null)}
            >
              <Icon name="group" />
              {filled(board.language, words.atBuurt, { buurt: buurt.name })}
            </button>
          ))}
          <button
            type="button"
            className={buurten.length === 0 ? "knop draaiboek-doe" : "knop"}
            onClick={asFile}
          >
            <Icon name="keep" />
            {words.asFile}
          </button>
        </div>
      ) : (
        <div className="draaiboek-vraag" role="alert">
          <p>{filled(board.language, words.taken, { buurt: taken.buurt.name })}</p>
          <button type="button" className="knop" onClick={another}>
            {words.otherName}
          </button>
          <button type="button" className="knop knop-weg" onClick={() => void atBuurt(taken.buurt, taken.id)}>
            {words.replace}
          </button>
        </div>
      )}
      <p role="status">{message}</p>
    </Dialog>
  );
}
