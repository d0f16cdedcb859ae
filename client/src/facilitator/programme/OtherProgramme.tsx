import type { Board } from "@buurtbord/shared/board/Board.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "react";
import { programmesTexts } from "../../texts/programmes/textsOfProgrammes.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import { FileButton } from "../../ui/react/FileButton.tsx";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import { ProgrammeLook } from "./ProgrammeLook.tsx";
import { programmeFromFile } from "./programmeFromFile.ts";
import { programmeSum } from "./programmeSum.ts";
import { type OfferedProgramme, readyProgrammes } from "./readyProgrammes.ts";
import { useOwnProgrammes } from "./useOwnProgrammes.ts";
import "./programmeFiles.css";

interface OtherProgrammeProps {
  readonly board: Board;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Another programme: a ready one, one of the buurt's own, or one from a file. It is looked at before it is used. */
export function OtherProgramme({ board, texts, act, say, onClose }: OtherProgrammeProps) {
  const { other: words } = programmesTexts[texts.language];
  const ofBuurten = useOwnProgrammes(board.activity);
  const [looked, setLooked] = useState<OfferedProgramme | null>(null);
  const [message, setMessage] = useState("");
  const read = async (file: File) => {
    const reading = await programmeFromFile(file, { ...board, language: texts.language }, words);
    setMessage(reading.ok ? "" : reading.sentence);
    if (reading.ok) setLooked(reading.programme);
  };
  const use = async ({ steps }: OfferedProgramme) => {
    if (!(await act({ type: "use-programme", steps }, setMessage))) return;
    say(words.used);
    onClose();
  };
  /** Null: at all of them again. What was wrong with another is no news any more. */
  const lookAt = (programme: OfferedProgramme | null) => {
    setLooked(programme);
    setMessage("");
  };
  return (
    <Dialog title={looked?.name ?? words.action} closeWord={texts.close} onClose={onClose}>
      {looked !== null ? (
        <ProgrammeLook
          board={board}
          programme={looked}
          texts={texts}
          message={message}
          onUse={() => void use(looked)}
          onBack={() => lookAt(null)}
        />
      ) : (
        <>
          <Offered
            title={words.ready}
            programmes={readyProgrammes(board, texts.start.create)}
            texts={texts}
            onLook={lookAt}
          />
          {ofBuurten.map(({ buurt, programmes }) => (
            <Offered
              key={buurt.id}
              title={filled(texts.language, words.ofBuurt, { buurt: buurt.name })}
              programmes={programmes}
              texts={texts}
              onLook={lookAt}
            />
          ))}
          <section className="draaiboek-aanbod">
            <h3>{words.file}</h3>
            <p>{words.fileHint}</p>
            <FileButton icon="folder" kinds=".json,application/json" onFile={(file) => void read(file)}>
              {words.fromFile}
            </FileButton>
            <p role="alert">{message}</p>
          </section>
        </>
      )}
    </Dialog>
  );
}

interface OfferedProps {
  readonly title: string;
  readonly programmes: readonly OfferedProgramme[];
  readonly texts: TableTexts;
  readonly onLook: (programme: OfferedProgramme) => void;
}

function Offered({ title, programmes, texts, onLook }: OfferedProps) {
  const { other: words } = programmesTexts[texts.language];
  return (
    <section className="draaiboek-aanbod">
      <h3 dir="auto">{title}</h3>
      <ul>
        {programmes.map((programme) => (
          <li key={programme.name}>
            <span className="draaiboek-aanbod-naam">
              <b dir="auto">{programme.name}</b>
              <small>{programmeSum(programme.steps, texts)}</small>
            </span>
            <button
              type="button"
              className="knop"
              aria-label={`${words.choose}: ${programme.name}`}
              onClick={() => onLook(programme)}
            >
              <Icon name="eye" />
              {words.choose}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
