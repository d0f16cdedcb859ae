import { projectsOf } from "@buurtbord/shared/activities/projects.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { BoardId, BuurtId } from "@buurtbord/shared/board/ids.ts";
import { plantOf } from "@buurtbord/shared/board/plantOf.ts";
import { newsOn } from "@buurtbord/shared/board/projectNews.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { EarlierBoard, GardenBoard, GardenPlant } from "@buurtbord/shared/protocol/Garden.ts";
import type { BoardStorage } from "../storage/BoardStorage.ts";
import type { BoardState } from "./board/BoardState.ts";
import type { OpenResult } from "./OpenResult.ts";
import type { Shown } from "./Shown.ts";

/** What it asks of all rooms. */
interface GardensHost {
  open(boardId: BoardId): Promise<OpenResult>;
}

/** Projects of several boards together, for who leads each of them. Nothing is noted on those: looking keeps no board longer. */
export class Gardens {
  readonly #storage: Pick<BoardStorage, "find" | "buurt">;
  readonly #host: GardensHost;

  constructor(storage: Pick<BoardStorage, "find" | "buurt">, host: GardensHost) {
    this.#storage = storage;
    this.#host = host;
  }

  /** The plants of those that these secrets still open; the rest is left out. */
  plants(shown: readonly Shown[]): Promise<readonly GardenBoard[]> {
    return this.#see(shown, ({ board }) => gardenOf(board));
  }

  /** How their projects go, of those that these secrets open and that have any. */
  async projects(shown: readonly Shown[]): Promise<readonly EarlierBoard[]> {
    const boards = await this.#see(shown, ({ board }) => earlierOf(board));
    return boards.filter(({ projects }) => projects.length > 0);
  }

  /** Those that their secret opens. */
  opened(shown: readonly Shown[]): Promise<readonly Shown[]> {
    return this.#see(shown, (_, each) => each);
  }

  /** One after the other: a meeting that goes on meanwhile is not held up by a year of evenings. */
  async #see<Seen>(
    shown: readonly Shown[],
    see: (state: BoardState, shown: Shown) => Seen,
  ): Promise<readonly Seen[]> {
    const seen: Seen[] = [];
    for (const each of shown) {
      const record = await this.#storage.find(each.boardId);
      const opened = record && (await this.#host.open(each.boardId));
      if (opened?.state !== "open") continue;
      const isOfBuurt = await this.#opensShelf(record?.buurt ?? null, each.hash);
      const found = await opened.room.look((state) =>
        isOfBuurt || leads(state, each.hash) ? { it: see(state, each) } : null,
      );
      if (found !== null) seen.push(found.it);
    }
    return seen;
  }

  async #opensShelf(buurt: BuurtId | null, hash: string): Promise<boolean> {
    return buurt !== null && (await this.#storage.buurt(buurt))?.secretHash === hash;
  }
}

function leads({ ledger }: BoardState, hash: string): boolean {
  const token = ledger.token(hash);
  return token !== null && mayDo(token.role, "gather-garden");
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
