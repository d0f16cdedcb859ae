import { projectsOf } from "@buurtbord/shared/activities/projects.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { plantOf } from "@buurtbord/shared/board/plantOf.ts";
import { newsOn } from "@buurtbord/shared/board/projectNews.ts";
import type { EarlierBoard, GardenBoard, GardenPlant } from "@buurtbord/shared/protocol/Garden.ts";
import type { OtherBoards } from "./OtherBoards.ts";
import type { Shown } from "./Shown.ts";

/** Projects of several boards together, for who leads each of them. */
export class Gardens {
  readonly #others: OtherBoards;

  constructor(others: OtherBoards) {
    this.#others = others;
  }

  /** The plants of those that these secrets still open; the rest is left out. */
  plants(shown: readonly Shown[]): Promise<readonly GardenBoard[]> {
    return this.#others.see(shown, ({ board }) => gardenOf(board));
  }

  /** How their projects go, of those that these secrets open and that have any. */
  async projects(shown: readonly Shown[]): Promise<readonly EarlierBoard[]> {
    const boards = await this.#others.see(shown, ({ board }) => earlierOf(board));
    return boards.filter(({ projects }) => projects.length > 0);
  }

  /** Those that their secret opens. */
  opened(shown: readonly Shown[]): Promise<readonly Shown[]> {
    return this.#others.see(shown, (_, each) => each);
  }
}

function gardenOf(board: Board): GardenBoard {
  const { id, title } = board;
  return { id, title, plants: projectsOf(board).map(plantAt) };
}

function plantAt(card: Card): GardenPlant {
  return { cardId: card.id, name: card.text, plant: plantOf(newsOn(card)) };
}

function earlierOf(board: Board): EarlierBoard {
  const { id, title } = board;
  const projects = projectsOf(board).map((card) => ({
    cardId: card.id,
    name: card.text,
    addedAt: card.addedAt,
    news: newsOn(card),
  }));
  return { id, title, projects };
}
