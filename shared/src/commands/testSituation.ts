import { activityOf } from "../activities/registry.ts";
import type { BackstageReader } from "../board/BackstageReader.ts";
import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { BoardChange, Change, MergedCard, RemovedCard, WaitingCard } from "../board/Change.ts";
import { emptyBoard } from "../board/emptyBoard.ts";
import type {
  ActivityId,
  BoardId,
  CardId,
  CardKindId,
  CommandId,
  ConnectionId,
  FieldId,
  GroupId,
  ParticipantId,
  PhotoName,
  SnapshotId,
  StepId,
} from "../board/ids.ts";
import type { Role } from "../board/Role.ts";
import type { Snapshot } from "../board/Snapshot.ts";
import { newStep, type Step } from "../board/Step.ts";
import { unreachable } from "../board/unreachable.ts";
import type { Command } from "./Command.ts";
import type { Actor, CommandResult, Decision, Situation } from "./Decision.ts";
import { decide } from "./decide.ts";
import { LedgerState } from "./LedgerState.ts";
import type { Refusal } from "./Refusal.ts";

/** For tests only: names as the types want them. */
export const id = {
  card: (name: string) => name as CardId,
  kind: (name: string) => name as CardKindId,
  field: (name: string) => name as FieldId,
  step: (name: string) => name as StepId,
  connection: (name: string) => name as ConnectionId,
  participant: (name: string) => name as ParticipantId,
  command: (name: string) => name as CommandId,
  snapshot: (name: string) => name as SnapshotId,
  photo: (name: string) => name as PhotoName,
  group: (name: string) => name as GroupId,
};

export function actor(name: string, role: Role = "resident"): Actor {
  return { role, participantId: id.participant(name) };
}

/** A step in which phones may do everything, unless told otherwise. */
export function step(name: string, values: Partial<Step> = {}): Step {
  return newStep(name, { verbs: ["add", "vote", "join", "connect"], dots: 3, ...values });
}

/** For tests only: a board with its ledger and wastebasket on which commands are decided and carried out. */
export class TestSituation implements Situation {
  board: Board;
  readonly ledger = new LedgerState();
  readonly wastebasket = new Map<CardId, RemovedCard>();
  readonly waiting = new Map<CardId, WaitingCard>();
  readonly merged = new Map<CardId, MergedCard>();
  readonly unchecked = new Set<CardId>();
  readonly backstage = backstageOf(this);
  readonly saved: Snapshot[] = [];
  /** Whether a card, a line, an answer or the picture changed since the newest snapshot. */
  isChanged = false;
  readonly momentNames = { afterStep: ({ id: stepId }: Step) => `Na ${stepId}`, closing: "Einde" };
  /** Of which no trace may be left. */
  readonly erased: string[] = [];
  #made = 0;

  constructor(activity: string, steps: readonly Step[] = [step("everything"), step("next")]) {
    this.board = emptyBoard({
      id: "b1" as BoardId,
      title: "Wat er is in De Waterkant",
      activity: activity as ActivityId,
      language: "nl",
      steps,
    });
  }

  get snapshots(): readonly Snapshot[] {
    return this.saved;
  }

  /** Decides, and carries out what was accepted. */
  send(by: Actor, command: Command, now = 1_000 * (this.#made + 1)): Decision {
    this.#made++;
    const fresh = { id: `t${this.#made}`, seed: this.#made, now };
    const decision = decide(this, by, command, fresh);
    if (decision.ok) this.carryOut(decision.changes);
    return decision;
  }

  carryOut(changes: readonly Change[]): void {
    for (const change of changes) this.#apply(change);
  }

  /** A command that must be accepted: its result. `now`: milliseconds since 1970; else each is a second after the last. */
  accepted(by: Actor, command: Command, now?: number): CommandResult {
    const decision = this.send(by, command, now);
    if (!decision.ok) throw new Error(`Refused: ${decision.refusal}`);
    return decision.result;
  }

  refusal(by: Actor, command: Command): Refusal | null {
    const decision = this.send(by, command);
    return decision.ok ? null : decision.refusal;
  }

  /** Adds a card of the activity's first kind. */
  card(by: Actor, text = "Soep koken"): CardId {
    const kind = activityOf(this.board).kinds[0]?.id ?? id.kind("none");
    const { cardId } = this.accepted(by, { type: "add-card", card: { kind, text, field: null } });
    if (cardId === undefined) throw new Error("No card was made");
    return cardId;
  }

  cardNow(cardId: CardId): Card {
    const card = this.board.cards.get(cardId);
    if (card === undefined) throw new Error(`No card ${cardId}`);
    return card;
  }

  line(by: Actor, from: CardId, to: CardId): ConnectionId {
    const { connectionId } = this.accepted(by, { type: "connect-cards", from, to, word: null });
    if (connectionId === undefined) throw new Error("No connection was made");
    return connectionId;
  }

  #apply(change: Change): void {
    switch (change.type) {
      case "ledger-put":
      case "ledger-removed":
        this.ledger.apply(change);
        break;
      case "wastebasket-put":
        this.wastebasket.set(change.removed.card.id, change.removed);
        break;
      case "wastebasket-taken":
        this.wastebasket.delete(change.cardId);
        break;
      case "waiting-put":
        this.waiting.set(change.waiting.card.id, change.waiting);
        break;
      case "waiting-taken":
        this.waiting.delete(change.cardId);
        break;
      case "merged-put":
        this.merged.set(change.merged.card.id, change.merged);
        break;
      case "merged-taken":
        this.merged.delete(change.cardId);
        break;
      case "unchecked-put":
        this.unchecked.add(change.cardId);
        break;
      case "unchecked-taken":
        this.unchecked.delete(change.cardId);
        break;
      case "person-put":
      case "person-gone": // the room lists people, from the ledger
        break;
      case "snapshot-saved":
        this.saved.push(change.snapshot);
        this.isChanged = false;
        break;
      case "snapshot-removed":
        this.saved.splice(
          this.saved.findIndex((each) => each.id === change.snapshotId),
          1,
        );
        break;
      case "erased":
        this.erased.push(...change.ids);
        break;
      default:
        this.board = applyToBoard(this.board, change);
        this.isChanged ||= /^(card|connection|checks|picture)-/.test(change.type);
    }
  }
}

function backstageOf({
  wastebasket,
  waiting,
  merged,
  unchecked,
}: Pick<TestSituation, "wastebasket" | "waiting" | "merged" | "unchecked">): BackstageReader {
  return {
    removedCard: (cardId) => wastebasket.get(cardId) ?? null,
    removedCards: () => [...wastebasket.values()],
    waitingCard: (cardId) => waiting.get(cardId) ?? null,
    waitingCards: () => [...waiting.values()],
    get waitingCount() {
      return waiting.size;
    },
    mergedCard: (cardId) => merged.get(cardId) ?? null,
    mergedCards: () => [...merged.values()].sort((one, other) => one.card.addedAt - other.card.addedAt),
    get mergedCount() {
      return merged.size;
    },
    unchecked: () => [...unchecked],
    isUnchecked: (cardId) => unchecked.has(cardId),
  };
}

/** What document/applyChanges does to a document, done to plain data. */
function applyToBoard(board: Board, change: BoardChange): Board {
  const cards = new Map(board.cards);
  const connections = new Map(board.connections);
  const patch = (cardId: CardId, values: Partial<Card>) => {
    const card = cards.get(cardId);
    if (card === undefined) throw new Error(`No card ${cardId} to change`);
    cards.set(cardId, { ...card, ...values });
    return { ...board, cards };
  };
  switch (change.type) {
    case "card-put":
      return { ...board, cards: cards.set(change.card.id, change.card) };
    case "card-text":
      return patch(change.cardId, { text: change.text });
    case "card-moved":
      return patch(change.cardId, { pos: change.pos, field: change.field, kind: change.kind });
    case "card-votes":
      return patch(change.cardId, { votes: change.votes });
    case "card-joined":
      return patch(change.cardId, { joined: change.joined });
    case "card-agreement":
      return patch(change.cardId, { agreement: change.agreement });
    case "card-pitch":
      return patch(change.cardId, { pitch: change.pitch });
    case "card-project":
      return patch(change.cardId, { project: change.project });
    case "card-fulfilled": {
      const { fulfilled: _, ...card } = patch(change.cardId, {}).cards.get(change.cardId) as Card;
      const { fulfilled } = change;
      return { ...board, cards: cards.set(change.cardId, { ...card, ...(fulfilled && { fulfilled }) }) };
    }
    case "card-shared": {
      const {
        said: _,
        photo: __,
        agreement: ___,
        fulfilled: ____,
        ...card
      } = patch(change.cardId, {}).cards.get(change.cardId) as Card;
      return { ...board, cards: cards.set(change.cardId, { ...card, ...change.shown }) };
    }
    case "card-removed":
      cards.delete(change.cardId);
      for (const { id, from, to } of board.connections.values()) {
        if ([from, to].includes(change.cardId)) connections.delete(id);
      }
      return { ...board, cards, connections };
    case "connection-put":
      return { ...board, connections: connections.set(change.connection.id, change.connection) };
    case "connection-removed":
      connections.delete(change.connectionId);
      return { ...board, connections };
    case "step-set":
      return { ...board, currentStep: change.stepId };
    case "step-put": {
      const others = board.steps.filter((each) => each.id !== change.step.id);
      const at = board.steps.findIndex((each) => each.id === change.step.id);
      return { ...board, steps: others.toSpliced(at === -1 ? others.length : at, 0, change.step) };
    }
    case "step-removed":
      return { ...board, steps: board.steps.filter((each) => each.id !== change.stepId) };
    case "steps-ordered": {
      const inOrder = change.order.map((stepId) => board.steps.find((each) => each.id === stepId));
      return { ...board, steps: inOrder.filter((each) => each !== undefined) };
    }
    case "meeting-set":
      return { ...board, meeting: { ...board.meeting, ...change.values } };
    case "checks-set":
      return { ...board, checks: change.checks };
    case "picture-set":
      return { ...board, picture: change.picture };
    case "circles-set":
      return { ...board, circles: change.circles };
    case "circles-here-set":
      return { ...board, circlesHere: change.here };
    case "gathering-set":
      return { ...board, ...change.values };
    case "sheet-text":
      return { ...board, worksheet: new Map(board.worksheet).set(change.field, change.text) };
    case "page-set":
      return { ...board, page: change.page };
    case "card-brought":
      return patch(change.cardId, { brought: change.brought });
    case "saved-set":
      return { ...board, saved: change.saved };
    case "adding-set":
      return { ...board, adding: change.adding };
    case "door-set":
      return { ...board, door: change.door };
    case "keep-days-set":
      return { ...board, keepDays: change.days };
    default:
      return unreachable(change);
  }
}
