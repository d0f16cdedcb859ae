import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardId, CommandId, ConnectionId } from "@buurtbord/shared/board/ids.ts";
import type { StepValues } from "@buurtbord/shared/board/Step.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Finding } from "./Finding.ts";
import { Voices } from "./Voices.ts";
import { Words } from "./Words.ts";

/** What the server promised by its answers, against which the board is held in the end. */
export class Promises {
  readonly words = new Words();
  readonly #voices = new Voices();
  readonly #answers = new Map<CommandId, string>();
  /** Cards and lines that an answer said are there. */
  readonly #made = new Map<CardId | ConnectionId, Command>();
  /** What somebody at some time wanted to be rid of: it may be there or not. */
  readonly #unwanted = new Set<CardId | ConnectionId>();
  /** Who made each card and line. */
  readonly #makers = new Map<CardId | ConnectionId, string>();
  /** Who asked to be forgotten, and what of their cards. */
  readonly #leaving = new Map<string, "keep" | "erase">();
  /** Whose doings were rolled back, at some moment: of them nothing is promised. */
  readonly #rolledBack = new Set<string>();
  /** Cards that were off the board for a while: what a hand typed on them meanwhile came to nothing. */
  readonly #away = new Set<CardId>();
  /** Cards that became one with others at some time: they show as those, or as themselves again. */
  readonly #merged = new Set<CardId>();
  /** Cards that a phone worded anew: where cards are looked at first, they are away for a while too. */
  readonly #reworded = new Set<CardId>();
  #isCareful = false;
  readonly #findings: Finding[] = [];

  /** To be called before a command is sent for the first time. */
  asked(command: Command): void {
    if (command.type === "remove-card" || command.type === "erase-card") this.#unwanted.add(command.cardId);
    if (command.type === "disconnect-cards") this.#unwanted.add(command.connectionId);
    if (command.type === "merge-cards")
      for (const id of [command.into, ...command.cards]) this.#merged.add(id);
    if (command.type === "hide-card") this.#away.add(command.cardId);
    if (command.type === "edit-card" || command.type === "fulfil-card") this.#reworded.add(command.cardId);
    if (command.type === "take-down-all") this.#rollBack(command.cardId);
    if ("step" in command && command.step.approval === "before") this.#isCareful = true;
    if (command.type === "use-programme") this.#isCareful ||= command.steps.some(isCareful);
  }

  /** Cards of which an answer told. */
  get cards(): readonly CardId[] {
    return [...this.#made].flatMap(([id, { type }]) => (type === "add-card" ? [id as CardId] : []));
  }

  /** Whether it is known who made this card. */
  isKnown(cardId: CardId | undefined): boolean {
    return cardId !== undefined && this.#makers.has(cardId);
  }

  /** To be called with every final answer that arrives, repeated ones too. */
  answered(who: string, id: CommandId, command: Command, answer: Answer): void {
    const said = JSON.stringify(answer);
    const before = this.#answers.get(id);
    this.#answers.set(id, said);
    if (before !== undefined) {
      if (before !== said) this.found("doubled", `${command.type} of ${who}: first ${before}, then ${said}`);
      return;
    }
    if (answer.type === "result") this.#done(who, command, answer.result);
  }

  /** To be called before somebody asks to be forgotten, when no answer to them is out. */
  leaves(who: string, cards: "keep" | "erase"): void {
    this.#leaving.set(who, cards);
    if (cards === "keep") return;
    for (const [id, maker] of this.#makers) if (maker === who) this.#unwanted.add(id);
  }

  isLeaving(who: string): boolean {
    return this.#leaving.has(who);
  }

  /** To be called when they are gone. */
  left(who: string): void {
    if (this.#leaving.get(who) === "erase") this.#voices.left(who);
  }

  found(law: Finding["law"], what: string): void {
    this.#findings.push({ law, what });
  }

  /** Cards that were there once and may be brought back. */
  get removed(): readonly CardId[] {
    return [...this.#unwanted] as CardId[];
  }

  /** Everything that does not hold, when nothing is under way any more. */
  broken(board: Board): readonly Finding[] {
    const isWanted = (id: CardId | ConnectionId) =>
      !this.#unwanted.has(id) &&
      !this.#merged.has(id as CardId) &&
      !this.#rolledBack.has(this.#makers.get(id) ?? "");
    const wasAway = (id: CardId) => this.#away.has(id) || (this.#isCareful && this.#reworded.has(id));
    return [
      ...this.#findings,
      ...this.#things(board, isWanted),
      ...this.#voices.broken(board, this.#rolledBack, this.#merged),
      ...this.words.broken(board, (id) => isWanted(id) && !wasAway(id)),
    ];
  }

  #rollBack(cardId: CardId): void {
    const who = this.#makers.get(cardId);
    if (who !== undefined) this.#rolledBack.add(who);
  }

  #done(
    who: string,
    command: Command,
    { cardId, connectionId }: Extract<Answer, { type: "result" }>["result"],
  ): void {
    if (command.type === "add-card" && cardId !== undefined) {
      this.#made.set(cardId, command);
      this.#makers.set(cardId, who);
      this.words.typed(cardId, command.card.text);
    }
    if (command.type === "edit-card") this.words.typed(command.cardId, newIn(command.before, command.after));
    if (command.type === "connect-cards" && connectionId !== undefined) {
      this.#made.set(connectionId, command);
      this.#makers.set(connectionId, who);
    }
    this.#voices.done(who, command);
  }

  #things(board: Board, isWanted: (id: CardId | ConnectionId) => boolean): Finding[] {
    const there = new Set<CardId | ConnectionId>([...board.cards.keys(), ...board.connections.keys()]);
    const missing = [...this.#made].filter(
      ([id, command]) => isWanted(id) && endsOf(command).every(isWanted) && !there.has(id),
    );
    const doubled = [...there].filter((id) => !this.#made.has(id));
    return [
      ...missing.map(([id, { type }]) => ({ law: "missing", what: `${id}, of ${type}` }) as const),
      ...doubled.map((id) => ({ law: "doubled", what: `${id}, of which no answer tells` }) as const),
    ];
  }
}

function endsOf(command: Command): readonly CardId[] {
  return command.type === "connect-cards" ? [command.from, command.to] : [];
}

function isCareful({ approval }: StepValues): boolean {
  return approval === "before";
}

function newIn(before: string, after: string): string {
  return [...after].filter((sign) => !before.includes(sign)).join("");
}
