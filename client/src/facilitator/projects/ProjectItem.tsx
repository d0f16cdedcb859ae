import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { plantOf } from "@buurtbord/shared/board/plantOf.ts";
import { newsOn } from "@buurtbord/shared/board/projectNews.ts";
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
import type { WhyCall } from "./ProjectsDialog.tsx";

interface ProjectItemProps {
  readonly boardId: BoardId;
  readonly card: Card;
  readonly why: WhyCall;
  /** What was just made; null: nothing. */
  readonly link: ProjectLink | null;
  readonly words: ProjectsTexts;
  readonly language: Language;
  readonly onLink: () => void;
  readonly onEnd: () => void;
}

/** One project: its plant, what was told last, and how its people come back. */
export function ProjectItem({ card, why, link, words, language, onLink, onEnd, boardId }: ProjectItemProps) {
  const [isSure, setIsSure] = useState(false);
  const news = newsOn(card);
  const last = news.at(-1);
  const told = news.filter(({ kind }) => kind !== "rest").length;
  const end = () => {
    if (isSure) onEnd();
    setIsSure(!isSure);
  };
  return (
    <li className="project" data-bellen={why ?? undefined}>
      <PlantPicture plant={plantOf(news)} seed={card.id} />
      <div>
        <h3 dir="auto">{card.text}</h3>
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
            <span className="verborgen">: {card.text}</span>
          </button>
          <button type="button" className="knop" onClick={end}>
            <Icon name="cross" />
            {words.link.end}
            <span className="verborgen">: {card.text}</span>
          </button>
        </div>
        <p role="status">{isSure && words.link.endSure}</p>
        {link !== null && <MadeLink boardId={boardId} card={card} link={link} words={words} />}
      </div>
    </li>
  );
}

/** From home a link; in the room only, a code for the next meeting. */
function MadeLink({
  boardId,
  card,
  link,
  words,
}: { readonly link: ProjectLink } & Pick<ProjectItemProps, "boardId" | "card" | "words">) {
  const page = projectAddress({ boardId, cardId: card.id }, link.token);
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
