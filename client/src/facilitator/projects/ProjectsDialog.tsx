import { projectsOf } from "@buurtbord/shared/activities/projects.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { newsOn } from "@buurtbord/shared/board/projectNews.ts";
import { whoToCall } from "@buurtbord/shared/board/whoToCall.ts";
import type { ProjectLink } from "@buurtbord/shared/protocol/ProjectPage.ts";
import { useState } from "react";
import { ProjectsApi } from "../../sync/boardApi/ProjectsApi.ts";
import { projectsTextsIn } from "../../texts/projects/projectsTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import type { Secrets } from "../FacilitatorPage.tsx";
import { NotesPart } from "./NotesPart.tsx";
import { ProjectItem } from "./ProjectItem.tsx";
import "./projects.css";

interface ProjectsDialogProps {
  readonly board: Board;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly onClose: () => void;
}

/** How the projects go, first who could use a call; and what brings their people back. */
export function ProjectsDialog({ board, secrets, texts, act, onClose }: ProjectsDialogProps) {
  const words = projectsTextsIn(texts.language);
  const [links, setLinks] = useState<ReadonlyMap<CardId, ProjectLink>>(new Map());
  const [said, setSaid] = useState("");
  const projects = projectsOf(board);
  const asked = calledFirst(projects, Date.now());
  const api = new ProjectsApi(secrets.boardId, secrets.token);
  const isOn = board.meeting.lookBack?.show === "garden";
  const makeLinks = async (cards: readonly Card[]) => {
    setSaid("");
    for (const { id } of cards) {
      const reply = await api.makeLink(id);
      if (!reply.ok) return setSaid(words.link.fails);
      setLinks((now) => new Map(now).set(id, reply.value));
    }
  };
  const endLinks = async (cardId: CardId) => {
    const reply = await api.endLinks(cardId);
    setLinks((now) => new Map([...now].filter(([id]) => id !== cardId)));
    setSaid(reply.ok ? words.link.ended : words.link.fails);
  };
  return (
    <Dialog title={words.list.title} closeWord={texts.close} onClose={onClose}>
      <p>{projects.length === 0 ? words.list.none : words.list.about}</p>
      <div className="projecten-doen">
        <button
          type="button"
          className="knop"
          aria-pressed={isOn}
          onClick={() => void act({ type: "set-look-back", lookBack: isOn ? null : { show: "garden" } })}
        >
          <Icon name="screen" />
          {isOn ? words.garden.offWall : words.garden.toWall}
        </button>
        {projects.length > 0 && (
          <button type="button" className="knop" onClick={() => void makeLinks(projects)}>
            <Icon name="note" />
            {words.reminder.make}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
      <NotesPart board={board} projects={projects} links={links} words={words} />
      <ul className="projecten">
        {asked.map(({ card, why }) => (
          <ProjectItem
            key={card.id}
            boardId={board.id}
            card={card}
            why={why}
            link={links.get(card.id) ?? null}
            words={words}
            language={texts.language}
            onLink={() => void makeLinks([card])}
            onEnd={() => void endLinks(card.id)}
          />
        ))}
      </ul>
    </Dialog>
  );
}

/** Why somebody would call; null: all is well. */
export type WhyCall = "asks" | "quiet" | null;

/** Who could use a call first, then the rest as they came. */
function calledFirst(
  projects: readonly Card[],
  now: number,
): readonly { readonly card: Card; readonly why: WhyCall }[] {
  const followed = projects.map((card) => ({ id: card.id, addedAt: card.addedAt, news: newsOn(card) }));
  const calls = whoToCall(followed, now);
  const whyOf = (card: Card): WhyCall => {
    if (!calls.includes(card.id)) return null;
    return newsOn(card).at(-1)?.kind === "help" ? "asks" : "quiet";
  };
  const rank = ({ id }: Card) => (calls.includes(id) ? calls.indexOf(id) : calls.length);
  return projects
    .toSorted((one, other) => rank(one) - rank(other))
    .map((card) => ({ card, why: whyOf(card) }));
}
