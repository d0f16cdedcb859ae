import { randomUUID } from "node:crypto";
import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import { createBoard, exportBoard, join, type NewBoard } from "../rig/api.ts";
import type { FuzzServer } from "./FuzzServer.ts";

/** Who sends. `nobody`: with no token, a wrong one, or one that ended. */
export type Sender =
  | "resident"
  | "kiosk"
  | "remote"
  | "facilitator"
  | "co-facilitator"
  | "table"
  | "screen"
  | "nobody";

/** A card, as whoever made it sees it. */
export interface OwnThing {
  readonly id: string;
  readonly state: "shown" | "draft" | "waiting";
}

type Tokens = Readonly<Record<Exclude<Sender, "nobody">, string>>;

/** A board with cards, votes and a line of honest people, and a token for everybody who will try something. */
export class FuzzBoard {
  readonly port: number;
  readonly #origin: string;
  readonly #board: NewBoard;
  /** Ids that commands may name: kinds, fields, steps and cards. */
  readonly names: { readonly kinds: string[]; readonly fields: string[]; readonly steps: string[] };
  readonly #tokens: Tokens;
  readonly #endedToken: string;
  /** Who made which card or line, by its id. What came before all of them is "honest". */
  readonly #makers = new Map<string, Sender | "honest">();

  private constructor(
    server: FuzzServer,
    board: NewBoard,
    tokens: Tokens,
    endedToken: string,
    activityId: string,
  ) {
    this.port = server.port;
    this.#origin = server.origin;
    this.#board = board;
    this.#tokens = tokens;
    this.#endedToken = endedToken;
    const activity = findActivity(activityId);
    this.names = {
      kinds: (activity?.kinds ?? []).map(({ id }) => id),
      fields: (activity?.fields ?? []).map(({ id }) => id),
      steps: (activity?.programme ?? []).map(({ id }) => id),
    };
  }

  static async prepare(server: FuzzServer, activityId: string): Promise<FuzzBoard> {
    const { origin } = server;
    const board = await createBoard(origin, activityId);
    const lead = board.facilitatorToken;
    const link = (role: string) => call(origin, board.id, "/links", lead, { role });
    const [resident, coFacilitator, kiosk, ended] = [
      await join(origin, board.joinCode),
      await link("co-facilitator"),
      await link("kiosk"),
      await link("screen"),
    ];
    const visit = await call(origin, board.id, "/visits", String(kiosk.token), {});
    await call(origin, board.id, `/links/${ended.id}`, lead, null, "DELETE");
    const tokens = {
      resident: resident.token,
      kiosk: String(visit.token),
      remote: lead,
      facilitator: lead,
      "co-facilitator": String(coFacilitator.token),
      table: lead,
      screen: board.screenToken,
    };
    const prepared = new FuzzBoard(server, board, tokens, String(ended.token), activityId);
    await prepared.#fill(origin, board, lead);
    return prepared;
  }

  get id(): string {
    return this.#board.id;
  }

  get screenToken(): string {
    return this.#board.screenToken;
  }

  /** Who may come in by which link, as a facilitator is told. */
  async links(): Promise<string[]> {
    const { links } = await call(this.#origin, this.id, "/links", this.#board.facilitatorToken, null, "GET");
    return (links as { id: string; role: string }[]).map(({ id, role }) => `${role} ${id}`).toSorted();
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
    const tokens = [
      `token.${this.#endedToken}`,
      "token.AAAAAAAAAAAAAAAAAAAAAA",
      "token.",
      "role.facilitator",
    ];
    return [frames, tokens[variant % tokens.length] ?? "token."];
  }

  tokenOf(sender: Sender): string {
    return sender === "nobody" ? this.#endedToken : this.#tokens[sender];
  }

  /** Notes that these cards and lines are on the board now: what is new is the sender's. */
  credit(ids: Iterable<string>, sender: Sender | "honest"): void {
    for (const id of ids) if (!this.#makers.has(id)) this.#makers.set(id, sender);
  }

  /** Every card and line that anybody made, also what is not to be seen. */
  get ids(): readonly string[] {
    return [...this.#makers.keys()];
  }

  /** What a phone of this sender is told is theirs; null: it is nobody's any more, or has no view of its own. */
  async ownOf(sender: Sender): Promise<readonly OwnThing[] | null> {
    if (sender !== "resident" && sender !== "kiosk") return null;
    const view = await call(this.#origin, this.id, "/view", this.#tokens[sender], null, "GET");
    const own = view.own as { readonly cards: readonly OwnThing[] } | undefined;
    return own?.cards ?? null;
  }

  isMadeBy(id: string, sender: Sender): boolean {
    return this.#makers.get(id) === sender;
  }

  /** Three neighbours' cards, two votes and a line. */
  async #fill(origin: string, { id, joinCode }: NewBoard, lead: string): Promise<void> {
    const { token } = await join(origin, joinCode);
    const ask = async (by: string, command: object) => {
      const answer = await call(origin, id, "/commands", by, { id: randomUUID(), ...command });
      return String((answer.result as { cardId?: string } | undefined)?.cardId);
    };
    const [kind] = this.names.kinds;
    const [field = null] = this.names.fields;
    const cards: string[] = [];
    for (const text of ["Samen koken op zondag", "Een bankje in de zon 😀", "Wie leert mij naaien?"]) {
      cards.push(await ask(token, { type: "add-card", card: { kind, text, field } }));
    }
    await ask(lead, { type: "add-card", card: { kind, text: "Van de leiding", field } });
    await ask(lead, { type: "vote", cardId: cards[0] });
    await ask(token, { type: "vote", cardId: cards[1] });
    await ask(lead, { type: "connect-cards", from: cards[0], to: cards[1], word: "past bij" });
  }
}

type Answer = Readonly<Record<string, unknown>>;

async function call(
  origin: string,
  boardId: string,
  path: string,
  token: string,
  body: object | null,
  method = "POST",
): Promise<Answer> {
  const response = await fetch(`${origin}/api/boards/${boardId}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: body === null ? null : JSON.stringify(body),
  });
  const text = await response.text();
  return text === "" ? {} : (JSON.parse(text) as Answer);
}
