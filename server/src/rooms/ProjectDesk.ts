import { NOTHING_AGREED } from "@buurtbord/shared/board/Agreement.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { keptUntil } from "@buurtbord/shared/board/keptUntil.ts";
import { newsOn } from "@buurtbord/shared/board/projectNews.ts";
import { projectFor } from "@buurtbord/shared/commands/decideNews.ts";
import type { ProjectPage } from "@buurtbord/shared/protocol/ProjectPage.ts";
import type { Participating } from "./Access.ts";
import type { BoardState } from "./board/BoardState.ts";
import { ask, look } from "./engine/ask.ts";
import type { Engine } from "./engine/Engine.ts";
import type { RoomOfBoard } from "./RoomParts.ts";
import type {
  ProjectCodeResult,
  ProjectLinkResult,
  ProjectPageResult,
  ProjectUnlinkResult,
} from "./results.ts";
import { hashOf, newProjectCode } from "./tokens.ts";
import { endProjectLinks, makeProjectLink, openByProjectCode } from "./turn/projectLinks.ts";

/** What a project desk asks of its room. */
export interface ProjectDeskHost {
  readonly engine: Engine;
  touch(): void;
}

/** The projects of one board: their pages, and the links and codes by which their people come back. */
export class ProjectDesk {
  readonly #parts: Pick<RoomOfBoard, "random" | "storage" | "stillKnows">;
  readonly #host: ProjectDeskHost;

  constructor(parts: Pick<RoomOfBoard, "random" | "storage" | "stillKnows">, host: ProjectDeskHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /** Rejects with RoomClosed. */
  page(access: Participating, asked: CardId): Promise<ProjectPageResult> {
    this.#host.touch();
    return look(this.#host.engine, (state): ProjectPageResult => {
      const found = projectFor(state.situation, access, "read-project", asked);
      return found.ok ? { ok: true, page: pageOf(state, found.card.id) } : found;
    });
  }

  /** `needsCode`: this server can be reached in the room only. */
  async makeLink(access: Participating, asked: CardId, needsCode: boolean): Promise<ProjectLinkResult> {
    this.#host.touch();
    const { random } = this.#parts;
    const code = needsCode ? await this.#freeCode() : null;
    return ask<ProjectLinkResult>(
      this.#host.engine,
      (turn) =>
        turn.inLedger<ProjectLinkResult>(({ situation, ledger }, at) => {
          if (!this.#parts.stillKnows(access))
            return { result: { ok: false, refusal: "not-yours" }, changes: [] };
          const found = projectFor(situation, access, "link-project", asked);
          if (!found.ok) return { result: found, changes: [] };
          return makeProjectLink(ledger, found.card.id, code, random, at);
        }),
      { ok: false, refusal: "not-saved" },
    );
  }

  /** The page of a project for whoever typed one of its codes: eight digits. */
  openByCode(code: string): Promise<ProjectCodeResult> {
    this.#host.touch();
    const { random } = this.#parts;
    return ask<ProjectCodeResult>(
      this.#host.engine,
      (turn) => turn.inLedger(({ ledger }, at) => openByProjectCode(ledger, code, random, at)),
      { ok: false, refusal: "not-saved" },
    );
  }

  /** One that opens nothing on this server: it is typed where nobody says of which board it is. */
  async #freeCode(): Promise<string> {
    const code = newProjectCode(this.#parts.random);
    return (await this.#parts.storage.findByProjectCode(hashOf(code))) === null ? code : this.#freeCode();
  }

  endLinks(access: Participating, asked: CardId): Promise<ProjectUnlinkResult> {
    this.#host.touch();
    return ask<ProjectUnlinkResult>(
      this.#host.engine,
      (turn) =>
        turn.inLedger<ProjectUnlinkResult>(({ situation, ledger }) => {
          const found = projectFor(situation, access, "unlink-project", asked);
          return found.ok ? endProjectLinks(ledger, found.card.id) : { result: found, changes: [] };
        }),
      { ok: false, refusal: "not-saved" },
    );
  }
}

function pageOf({ board, lastActivityAt }: BoardState, cardId: CardId): ProjectPage {
  const card = board.cards.get(cardId);
  if (card === undefined) throw new Error(`No project ${cardId} on board ${board.id}`);
  return {
    cardId,
    board: board.title,
    language: board.language,
    name: card.text,
    firstStep: card.project?.firstStep ?? null,
    agreement: card.agreement ?? NOTHING_AGREED,
    news: newsOn(card),
    keptUntil: keptUntil(lastActivityAt, board.keepDays),
  };
}
