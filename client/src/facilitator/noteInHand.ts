import type { Selection } from "../canvas/CanvasHands.ts";
import { noteOnPaper, paperOfNote } from "../canvas/notePaper.ts";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import type { NotePaper } from "./NotePapers.tsx";

/** The one note that is selected, and how it is laid on other paper; null: it is something else, or more than one. */
export function noteInHand(
  { freehand }: LiveBoard,
  { cards, drawings }: Selection,
  write: (id: string, record: unknown) => void,
): NotePaper | null {
  const [id] = drawings;
  if (id === undefined || drawings.length > 1 || cards.length > 0) return null;
  const paper = paperOfNote(freehand.get(id));
  return paper && { paper, choose: (other) => write(id, noteOnPaper(freehand.get(id), other)) };
}
