import { isProject } from "../activities/projects.ts";
import type { Card } from "../board/Card.ts";
import type { Change } from "../board/Change.ts";
import type { CardId, NewsId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import type { News } from "../board/News.ts";
import { NOTHING_BEGUN } from "../board/Project.ts";
import { newsOn, withNews } from "../board/projectNews.ts";
import { projectOfPerson } from "../board/projectPerson.ts";
import { cleanText, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { carried, freePhotoRefusal } from "./decidePhoto.ts";
import { topOf } from "./family.ts";
import type { Refusal } from "./Refusal.ts";
import { type Action, mayDo } from "./rights.ts";

/** A project that somebody asks for: as it is on the board, or why not. */
export type FoundProject =
  | { readonly ok: true; readonly card: Card }
  | { readonly ok: false; readonly refusal: Extract<Refusal, "project-not-found" | "not-yours"> };

/** For the people in it: who joined, who came by its link or code, and whoever leads. Also long after, so in any step. */
export function projectFor(situation: Situation, actor: Actor, action: Action, asked: CardId): FoundProject {
  const card = situation.board.cards.get(topOf(situation, asked));
  if (card === undefined || !isProject(situation.board, card))
    return { ok: false, refusal: "project-not-found" };
  const isOwn = isInProject(situation, actor, card.id);
  return mayDo(actor.role, action, isOwn ? "own" : "others")
    ? { ok: true, card }
    : { ok: false, refusal: "not-yours" };
}

function isInProject(situation: Situation, { participantId }: Actor, cardId: CardId): boolean {
  const linked = projectOfPerson(participantId);
  if (linked !== null) return topOf(situation, linked) === cardId;
  const { ledger } = situation;
  return [...ledger.joinedBy(participantId)].some((joined) => topOf(situation, joined) === cardId);
}

/** What is told makes its plant grow. */
export function tellProject(
  situation: Situation,
  actor: Actor,
  command: CommandOf<"tell-project">,
  { id, now }: Fresh,
): Decision {
  const found = projectFor(situation, actor, command.type, command.cardId);
  if (!found.ok) return refuse(found.refusal);
  const { card } = found;
  const text = cleanText(command.text);
  const refusal = newsRefusal(command, card, text) ?? freePhotoRefusal(situation, actor, command.photo);
  if (refusal !== null) return refuse(refusal);
  const { photo, noted } = carried(situation, command.photo, card.id);
  const news: News = { id: id as NewsId, at: now, kind: command.kind, text, ...(photo && { photo }) };
  return accept([told(card, [...newsOn(card), news]), ...noted], { cardId: card.id });
}

/** Asking for help, celebrating, passing on and stopping say something without words. */
function newsRefusal({ kind, photo }: CommandOf<"tell-project">, card: Card, text: string): Refusal | null {
  if (kind === "news" && text === "" && photo === undefined) return "news-empty";
  if (codePoints(text) > LIMITS.newsCodePoints) return "news-too-long";
  return newsOn(card).length >= LIMITS.newsPerProject ? "news-full" : null;
}

/** The people in a project take off what stands there of them, whoever of them wrote it. */
export function takeBackNews(
  situation: Situation,
  actor: Actor,
  { type, cardId, newsId }: CommandOf<"take-back-news">,
): Decision {
  const found = projectFor(situation, actor, type, cardId);
  if (!found.ok) return refuse(found.refusal);
  if (!newsOn(found.card).some(({ id }) => id === newsId)) return refuse("news-not-found");
  return accept(newsErased(situation, found.card, newsId), { cardId: found.card.id });
}

/** It goes for real with its photo, also from saved moments. */
function newsErased({ ledger }: Situation, card: Card, newsId: NewsId): Change[] {
  const gone = newsOn(card).find(({ id }) => id === newsId);
  const photo = gone?.photo && ledger.photo(gone.photo.name);
  const left = newsOn(withNews(card, (news) => (news === gone ? null : news)));
  return [
    told(card, left),
    ...(photo ? [{ type: "ledger-removed", entry: photo } as const] : []),
    { type: "erased", ids: [newsId, ...(gone?.photo ? [gone.photo.name] : [])] },
  ];
}

/** What was taken off before, and came back with a backup; null: nobody knows it. */
export function newsErasedAgain(situation: Situation, id: NewsId): Change[] | null {
  const card = [...situation.board.cards.values()].find((each) =>
    newsOn(each).some((news) => news.id === id),
  );
  return card === undefined ? null : newsErased(situation, card, id);
}

function told({ id: cardId, project }: Card, news: readonly News[]): Change {
  return { type: "card-project", cardId, project: { ...(project ?? NOTHING_BEGUN), news } };
}
