import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "react";
import { boardApi, type CreatedBoard } from "../../sync/boardApi/boardApi.ts";
import { keepBoard } from "../../sync/keptBoards/keptBoards.ts";
import { momentsTextsIn } from "../../texts/moments/momentsTextsIn.ts";
import { sentenceFor } from "../../texts/sentenceFor.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import type { Secrets } from "../Secrets.ts";

interface RestoreMomentProps {
  readonly snapshot: Snapshot;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly onBack: () => void;
}

type Progress =
  | { readonly at: "asking"; readonly problem: string | null }
  | { readonly at: "making" }
  | { readonly at: "made"; readonly board: CreatedBoard };

/** Says what a new board of a moment is, makes it, and offers to open it. The board on the table stays. */
export function RestoreMoment({ snapshot, secrets, texts, onBack }: RestoreMomentProps) {
  const [progress, setProgress] = useState<Progress>({ at: "asking", problem: null });
  const words = momentsTextsIn(texts.language);
  const make = async () => {
    setProgress({ at: "making" });
    const reply = await boardApi.restore(secrets.boardId, secrets.token, snapshot.id);
    if (!reply.ok) return setProgress({ at: "asking", problem: sentenceFor(texts, reply.reason) });
    const { id, facilitatorToken, screenToken } = reply.value;
    keepBoard({ id, facilitatorToken, screenToken, lastOpened: Date.now() });
    setProgress({ at: "made", board: reply.value });
  };
  const title = filled(texts.language, words.restoreTitle, { name: snapshot.name });
  return (
    <Dialog title={title} closeWord={texts.close} onClose={onBack}>
      {progress.at === "made" ? (
        <>
          <p role="status">{words.restored}</p>
          <p className="momenten-vraag">
            <a
              className="knop knop-hoofd"
              href={`/b/${progress.board.id}#${progress.board.facilitatorToken}`}
              target="_blank"
              rel="noopener"
            >
              {words.openNew}
            </a>
            <button type="button" className="knop" onClick={onBack}>
              {texts.close}
            </button>
          </p>
        </>
      ) : (
        <>
          <p>{words.restoreText}</p>
          <p role="alert">{progress.at === "asking" && progress.problem}</p>
          <p className="momenten-vraag">
            <button
              type="button"
              className="knop knop-hoofd"
              disabled={progress.at === "making"}
              onClick={() => void make()}
            >
              {words.restoreYes}
            </button>
            <button type="button" className="knop" onClick={onBack}>
              {words.restoreNo}
            </button>
          </p>
        </>
      )}
    </Dialog>
  );
}
