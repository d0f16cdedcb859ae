import type { Board } from "@buurtbord/shared/board/Board.ts";
import { useState } from "react";
import { boardApi } from "../../sync/boardApi/boardApi.ts";
import { takeHomeTextsIn } from "../../texts/takeHome/takeHomeTextsIn.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Secrets } from "../FacilitatorPage.tsx";
import { saveFile } from "../saveFile.ts";

interface FilesSectionProps {
  readonly board: Board;
  readonly secrets: Secrets;
}

/** All of a board in one file: to read, for a spreadsheet, and to bring back. */
export function FilesSection({ board, secrets }: FilesSectionProps) {
  const words = takeHomeTextsIn(board.language).files;
  const [said, setSaid] = useState("");
  const save = async () => {
    const reply = await boardApi.exported(secrets.boardId, secrets.token);
    if (reply.ok) saveFile(reply.value, `${board.title}.zip`);
    setSaid(reply.ok ? words.saved : words.fails);
  };
  return (
    <section className="meeneem">
      <h3>{words.title}</h3>
      <p>{words.about}</p>
      <button type="button" className="knop" onClick={() => void save()}>
        <Icon name="book" />
        {words.save}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}
