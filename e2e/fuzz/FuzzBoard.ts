import { setTimeout as wait } from "node:timers/promises";
import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import { exportBoard, type NewBoard } from "../rig/api.ts";
import { ask, type BoardAnswer } from "./ask.ts";
import type { FuzzServer } from "./FuzzServer.ts";
import { groundFor, type Tokens } from "./grounds.ts";
import type { Sender } from "./Sender.ts";

/** From the answer until a full table is written anew without somebody, on a busy machine. */
const LEAVE_MS = 1_000;

/** A card, as whoever made it sees it. */
export interface OwnThing {
  readonly id: string;
  readonly state: "shown" | "draft" | "waiting";
}

/** A board with cards, votes and a line of honest people, and a token for everybody who will try something. */
export class FuzzBoard {
  readonly port: number;
  readonly #origin: string;
  readonly #board: NewBoard;
  /** Ids that commands may name: kinds, fields, steps and cards. */
  readonly names: { readonly kinds: string[]; readonly fields: string[]; readonly steps: string[] };
  /** Residents whom commands may name. */
  readonly people: string[] = [];
  readonly #tokens: Tokens;
  /** What opens nothing here: the one that ended, those of elsewhere, and such as never were. */
  readonly #wrongTokens: readonly string[];
  /** Who made which card or line, by its id. What came before all of them is "honest". */
  readonly #makers = new Map<string, Sender | "honest">();

  #isLeft = false;

  private constructor(
    server: FuzzServer,
    board: NewBoard,
    tokens: Tokens,
    wrongTokens: readonly string[],
    activityId: string,
  ) {
    this.port = server.port;
    this.#origin = server.origin;
    this.#board = board;
    this.#tokens = tokens;
    this.#wrongTokens = wrongTokens;
    const activity = findActivity(activityId);
    this.names = {
      kinds: (activity?.kinds ?? []).map(({ id }) => id),
      fields: (activity?.fields ?? []).map(({ id }) => id),
      steps: (activity?.programme ?? []).map(({ id }) => id),
    };
  }

  /** `ground`: an activity, or "table": the table of a group on an evening. */
  static async prepare(server: FuzzServer, ground: string): Promise<FuzzBoard> {
    const { activityId, board, tokens, neighbour, ended, strangers } = await groundFor(server.origin, ground);
    const wrong = [ended, "AAAAAAAAAAAAAAAAAAAAAA", "", ...strangers];
    const prepared = new FuzzBoard(server, board, tokens, wrong, activityId);
    for (const token of [tokens.resident, neighbour]) await prepared.#meet(token);
    await prepared.#fill(neighbour);
    return prepared;
  }

  get id(): string {
    return this.#board.id;
  }

  get joinCode(): string {
    return this.#board.joinCode;
  }

  get screenToken(): string {
    return this.#board.screenToken;
  }

  /** Who may come in by which link, as a facilitator is told. */
  async links(): Promise<string[]> {
    const answer = await this.#ask("/links", this.#board.facilitatorToken, null, "GET");
    if (answer.links === undefined) throw new Error(`Asked for its links: ${JSON.stringify(answer)}`);
    return (answer.links as { id: string; role: string }[]).map(({ id, role }) => `${role} ${id}`).toSorted();
  }

  /** The texts of all cards, as they are taken home. */
  async exportedTexts(): Promise<string[]> {
    return (await exportBoard(this.#origin, this.#board)).cards.map(({ text }) => text);
  }

  /** What a sender offers at a websocket. */
  protocols(sender: Sender, frames: "buurtbord.v1" | "yjs", variant = 0): string[] {
    if (sender !== "nobody") {
      const isAsked = sender === "remote" || sender === "table" || sender === "kiosk";
      return [
        frames,
        ...(isAsked && sender !== "kiosk" ? [`role.${sender}`] : []),
        `token.${this.#tokens[sender]}`,
      ];
    }
    const offers = [...this.#wrongTokens.map((token) => `token.${token}`), "role.facilitator"];
    return [frames, offers[variant % offers.length] ?? "token."];
  }

  tokenOf(sender: Sender, variant = 0): string {
    if (sender !== "nobody") return this.#tokens[sender];
    return this.#wrongTokens[variant % this.#wrongTokens.length] ?? "";
  }

  /** Notes that these cards and lines are on the board now: what is new is the sender's. */
  credit(ids: Iterable<string>, sender: Sender | "honest"): void {
    for (const id of ids) if (!this.#makers.has(id)) this.#makers.set(id, sender);
  }

  /** Somebody may leave for good, or be made to. */
  noteLeaving(): void {
    this.#isLeft = true;
  }

  /** Who leaves at a table leaves the evening, which then takes what was theirs from its tables: that is theirs to do. */
  async untilTheyLeft(): Promise<void> {
    if (this.#isLeft) await wait(LEAVE_MS);
    this.#isLeft = false;
  }

  /** Every card and line that anybody made, also what is not to be seen. */
  get ids(): readonly string[] {
    return [...this.#makers.keys()];
  }

  /** What a phone of this sender is told is theirs; null: it is nobody's any more, or has no view of its own. */
  async ownOf(sender: Sender): Promise<readonly OwnThing[] | null> {
    if (sender !== "resident" && sender !== "kiosk") return null;
    const view = await this.#ask("/view", this.#tokens[sender], null, "GET");
    const own = view.own as { readonly cards: readonly OwnThing[] } | undefined;
    return own?.cards ?? null;
  }

  isMadeBy(id: string, sender: Sender): boolean {
    return this.#makers.get(id) === sender;
  }

  async #meet(token: string): Promise<void> {
    const { own } = await this.#ask("/view", token, null, "GET");
    this.people.push((own as { readonly participantId: string }).participantId);
  }

  /** A neighbour's three cards, two votes and a line. */
  async #fill(neighbour: string): Promise<void> {
    const { facilitatorToken: lead } = this.#board;
    const wish = async (by: string, command: object) => {
      const answer = await this.#ask("/commands", by, command);
      return String((answer.result as { cardId?: string } | undefined)?.cardId);
    };
    const [kind] = this.names.kinds;
    const [field = null] = this.names.fields;
    const cards: string[] = [];
    for (const text of ["Samen koken op zondag", "Een bankje in de zon 😀", "Wie leert mij naaien?"]) {
      cards.push(await wish(neighbour, { type: "add-card", card: { kind, text, field } }));
    }
    await wish(lead, { type: "add-card", card: { kind, text: "Van de leiding", field } });
    await wish(lead, { type: "vote", cardId: cards[0] });
    await wish(neighbour, { type: "vote", cardId: cards[1] });
    await wish(lead, { type: "connect-cards", from: cards[0], to: cards[1], word: "past bij" });
  }

  #ask(path: string, token: string, body: object | null, method?: string): Promise<BoardAnswer> {
    return ask(this.#origin, this.id, path, token, body, method);
  }
}
