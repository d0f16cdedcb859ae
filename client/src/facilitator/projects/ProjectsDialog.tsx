import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { ProjectLink } from "@buurtbord/shared/protocol/ProjectPage.ts";
import { useEffect, useState } from "react";
import { ProjectsApi } from "../../sync/boardApi/ProjectsApi.ts";
import { projectsTextsIn } from "../../texts/projects/projectsTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import { Icon } from "../../ui/react/Icon.tsx";
import { EveningChoices } from "./EveningChoices.tsx";
import { NotesPart } from "./NotesPart.tsx";
import { calledFirst, type ProjectAtDesk, projectsAtDesk } from "./ProjectAtDesk.ts";
import { ProjectItem } from "./ProjectItem.tsx";
import type { Garden } from "./useGarden.ts";
import "./projects.css";

interface ProjectsDialogProps {
  readonly board: Board;
  readonly garden: Garden;
  readonly texts: TableTexts;
  readonly onClose: () => void;
}

/** How the projects go, first who could use a call; and what brings their people back. */
export function ProjectsDialog({ board, garden, texts, onClose }: ProjectsDialogProps) {
  const words = projectsTextsIn(texts.language);
  const [links, setLinks] = useState<ReadonlyMap<CardId, ProjectLink>>(new Map());
  const [said, setSaid] = useState("");
  const { isOnWall, lookAgain } = garden;
  useEffect(() => void lookAgain(), [lookAgain]);
  const projects = projectsAtDesk(board, garden.earlier);
  const asked = calledFirst(projects, Date.now());
  const apiOf = async ({ boardId }: ProjectAtDesk) => {
    const token = await garden.tokenOf(boardId);
    if (!token.ok) setSaid(words.link.fails);
    return token.ok ? new ProjectsApi(boardId, token.value) : null;
  };
  const makeLinks = async (wanted: readonly ProjectAtDesk[]) => {
    setSaid("");
    for (const project of wanted) {
      const reply = await (await apiOf(project))?.makeLink(project.cardId);
      if (!reply?.ok) return setSaid(words.link.fails);
      setLinks((now) => new Map(now).set(project.cardId, reply.value));
    }
  };
  const endLinks = async (project: ProjectAtDesk) => {
    const reply = await (await apiOf(project))?.endLinks(project.cardId);
    setLinks((now) => new Map([...now].filter(([id]) => id !== project.cardId)));
    setSaid(reply?.ok ? words.link.ended : words.link.fails);
  };
  return (
    <Dialog title={words.list.title} closeWord={texts.close} onClose={onClose}>
      <p>{projects.length === 0 ? words.list.none : words.list.about}</p>
      <div className="projecten-doen">
        <button
          type="button"
          className="knop"
          aria-pressed={isOnWall}
          onClick={() => void (isOnWall ? garden.offWall() : garden.toWall())}
        >
          <Icon name="screen" />
          {isOnWall ? words.garden.offWall : words.garden.toWall}
        </button>
        {projects.length > 0 && (
          <button type="button" className="knop" onClick={() => void makeLinks(projects)}>
            <Icon name="note" />
            {words.reminder.make}
          </button>
        )}
      </div>
      <EveningChoices garden={garden} words={words} language={texts.language} />
      <p role="status">{said}</p>
      <NotesPart board={board} projects={projects} links={links} words={words} />
      <ul className="projecten">
        {asked.map(({ project, why }) => (
          <ProjectItem
            key={project.cardId}
            project={project}
            why={why}
            link={links.get(project.cardId) ?? null}
            words={words}
            language={texts.language}
            onLink={() => void makeLinks([project])}
            onEnd={() => void endLinks(project)}
          />
        ))}
      </ul>
    </Dialog>
  );
}
