import type { Board } from "@buurtbord/shared/board/Board.ts";
import { useState } from "react";
import { boardApi } from "../../sync/boardApi/boardApi.ts";
import { pictureTextsIn } from "../../texts/picture/pictureTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import type { Act } from "../DeskActions.ts";
import type { Secrets } from "../Secrets.ts";
import { FileChoice } from "./FileChoice.tsx";
import { LyingPicture } from "./LyingPicture.tsx";
import { Preview } from "./Preview.tsx";
import { pictureSentence } from "./pictureSentence.ts";
import { usePictureChoice } from "./usePictureChoice.ts";
import "./picture.css";

interface PictureDialogProps {
  readonly board: Board;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
  readonly onClose: () => void;
}

/** A photo, a plan or a page of a PDF under the cards: chosen, looked at, laid down, changed, taken away. */
export function PictureDialog({ board, secrets, texts, act, say, onClose }: PictureDialogProps) {
  const words = pictureTextsIn(texts.language);
  const [isSending, setIsSending] = useState(false);
  const [trouble, setTrouble] = useState("");
  const { choice, choose, turn, forget } = usePictureChoice();
  const done = (sentence: string) => {
    say(sentence);
    onClose();
  };
  const lay = async (photo: Blob) => {
    setTrouble("");
    setIsSending(true);
    const reply = await boardApi.keepPhoto(secrets.boardId, secrets.token, photo);
    const isLaid = reply.ok && (await act({ type: "set-picture", picture: reply.value.name }, setTrouble));
    if (!reply.ok) setTrouble(pictureSentence(texts, reply.reason));
    setIsSending(false);
    if (isLaid) done(words.laid);
  };
  const picked = (file: Blob) => {
    setTrouble("");
    choose(file);
  };
  const said = choice.at === "unreadable" ? words.errors[choice.why] : trouble;
  return (
    <Dialog title={words.title} closeWord={texts.close} onClose={onClose}>
      {choice.at === "ready" ? (
        <Preview
          photo={choice.photo}
          pages={choice.pages}
          isBusy={isSending}
          language={texts.language}
          words={words}
          onTurn={turn}
          onLay={() => void lay(choice.photo.blob)}
          onOther={forget}
        />
      ) : (
        <>
          {board.picture === null ? (
            <p>{words.intro}</p>
          ) : (
            <LyingPicture picture={board.picture} words={words} act={act} say={setTrouble} done={done} />
          )}
          <FileChoice
            isReading={choice.at === "reading"}
            isOther={board.picture !== null}
            words={words}
            onFile={picked}
          />
        </>
      )}
      <p className="plaat-fout" role="alert">
        {said}
      </p>
    </Dialog>
  );
}
