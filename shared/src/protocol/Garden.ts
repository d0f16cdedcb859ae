import type { BoardId, CardId } from "../board/ids.ts";
import type { News } from "../board/News.ts";
import type { Plant } from "../board/plantOf.ts";

/** `GET /api/boards/:id/garden`: another board of which the plants stand in the garden here too. */
export interface GardenBoard {
  readonly id: BoardId;
  readonly title: string;
  /** In the order in which the projects were made. */
  readonly plants: readonly GardenPlant[];
}

/** Names and plants; of what was told nothing. */
export interface GardenPlant {
  readonly cardId: CardId;
  readonly name: string;
  readonly plant: Plant;
}

/** `POST /api/boards/:id/garden`: how the projects of another board go, for whoever leads that one too. */
export interface EarlierBoard {
  readonly id: BoardId;
  readonly title: string;
  readonly projects: readonly FollowedProject[];
}

export interface FollowedProject {
  readonly cardId: CardId;
  readonly name: string;
  /** When it was made: milliseconds since 1970. */
  readonly addedAt: number;
  /** Oldest first. */
  readonly news: readonly News[];
}
