import { sheetFieldsOf } from "@buurtbord/shared/activities/sheetFieldOf.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { useState } from "react";
import { boardApi } from "../../sync/boardApi/boardApi.ts";
import type { LiveBoard } from "../../sync/boardSync/LiveBoard.ts";
import type { FileWords, ListName } from "../../texts/takeHome/TakeHomeTexts.ts";
import { LIST_NAMES } from "../../texts/takeHome/TakeHomeTexts.ts";
import { takeHomeTextsIn } from "../../texts/takeHome/takeHomeTextsIn.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { fileName } from "../image/imageName.ts";
import type { Secrets } from "../Secrets.ts";
import { saveFile } from "../saveFile.ts";

interface FilesSectionProps {
  readonly live: LiveBoard;
  readonly secrets: Secrets;
}

/** All of a board in one file, or one file of it: to read, for a spreadsheet, as a network, or to work on. */
export function FilesSection({ live, secrets }: FilesSectionProps) {
  const { board } = live;
  const words = takeHomeTextsIn(board.language).files;
  const lists = listsOf(board);
  const hasTables = board.groups.some(({ table }) => table !== null);
  const [said, setSaid] = useState("");
  const save = async (name: string, make: () => Promise<Blob | null>) => {
    setSaid(words.working);
    const file = await make().catch(() => null);
    if (file !== null) saveFile(file, name);
    setSaid(file === null ? words.fails : words.saved);
  };
  const fromServer = (file: string | null) => async () => {
    const reply = await boardApi.exported(secrets.boardId, secrets.token, file);
    return reply.ok ? reply.value : null;
  };
  const drawing = async () => {
    const { tldrawFile } = await import("../../canvas/tldrawFile/tldrawFile.ts");
    return new Blob([tldrawFile(live)], { type: "application/json" });
  };
  const saveAs = ({ name }: Pick<FileWords, "name">, make: () => Promise<Blob | null>) =>
    void save(fileName(board.title, ` - ${name}`), make);
  return (
    <section className="meeneem">
      <h3>{words.title}</h3>
      <p>{words.about}</p>
      {hasTables && <p>{words.withTables}</p>}
      <button
        type="button"
        className="knop"
        onClick={() => void save(fileName(board.title, ".zip"), fromServer(null))}
      >
        <Icon name="keep" />
        {words.save}
      </button>
      <p role="status">{said}</p>
      <h3>{words.each}</h3>
      <div className="meeneem-bestanden">
        <FileButton words={words.report} onPress={() => saveAs(words.report, fromServer("report.html"))} />
        <FileButton words={words.tables} onPress={() => saveAs(words.tables, fromServer("tables.xlsx"))} />
        <FileButton
          words={words.network}
          onPress={() => saveAs(words.network, fromServer("network.graphml"))}
        />
        <FileButton words={words.tldraw} onPress={() => saveAs(words.tldraw, drawing)} />
      </div>
      <p id="meeneem-lijsten">{words.lists}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row everywhere */}
      <div className="meeneem-lijsten" role="group" aria-labelledby="meeneem-lijsten">
        {lists.map((list) => (
          <button
            key={list}
            type="button"
            className="knop"
            onClick={() => saveAs({ name: `${words.list[list]}.csv` }, fromServer(`${list}.csv`))}
          >
            {words.list[list]}
          </button>
        ))}
      </div>
    </section>
  );
}

/** Those that say something of this board: what was asked, and what a group wrote, are not of every one. */
function listsOf(board: Board): readonly ListName[] {
  const hasSheet = sheetFieldsOf(board).length > 0;
  const { checks, polls } = board;
  const hasAnswers = Object.keys(polls).length > 0 || checks.now !== null || checks.before !== null;
  return LIST_NAMES.filter(
    (list) => (list !== "worksheet" || hasSheet) && (list !== "answers" || hasAnswers),
  );
}

function FileButton({ words, onPress }: { readonly words: FileWords; readonly onPress: () => void }) {
  return (
    <button type="button" className="knop" onClick={onPress}>
      <span>
        {words.save}
        <small>{words.for}</small>
      </span>
    </button>
  );
}
