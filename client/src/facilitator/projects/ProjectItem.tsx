import type { Language } from "@buurtbord/shared/board/Language.ts";
import { plantOf } from "@buurtbord/shared/board/plantOf.ts";
import type { ProjectLink } from "@buurtbord/shared/protocol/ProjectPage.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { inGroups } from "@buurtbord/shared/texts/inGroups.ts";
import { useState } from "react";
import { PlantPicture } from "../../garden/PlantPicture.tsx";
import { projectAddress } from "../../sync/boardApi/openProject.ts";
import { dayOf } from "../../texts/dayAndTime.ts";
import type { ProjectsTexts } from "../../texts/projects/ProjectsTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { SecretLink } from "../../ui/react/SecretLink.tsx";
import type { ProjectAtDesk, WhyCall } from "./ProjectAtDesk.ts";

interface ProjectItemProps {
  readonly project: ProjectAtDesk;
  readonly why: WhyCall;
  /** What was just made; null: nothing. */
  readonly link: ProjectLink | null;
  readonly words: ProjectsTexts;
  readonly language: Language;
  readonly onLink: () => void;
  readonly onEnd: () => void;
}

/** One project: its plant, what was told last, and how its people come back. */
export function ProjectItem({ project, why, link, words, language, onLink, onEnd }: ProjectItemProps) {
  const [isSure, setIsSure] = useState(false);
  const { cardId, name, evening, news } = project;
  const last = news.at(-1);
  const told = news.filter(({ kind }) => kind !== "rest").length;
  const end = () => {
    if (isSure) onEnd();
    setIsSure(!isSure);
  };
  return (
    <li className="project" data-bellen={why ?? undefined}>
      <PlantPicture plant={plantOf(news)} seed={cardId} />
      <div>
        <h3 dir="auto">{name}</h3>
        {evening !== null && (
          <p className="project-avond" dir="auto">
            {filled(language, words.list.of, { evening })}
          </p>
        )}
        <p className="project-waarom">{why === null ? words.list.fine : words.list[why]}</p>
        <p>
          {filled(language, words.list.told, { n: told })}
          {last && `. ${filled(language, words.list.last, { date: dayOf(language, last.at) })}`}
        </p>
        {last && (
          <blockquote dir="auto">
            <b>{words.kinds[last.kind]}</b> {last.text}
          </blockquote>
        )}
        <div className="projecten-doen">
          <button type="button" className="knop" onClick={onLink}>
            <Icon name="key" />
            {words.link.make}
            <span className="verborgen">: {name}</span>
          </button>
          <button type="button" className="knop" onClick={end}>
            <Icon name="cross" />
            {words.link.end}
            <span className="verborgen">: {name}</span>
          </button>
        </div>
        <p role="status">{isSure && words.link.endSure}</p>
        {link !== null && <MadeLink project={project} link={link} words={words} />}
      </div>
    </li>
  );
}

/** From home a link; in the room only, a code for the next meeting. */
function MadeLink({
  project,
  link,
  words,
}: { readonly link: ProjectLink } & Pick<ProjectItemProps, "project" | "words">) {
  const page = projectAddress(project, link.token);
  const open = (
    <a className="knop" href={page} target="_blank" rel="noreferrer">
      <Icon name="right" />
      {words.link.open}
    </a>
  );
  if (link.url !== null) {
    const { copy, copied } = words.reminder;
    return (
      <SecretLink
        url={link.url}
        title={words.link.title}
        hint={words.link.hint}
        words={{ copy, copied, qrName: words.link.title }}
      >
        {open}
      </SecretLink>
    );
  }
  return (
    <div className="project-code">
      <h4>{words.link.codeTitle}</h4>
      <p className="cijfers">
        <bdi dir="ltr">{inGroups(link.code ?? "")}</bdi>
      </p>
      <p>{words.link.codeHint}</p>
      {open}
    </div>
  );
}
