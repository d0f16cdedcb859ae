import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { plantOf } from "@buurtbord/shared/board/plantOf.ts";
import type { ProjectLink } from "@buurtbord/shared/protocol/ProjectPage.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { inGroups } from "@buurtbord/shared/texts/inGroups.ts";
import { type ReactNode, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { PlantPicture } from "../../garden/PlantPicture.tsx";
import type { ProjectsTexts } from "../../texts/projects/ProjectsTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { Qr } from "../../ui/react/Qr.tsx";
import type { ProjectAtDesk } from "./ProjectAtDesk.ts";

interface NotesPartProps {
  readonly board: Board;
  readonly projects: readonly ProjectAtDesk[];
  readonly links: ReadonlyMap<CardId, ProjectLink>;
  readonly words: ProjectsTexts;
}

interface Note {
  readonly project: ProjectAtDesk;
  readonly link: ProjectLink;
  readonly words: string;
}

/** What one hands out or pastes oneself, for we send nothing: to all without a secret, to the people in a project with theirs. */
export function NotesPart({ board, projects, links, words }: NotesPartProps) {
  const notes = projects.flatMap((project): readonly Note[] => {
    const link = links.get(project.cardId);
    return link === undefined ? [] : [{ project, link, words: noteOf(board, project, link, words) }];
  });
  if (notes.length === 0) return null;
  const { reminder } = words;
  const names = new Intl.ListFormat(board.language).format(notes.map(({ project }) => `‘${project.name}’`));
  return (
    <section className="briefjes">
      <h3>{reminder.group}</h3>
      <p>{reminder.groupAbout}</p>
      <CopiedText
        name={reminder.group}
        text={filled(board.language, reminder.groupWords, { names })}
        words={words}
      />
      <h3>{reminder.title}</h3>
      <p>{reminder.about}</p>
      <CopiedText name={reminder.title} text={notes.map((note) => note.words).join("\n\n")} words={words}>
        <button type="button" className="knop" onClick={() => print()}>
          <Icon name="note" />
          {reminder.print}
        </button>
      </CopiedText>
      {createPortal(<PrintedNotes notes={notes} texts={reminder} />, document.body)}
    </section>
  );
}

interface CopiedTextProps {
  readonly name: string;
  readonly text: string;
  readonly words: ProjectsTexts;
  /** What else one does with it. */
  readonly children?: ReactNode;
}

function CopiedText({ name, text, words: { reminder }, children }: CopiedTextProps) {
  const [isCopied, setIsCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    field.current?.select();
    // The clipboard of today is only there over https.
    setIsCopied(document.execCommand("copy"));
  };
  return (
    <>
      <textarea ref={field} className="invoer" rows={4} readOnly dir="auto" aria-label={name} value={text} />
      <div className="projecten-doen">
        <button type="button" className="knop" onClick={copy}>
          <Icon name="list" />
          {reminder.copy}
          <span className="verborgen">: {name}</span>
        </button>
        {children}
      </div>
      <p role="status">{isCopied && reminder.copied}</p>
    </>
  );
}

function noteOf(
  { language }: Board,
  { name }: ProjectAtDesk,
  { url, code }: ProjectLink,
  { reminder }: ProjectsTexts,
) {
  const way =
    url === null
      ? filled(language, reminder.byCode, { code: inGroups(code ?? "") })
      : filled(language, reminder.byLink, { url });
  return filled(language, reminder.words, { name, way });
}

interface PrintedNotesProps {
  readonly notes: readonly Note[];
  readonly texts: ProjectsTexts["reminder"];
}

/** Only on paper: a strip for each project, to cut out and hand over. */
function PrintedNotes({ notes, texts }: PrintedNotesProps) {
  return (
    <div className="briefjes-papier">
      {notes.map(({ project, link }) => (
        <article key={project.cardId} className="briefje">
          <PlantPicture plant={plantOf(project.news)} seed={project.cardId} />
          <div>
            <h2 dir="auto">{project.name}</h2>
            <p>{link.code === null ? texts.onPaper.byLink : texts.onPaper.byCode}</p>
            {link.code !== null && (
              <p className="cijfers">
                <bdi dir="ltr">{inGroups(link.code)}</bdi>
              </p>
            )}
          </div>
          {link.url !== null && <Qr text={link.url} label={project.name} className="briefje-qr" />}
        </article>
      ))}
    </div>
  );
}
