import type { LiveBoard } from "../../sync/boardSync/LiveBoard.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { takeHomeTextsIn } from "../../texts/takeHome/takeHomeTextsIn.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import { ImageSection } from "../image/ImageSection.tsx";
import type { Secrets } from "../Secrets.ts";
import { FilesSection } from "./FilesSection.tsx";
import { PaperSection } from "./PaperSection.tsx";
import "./takeHome.css";

interface TakeHomeDialogProps {
  readonly live: LiveBoard;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly onClose: () => void;
}

/** Every way in which a board leaves the room. */
export function TakeHomeDialog({ live, secrets, texts, onClose }: TakeHomeDialogProps) {
  const { title } = takeHomeTextsIn(live.board.language);
  return (
    <Dialog title={title} closeWord={texts.close} onClose={onClose}>
      <ImageSection live={live} secrets={secrets} />
      <PaperSection board={live.board} secrets={secrets} />
      <FilesSection live={live} secrets={secrets} />
    </Dialog>
  );
}
