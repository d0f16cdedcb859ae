import type { BoardId, CardId, CommandId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { Command, CommandOf } from "@buurtbord/shared/commands/Command.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import type { ProjectLink, ProjectPage } from "@buurtbord/shared/protocol/ProjectPage.ts";
import { askApi, type Reply, type Tagged } from "./askApi.ts";

/** What became of something that was told, or taken back. "away": nobody knows; send it again under the same id. */
export type Told =
  | { readonly type: "kept" }
  | { readonly type: "refused"; readonly refusal: Refusal }
  | { readonly type: "away" };

/** How the people in a project come back to its page; see docs/protocol.md. None of these rejects. */
export class ProjectsApi {
  readonly #board: string;
  readonly #path: string;
  readonly #token: string;
  /** The page that was read last. */
  #seen: Tagged<ProjectPage> | null = null;

  constructor(boardId: BoardId, token: string) {
    this.#board = `/api/boards/${boardId}`;
    this.#path = `${this.#board}/projects`;
    this.#token = token;
  }

  /** The same object again where nothing changed. */
  async page(cardId: CardId): Promise<Reply<ProjectPage>> {
    const reply = await askApi.ifNew<ProjectPage>(
      `${this.#path}/${cardId}`,
      this.#token,
      this.#seen?.tag ?? null,
    );
    if (!reply.ok) return reply;
    if (reply.value !== "same") this.#seen = reply.value;
    return this.#seen === null ? { ok: false, reason: "no-answer" } : { ok: true, value: this.#seen.value };
  }

  tell(id: CommandId, message: Omit<CommandOf<"tell-project">, "type">): Promise<Told> {
    return this.#command(id, { type: "tell-project", ...message });
  }

  takeBack(id: CommandId, which: Omit<CommandOf<"take-back-news">, "type">): Promise<Told> {
    return this.#command(id, { type: "take-back-news", ...which });
  }

  /** As a phone shows it. */
  photo(name: PhotoName): Promise<Reply<Blob>> {
    return askApi.blob(`${this.#board}/photos/${name}/small`, this.#token);
  }

  makeLink(cardId: CardId): Promise<Reply<ProjectLink>> {
    return askApi.post(`${this.#path}/${cardId}/links`, {}, this.#token);
  }

  endLinks(cardId: CardId): Promise<Reply<null>> {
    return askApi.remove(`${this.#path}/${cardId}/links`, this.#token);
  }

  async #command(id: CommandId, command: Command): Promise<Told> {
    try {
      const response = await fetch(`${this.#board}/commands`, {
        method: "POST",
        headers: { Authorization: `Bearer ${this.#token}`, "Content-Type": "application/json" },
        body: JSON.stringify({ id, ...command }),
      });
      if (response.ok) return { type: "kept" };
      const { refusal } = (await response.json()) as { readonly refusal?: Refusal };
      return refusal === undefined ? { type: "away" } : { type: "refused", refusal };
    } catch {
      return { type: "away" };
    }
  }
}
