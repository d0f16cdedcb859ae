import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Group } from "../board/Group.ts";
import { type HarvestPage, PLAIN_PAGE } from "../board/HarvestPage.ts";
import type { CardId, PhotoName } from "../board/ids.ts";
import { activityOf } from "./registry.ts";
import type { TableCards } from "./tableCards.ts";

/** What is told of an evening: story by story what came of it, and then the rest. */
export interface Stories {
  readonly stories: readonly Story[];
  /** In the order in which they came. What lies on the parking sheet is not told to anybody outside. */
  readonly rest: readonly Card[];
}

/** A pitch with what its groups made of it; or a project that began without one. */
export interface Story {
  /** The card that it begins with, and is called by. */
  readonly lead: Card;
  readonly groups: readonly Group[];
  readonly projects: readonly Card[];
  /** What its tables told the room. */
  readonly told: readonly Card[];
  /** What lies on its tables besides: ideas, and photos. */
  readonly ideas: readonly Card[];
}

/**
 * All of it, also what is left out of the page, in the order that the facilitator chose. `tables`: what lies on them,
 * where the page tells it.
 */
export function storiesOf(board: Board, tables: TableCards = new Map()): Stories {
  const { kinds, fields } = activityOf(board);
  const aside = new Set(fields.filter(({ kind }) => kind === null).map(({ id }) => id));
  const cards = [...board.cards.values()]
    .filter(({ field }) => field === null || !aside.has(field))
    .sort(oldestFirst);
  const isPitch = ({ kind }: Card) => kinds.some(({ id, isPitch }) => id === kind && isPitch === true);
  const isProject = ({ project, agreement }: Card) => project !== undefined || agreement !== undefined;
  const page = board.page ?? PLAIN_PAGE;
  const [projects, others] = [cards.filter(isProject), cards.filter((card) => !isProject(card))];
  const groupsOf = Map.groupBy(board.groups, ({ pitch }) => pitch);
  const projectsOf = Map.groupBy(projects, ({ project }) => project?.group ?? null);
  const toldBy = Map.groupBy(others, ({ brought }) => brought?.group ?? null);
  const ideasOf = ({ id }: Group) => (page.tables === "told" ? (tables.get(id) ?? []) : []);
  const pitched = cards.filter(isPitch).map((lead): Story => {
    const groups = groupsOf.get(lead.id) ?? [];
    const of = (from: ReadonlyMap<Group["id"] | null, readonly Card[]>) =>
      groups.flatMap(({ id }) => from.get(id) ?? []).sort(oldestFirst);
    const ideas = groups.flatMap(ideasOf);
    return { lead, groups, projects: of(projectsOf), told: of(toldBy), ideas };
  });
  const inStories = new Set(pitched.flatMap(({ lead, projects, told }) => [lead, ...projects, ...told]));
  const isLoose = (card: Card) => !inStories.has(card);
  const begun = projects
    .filter(isLoose)
    .map((lead): Story => ({ lead, groups: [], projects: [], told: [], ideas: [] }));
  const leads = new Set(pitched.map(({ lead }) => lead.id));
  const leaderless = board.groups.filter(({ pitch }) => !leads.has(pitch));
  return {
    stories: inOrder([...pitched, ...begun], [...page.order, ...board.queue]),
    rest: [...others.filter(isLoose), ...leaderless.flatMap(ideasOf)],
  };
}

/** What the page tells: without what the facilitator left out. */
export function toldOn({ leftOut }: Pick<HarvestPage, "leftOut">, stories: Stories): Stories {
  const out = new Set(leftOut);
  return storiesWith(stories, ({ id }) => !out.has(id));
}

/** Only these cards. A story goes with the card that it begins with. */
export function storiesWith({ stories, rest }: Stories, isTold: (card: Card) => boolean): Stories {
  const told = stories
    .filter(({ lead }) => isTold(lead))
    .map((story) => ({
      ...story,
      projects: story.projects.filter(isTold),
      told: story.told.filter(isTold),
      ideas: story.ideas.filter(isTold),
    }));
  return { stories: told, rest: rest.filter(isTold) };
}

/** The cards that a page tells, each once. */
function cardsTold({ stories, rest }: Stories): readonly Card[] {
  return [
    ...stories.flatMap(({ lead, projects, told, ideas }) => [lead, ...projects, ...told, ...ideas]),
    ...rest,
  ];
}

/** The photo of a card where the page shows it. */
export function photoOnPage({ withoutPhoto }: Pick<HarvestPage, "withoutPhoto">, { id, photo }: Card) {
  return photo === undefined || withoutPhoto.includes(id) ? null : photo;
}

export function photosOnPage(page: HarvestPage, stories: Stories): readonly PhotoName[] {
  return cardsTold(stories).flatMap((card) => photoOnPage(page, card)?.name ?? []);
}

/** As they were laid; then those of which something came, and the others. */
function inOrder(stories: readonly Story[], order: readonly CardId[]): readonly Story[] {
  const places = new Map(order.toReversed().map((id, n) => [id, order.length - 1 - n]));
  const rank = ({ lead, groups, projects }: Story) => {
    const hasBegun = groups.length + projects.length > 0 || lead.agreement !== undefined;
    return places.get(lead.id) ?? order.length + (hasBegun ? 0 : 1);
  };
  return stories.toSorted((one, other) => rank(one) - rank(other));
}

function oldestFirst(one: Card, other: Card): number {
  return one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1);
}
