import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";
import { PAPERS_OF_NOTES } from "../canvas/notePaper.ts";
import type { TableTexts } from "../texts/TableTexts.ts";

export interface NotePaper {
  readonly paper: PaperTint;
  readonly choose: (paper: PaperTint) => void;
}

/** Of which paper the note in hand is: a press lays it on another. */
export function NotePapers({ note, texts }: { readonly note: NotePaper; readonly texts: TableTexts }) {
  const { papers, paper: name } = texts.facilitator.bar;
  return (
    <span className="strook-papieren">
      {PAPERS_OF_NOTES.map((paper) => (
        <button
          key={paper}
          type="button"
          className="strook-papier"
          style={{ background: `var(--${paper})` }}
          aria-pressed={paper === note.paper}
          aria-label={`${name}: ${papers[paper]}`}
          title={papers[paper]}
          onClick={() => note.choose(paper)}
        />
      ))}
    </span>
  );
}
