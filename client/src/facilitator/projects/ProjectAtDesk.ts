import { projectsOf } from "@buurtbord/shared/activities/projects.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { BoardId, CardId } from "@buurtbord/shared/board/ids.ts";
import { newsOn } from "@buurtbord/shared/board/projectNews.ts";
import { whoToCall } from "@buurtbord/shared/board/whoToCall.ts";
import type { EarlierBoard, FollowedProject } from "@buurtbord/shared/protocol/Garden.ts";

/** A project as whoever leads sees it, of this board or of an earlier evening's. */
export interface ProjectAtDesk extends FollowedProject {
  readonly boardId: BoardId;
  /** The title of the earlier evening's board; null: it is of this one. */
  readonly evening: string | null;
}

/** Why somebody would call; null: all is well. */
export type WhyCall = "asks" | "quiet" | null;

/** All that one may call: of this board first. What another board has as well, opened anew from a saved moment, is told once. */
export function projectsAtDesk(board: Board, earlier: readonly EarlierBoard[]): readonly ProjectAtDesk[] {
  const own = projectsOf(board).map((card) => {
    const { id: cardId, text: name, addedAt } = card;
    return { boardId: board.id, evening: null, cardId, name, addedAt, news: newsOn(card) };
  });
  const others = earlier.flatMap(({ id: boardId, title: evening, projects }) =>
    projects.map((project) => ({ ...project, boardId, evening })),
  );
  const known = new Set<CardId>();
  return [...own, ...others].filter(({ cardId }) => !known.has(cardId) && known.add(cardId));
}

/** Who could use a call first, over all evenings; then the rest as they came. */
export function calledFirst(
  projects: readonly ProjectAtDesk[],
  now: number,
): readonly { readonly project: ProjectAtDesk; readonly why: WhyCall }[] {
  const followed = projects.map(({ cardId, addedAt, news }) => ({ id: cardId, addedAt, news }));
  const calls = whoToCall(followed, now);
  const whyOf = ({ cardId, news }: ProjectAtDesk): WhyCall => {
    if (!calls.includes(cardId)) return null;
    return news.at(-1)?.kind === "help" ? "asks" : "quiet";
  };
  const rank = ({ cardId }: ProjectAtDesk) => (calls.includes(cardId) ? calls.indexOf(cardId) : calls.length);
  return projects
    .toSorted((one, other) => rank(one) - rank(other))
    .map((project) => ({ project, why: whyOf(project) }));
}
