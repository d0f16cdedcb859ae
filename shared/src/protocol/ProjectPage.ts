import type { Agreement } from "../board/Agreement.ts";
import type { CardId } from "../board/ids.ts";
import type { Language } from "../board/Language.ts";
import type { News } from "../board/News.ts";

/** `GET /api/boards/:id/projects/:cardId`: what the people in a project see of it. */
export interface ProjectPage {
  readonly cardId: CardId;
  /** Of the evening on which it began. */
  readonly board: string;
  readonly language: Language;
  readonly name: string;
  readonly firstStep: string | null;
  readonly agreement: Agreement;
  /** Oldest first. */
  readonly news: readonly News[];
  /** Until when it is kept if nothing more is told: milliseconds since 1970, the beginning of a day in UTC. */
  readonly keptUntil: number;
}

/** `POST …/links`: what brings the people in a project back to its page. The only time that it is told. */
export interface ProjectLink {
  /** With which this phone may go there at once. */
  readonly token: string;
  /** From home; null: this server can be reached in the room only. */
  readonly url: string | null;
  /** Then: eight digits to type at the door of the next meeting. */
  readonly code: string | null;
}
