import { stepOf } from "@buurtbord/shared/board/Board.ts";
import type { CardId, CommandId, ConnectionId, StepId } from "@buurtbord/shared/board/ids.ts";
import type { Role } from "@buurtbord/shared/board/Role.ts";
import { newStep, type Step, type StepValues } from "@buurtbord/shared/board/Step.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command, CommandType } from "@buurtbord/shared/commands/Command.ts";
import type { CommandResult } from "@buurtbord/shared/commands/Decision.ts";
import { type Access, isParticipating, type Participating } from "../Access.ts";
import type { BoardExport } from "../BoardExport.ts";
import { TestPage } from "../testing/TestPage.ts";
import { freshCommandId, TestPhone } from "../testing/TestPhone.ts";
import { type TestRoom, TestServer } from "../testing/TestRoom.ts";
import type { CaseOwnership } from "./expectedRights.ts";

/** How a command reaches the room: a phone's socket, a Yjs socket's own frame, or a request. */
export const WAYS = ["phone", "page", "request"] as const;
export type Way = (typeof WAYS)[number];

/** What a command is about. */
interface Things {
  readonly card: CardId;
  readonly other: CardId;
  readonly removed: CardId;
  readonly line: ConnectionId;
  /** In which the room is not. */
  readonly step: StepId;
}

/** The step in which everything is tried. */
export interface InStep {
  readonly activity: string;
  readonly stepId: StepId;
  readonly values: Partial<StepValues>;
  /** Left out: it is no group's table. */
  readonly isTable?: true;
}

const KINDS: Readonly<Record<string, string>> = {
  "asset-map": "talent",
  "pas-op-de-plaats": "agreement",
  "pitch-evening": "pitch",
  "wish-tree": "wish",
};

const LONG = 1_200;

/** One board in one step, on which every command is tried by somebody in one role. */
export class RightsRoom {
  readonly #room: TestRoom;
  readonly #role: Role;
  readonly step: Step;
  /** Of the cards that things are done with. */
  readonly kind: string;

  private constructor(room: TestRoom, role: Role, board: BoardExport) {
    this.#room = room;
    this.#role = role;
    this.kind = KINDS[room.created.record.activity] ?? "idea";
    this.step = stepOf({ ...board, cards: new Map(), connections: new Map() } as never);
  }

  /** `values`: what is other about the step than the activity says. */
  static async open({ activity, stepId, values, isTable }: InStep, role: Role): Promise<RightsRoom> {
    const server = new TestServer();
    const room = await (isTable === undefined ? server.start(activity) : server.startTable());
    await room.lead({ type: "set-step", stepId });
    const { steps } = await room.room.export();
    const { id: _, ...step } = steps.find(({ id }) => id === stepId) ?? newStep("none");
    await room.lead({ type: "change-step", stepId, step: { ...step, ...values } });
    return new RightsRoom(room, role, await room.room.export());
  }

  /** Puts back what the case before may have changed of the meeting. */
  async putBack(actor: Access, cardId: CardId): Promise<void> {
    const { room, leader } = this.#room;
    const commands: readonly Command[] = [
      { type: "open-door" },
      { type: "open-adding" },
      { type: "set-step", stepId: this.step.id },
      { type: "set-keep-days", days: 365 },
      { type: "set-circles", circles: [] },
      { type: "dissolve-groups" }, // refused where there are none
    ];
    const answers = commands.map((command) => room.submit(leader, freshCommandId(), command));
    answers.push(room.submit(actor, freshCommandId(), { type: "unvote", cardId })); // there are three dots for all
    await this.#room.moment(LONG);
    await Promise.all(answers);
  }

  /** Somebody in the role: a resident anew each time, for some commands make them leave for good. */
  async somebody(): Promise<Access> {
    const { created } = this.#room;
    if (this.#role === "screen") return this.#room.access(created.screenToken);
    if (this.#role !== "resident" && this.#role !== "kiosk")
      return { ...this.#room.leader, role: this.#role };
    return { ...(await this.#newcomer()), role: this.#role };
  }

  /** Things to do something with, made by whoever the case says. */
  async things(actor: Access, whose: CaseOwnership): Promise<Things> {
    const stranger = await this.#newcomer();
    const maker = whose === "own" && isParticipating(actor) ? actor : stranger;
    const something = { kind: this.kind as never, text: "Iets", field: null };
    const add = (by: Participating): Wish => [by, { type: "add-card", card: something }];
    const { id: _, ...values } = this.step;
    const made = await this.#surely([
      ...[add(maker), add(stranger), add(maker), add(stranger), add(stranger)],
      [stranger, { type: "add-step", after: null, step: values }],
    ]);
    const [card, other, removed, from, to] = made.map(({ cardId }) => cardId as CardId);
    const step = made.at(-1)?.stepId as StepId;
    if (!(card && other && removed && from && to)) throw new Error("A card was not made");
    const drawn = await this.#surely([
      [maker, { type: "remove-card", cardId: removed }],
      [maker, { type: "connect-cards", from, to, word: null }],
    ]);
    const line = drawn.at(-1)?.connectionId as ConnectionId;
    if (whose !== "nobodys") return { card, other, removed, line, step };
    const none = { card: "c-none" as CardId, removed: "c-none" as CardId, line: "c-none" as ConnectionId };
    return { ...none, other, step };
  }

  async send(way: Way, actor: Access, command: Command): Promise<Answer | "closed"> {
    const { room } = this.#room;
    const id = freshCommandId();
    switch (way) {
      case "request": {
        const answer = room.submit(actor, id, command);
        await this.#room.moment(LONG);
        return answer;
      }
      case "phone": {
        if (!isParticipating(actor)) return "closed";
        const phone = new TestPhone(room, actor, "");
        await this.#room.moment(LONG);
        phone.send(command, id);
        return this.#answerTo(phone, id);
      }
      case "page": {
        const page = new TestPage(room, actor);
        await this.#room.moment(LONG);
        page.send(command, id);
        return this.#answerTo(page, id);
      }
    }
  }

  /** Everything that there is, but the answers that were given: on the board, behind it, and who did what. */
  async everything(): Promise<Everything> {
    const { storage } = this.#room.server;
    const { id } = this.#room.created.record;
    const { exportedAt: _, snapshots, ...board } = await this.#room.room.export();
    const loading = await storage.load(id);
    if (loading.state !== "loaded") throw new Error(`The board is ${loading.state}`);
    const ledger = loading.board.ledger.filter(({ entry }) => entry !== "answer");
    const documents = loading.board.documentUpdates.map(({ length }) => length);
    const backstage = loading.board.backstageUpdates.map(({ length }) => length);
    return {
      board,
      snapshots: snapshots.length,
      ledger: ledger.map((entry) => JSON.stringify(entry)).sort(),
      backstage,
      documents,
    };
  }

  async #answerTo(
    from: { readonly answers: ReadonlyMap<CommandId, Answer>; readonly socket: TestPhone["socket"] },
    id: CommandId,
  ): Promise<Answer | "closed"> {
    await this.#room.moment(LONG);
    const answer = from.answers.get(id) ?? "closed";
    from.socket.leave();
    return answer;
  }

  async #newcomer(): Promise<Participating> {
    const joining = this.#room.room.reception.join({ language: "nl", name: null });
    await this.#room.moment(LONG);
    const joined = await joining;
    const access = joined.ok ? this.#room.access(joined.token) : null;
    if (access === null || !isParticipating(access)) throw new Error("Joining was refused");
    return access;
  }

  /** Does all of it at once as if they led the meeting, so that the step does not matter. */
  async #surely(wishes: readonly Wish[]): Promise<readonly CommandResult[]> {
    const { room } = this.#room;
    const answers = wishes.map(([by, command]) =>
      room.submit({ ...by, role: "facilitator" }, freshCommandId(), command),
    );
    await this.#room.moment(LONG);
    return (await Promise.all(answers)).map((answer) => {
      if (answer.type !== "result") throw new Error(JSON.stringify(answer));
      return answer.result;
    });
  }
}

type Wish = readonly [by: Participating, command: Command];

export interface Everything {
  readonly board: Omit<BoardExport, "exportedAt" | "snapshots">;
  readonly snapshots: number;
  readonly ledger: readonly string[];
  readonly backstage: readonly number[];
  readonly documents: readonly number[];
}

/** Whether a command of this type is about a card, a line or a step. */
export function isAboutThings(type: CommandType, room: Pick<RightsRoom, "step" | "kind">): boolean {
  const commands = ["one", "another"].map((id) => {
    const things = { card: id, other: id, removed: id, line: id, step: id } as unknown as Things;
    return JSON.stringify(commandOf(type, things, room));
  });
  return commands[0] !== commands[1];
}

/** The command of this type, about these things. */
export function commandOf(
  type: CommandType,
  { card, other, removed, line, step: stepId }: Things,
  { step, kind }: Pick<RightsRoom, "step" | "kind">,
): Command {
  switch (type) {
    case "add-card":
      return {
        type,
        card: {
          kind,
          text: "Nieuw",
          field: null,
        } as never,
      };
    case "edit-card":
      return { type, cardId: card, before: "Iets", after: "Iets anders" };
    case "move-card":
      return { type, cardId: card, pos: [12, 34] as never, field: null };
    case "merge-cards":
      return { type, into: card, cards: [other] };
    case "connect-cards":
      return { type, from: card, to: other, word: null };
    case "disconnect-cards":
      return { type, connectionId: line };
    case "set-connection-word":
      return { type, connectionId: line, word: "op vrijdag" };
    case "restore-card":
      return { type, cardId: removed };
    case "set-step":
      return { type, stepId };
    case "add-step": {
      const { id: _, ...values } = step;
      return { type, after: null, step: values };
    }
    case "change-step": {
      const { id: _, ...values } = step;
      return { type, stepId, step: { ...values, minutes: values.minutes + 1 } };
    }
    case "move-step":
      return { type, stepId, after: step.id };
    case "remove-step":
      return { type, stepId };
    case "use-programme": {
      const { id: _, ...values } = step;
      return { type, steps: [values, values] };
    }
    case "tell-project":
      return { type, cardId: card, kind: "news", text: "Het gaat goed" };
    case "take-back-news":
      return { type, cardId: card, newsId: "n-none" as never };
    case "add-time":
      return { type, minutes: 1 };
    case "reveal-cards":
      return { type, which: { type: "all" } };
    case "set-spotlight":
      return { type, cardId: null };
    case "set-phones":
      return { type, phones: "look-up" };
    case "set-wall":
      return { type, wall: "black" };
    case "set-look-back":
      return { type, lookBack: { show: "time-lapse", seconds: 60 } };
    case "set-look":
      return { type, look: "contrast", motion: "calm" };
    case "set-lines":
      return { type, lines: "meaning" };
    case "turn-page":
      return { type, to: "next" };
    case "set-pace":
      return { type, pace: "slow" };
    case "set-held-words":
      return { type, heldWords: "off" };
    case "save-snapshot":
      return { type, name: "Nu" };
    case "set-picture":
      return { type, picture: null };
    case "erase-photo":
      return { type, photo: "f-none" as never };
    case "set-keep-days":
      return { type, days: 90 };
    case "remove-participant":
      return { type, cardId: card, cards: "keep" };
    case "set-circles":
      return { type, circles: [{ id: null, name: "Rode flat" }] };
    case "choose-circle":
      return { type, circle: null };
    case "choose-pitches":
      return { type, first: card, second: null };
    case "make-groups":
      return { type, most: 6, spread: false };
    case "take-seat":
      return { type, group: "g-none" as never };
    case "restore-groups": {
      const emblem = { thing: "bird", colour: "blue" } as const;
      const group = { id: "g-was" as never, pitch: card, emblem, guests: 0, people: [], byHand: [] };
      return { type, most: 6, groups: [group] };
    }
    case "seat-participant":
      return { type, participantId: "p-none" as never, group: null };
    case "set-guests":
      return { type, group: "g-none" as never, guests: 1 };
    case "say-word":
      return { type, word: "Nog vijf minuten" };
    case "ask-help":
      return { type, asks: true };
    case "set-when":
      return { type, cardId: card, when: "Morgen" };
    case "set-first-step":
      return { type, cardId: card, firstStep: "De keuken vragen" };
    case "bring-harvest":
      return { type, group: "g-none" as never, table: "Tafel", lines: [], project: null };
    case "mark-told":
      return { type, group: "g-none" as never, told: true };
    case "set-page": {
      const cards = { order: [card], leftOut: [], withoutPhoto: [] };
      return { type, page: { title: "De oogst", intro: null, ...cards, names: "hidden" } };
    }
    case "set-pitch":
      return { type, cardId: card, line: "Elke vrijdag", who: "Noor" };
    case "order-pitches":
      return { type, cards: [card] };
    case "give-floor":
      return { type, cardId: card, seconds: 60 };
    case "fulfil-card":
      return { type, cardId: card, story: "Drie pannen vol" };
    case "answer-check":
      return { type, check: "story" as never, says: "yes" };
    case "answer-poll":
      return { type, option: 1 };
    case "edit-sheet":
      return { type, field: "resident" as never, before: "", after: "Koffie zetten" };
    case "erase-sheet":
      return { type, field: "resident" as never };
    case "erase-me":
      return { type, cards: "keep" };
    case "open-adding":
    case "close-adding":
    case "open-door":
    case "close-door":
    case "stop-clock":
    case "reveal-dots":
    case "open-page":
    case "close-page":
    case "dissolve-groups":
      return { type };
    case "remove-card":
    case "vote":
    case "unvote":
    case "join-card":
    case "leave-card":
    case "erase-card":
    case "approve-card":
    case "hide-card":
    case "take-down-all":
    case "split-card":
    case "unfulfil-card":
      return { type, cardId: card };
  }
}
