import type {
  CardId,
  CardKindId,
  CheckId,
  CircleId,
  CommandId,
  ConnectionId,
} from "@buurtbord/shared/board/ids.ts";
import type { Pitch } from "@buurtbord/shared/board/Pitch.ts";
import type { Project } from "@buurtbord/shared/board/Project.ts";
import type { CommandOf } from "@buurtbord/shared/commands/Command.ts";
import type { OwnView, OwnCard as SavedCard } from "@buurtbord/shared/protocol/view.ts";
import type { OutboxEntry, OutboxRefusal } from "../sync/outbox/OutboxEntry.ts";
import type { PhotoKey } from "../sync/photos/PhotoStore.ts";
import { type OwnAnswer, ownAnswers } from "./ownAnswers.ts";
import { type OwnPoll, ownPoll } from "./ownPoll.ts";
import { type OwnChoice, type OwnSeat, ownChoice, ownSeat } from "./ownSeat.ts";
import type { TypedPitch } from "./PitchFields.tsx";
import { type Progress, progressOf } from "./progressOf.ts";

/** A card of this person's own, as their list shows it. */
export type OwnCard =
  /** The server has it, on the board or not yet (`card.state`). Its newest text may still be under way. */
  | { readonly type: "card"; readonly card: SavedCard; readonly text: string; readonly progress: Progress }
  /** Not on the server yet. */
  | {
      readonly type: "new";
      readonly id: CommandId;
      readonly kind: CardKindId;
      readonly text: string;
      /** On this phone; null: it carries none. */
      readonly photo: PhotoKey | null;
      readonly progress: Progress;
      /** The moment of the page's clock until which it rests; null: it does not. */
      readonly restsUntil: number | null;
    }
  /** Words that came back. */
  | {
      readonly type: "refused";
      readonly id: CommandId;
      readonly kind: CardKindId | null;
      readonly cardId: CardId | null;
      readonly text: string;
      readonly photo: PhotoKey | null;
      /** Of a pitch, as it was typed. */
      readonly pitch?: TypedPitch;
      readonly refusal: OutboxRefusal;
    };

export interface OwnConnection {
  /** Null while the server has not yet named it. */
  readonly id: ConnectionId | null;
  readonly from: CardId;
  readonly to: CardId;
  readonly progress: Progress;
}

/** What a person did on this board, with what is still on its way. */
export interface OwnDoing {
  /** Newest first. */
  readonly cards: readonly OwnCard[];
  /** Cards that they took down and that are still on the board, each with how far that is. */
  readonly leaving: ReadonlyMap<SavedCard, Progress>;
  /** Cards that they hang back, in the same way. */
  readonly returning: ReadonlyMap<CardId, Progress>;
  readonly connections: readonly OwnConnection[];
  readonly voted: ReadonlyMap<CardId, Progress>;
  readonly joined: ReadonlyMap<CardId, Progress>;
  /** The cards of which they said that they came true. */
  readonly fulfilled: ReadonlyMap<CardId, Progress>;
  readonly answers: ReadonlyMap<CheckId, OwnAnswer>;
  /** What they chose of the answers of a step; null: nothing. */
  readonly poll: OwnPoll | null;
  /** The circle they chose; null: they would rather not say; undefined: they said nothing. */
  readonly circle: CircleId | null | undefined;
  /** Round which pitches they would like to sit. */
  readonly choice: OwnChoice;
  /** Where they sit; null: nowhere. */
  readonly seat: OwnSeat | null;
  /** The name they gave when they came in. */
  readonly name: string | null;
  readonly votesLeft: number;
}

/** `away`: nothing can be sent now, so what is under way is not saved for a while. */
export function ownDoing(own: OwnView, entries: readonly OutboxEntry[], away: boolean): OwnDoing {
  const voted = marks(own.voted, entries, ["vote", "unvote"], away);
  const leaving = marks([], entries, ["remove-card", "restore-card"], away);
  return {
    cards: ownCards(own, entries, leaving, away),
    leaving: new Map(
      own.cards.flatMap((card) => {
        const progress = leaving.get(card.id);
        return progress === undefined ? [] : [[card, progress]];
      }),
    ),
    returning: marks([], entries, ["restore-card", "remove-card"], away),
    connections: ownConnections(own, entries, away),
    voted,
    answers: ownAnswers(own, entries, away),
    poll: ownPoll(own, entries, away),
    circle: ownCircle(own, entries),
    choice: ownChoice(own, entries, away),
    seat: ownSeat(own, entries, away),
    name: own.name,
    joined: marks(own.joined, entries, ["join-card", "leave-card"], away),
    fulfilled: marks(own.fulfilled ?? [], entries, ["fulfil-card", "unfulfil-card"], away),
    votesLeft: own.votesLeft - voted.size + own.voted.length,
  };
}

function ownCircle(own: OwnView, entries: readonly OutboxEntry[]): OwnDoing["circle"] {
  const newest = entries.findLast(
    ({ state, command }) => state !== "refused" && command.type === "choose-circle",
  );
  return newest?.command.type === "choose-circle" ? newest.command.circle : own.circle;
}

/** Until when the next card waits because the facilitator asked for calm; null: it need not. */
export function restsUntil(entries: readonly OutboxEntry[]): number | null {
  const resting = entries.find(({ state }) => state === "resting");
  return resting?.state === "resting" ? resting.until : null;
}

function ownCards(
  own: OwnView,
  entries: readonly OutboxEntry[],
  leaving: ReadonlyMap<CardId, Progress>,
  away: boolean,
): readonly OwnCard[] {
  const shown = new Set(own.cards.map(({ id }) => id));
  const waiting = entries.flatMap((entry) => waitingCard(entry, shown, away)).reverse();
  const onBoard = own.cards
    .filter(({ id }) => !leaving.has(id))
    .map((card): OwnCard => ({ type: "card", ...newest(card, entries, away) }));
  return [...waiting, ...onBoard];
}

function waitingCard(entry: OutboxEntry, shown: ReadonlySet<CardId>, away: boolean): OwnCard[] {
  const { id, command } = entry;
  const photo = entry.photo?.key ?? null;
  if (entry.state === "refused") {
    if (command.type === "add-card") {
      const { kind, text, pitch } = command.card;
      const refused = refusedCard(id, kind, null, text, photo, entry.refusal);
      return [{ ...refused, ...(pitch && { pitch }) }];
    }
    if (command.type === "edit-card")
      return [refusedCard(id, null, command.cardId, command.after, null, entry.refusal)];
    return [];
  }
  if (command.type !== "add-card") return [];
  if (entry.state === "saved" && entry.result.cardId && shown.has(entry.result.cardId)) return [];
  const { kind, text } = command.card;
  return [
    {
      type: "new",
      id,
      kind,
      text,
      photo,
      progress: progressOf(entry, away),
      restsUntil: restsUntil([entry]),
    },
  ];
}

function refusedCard(
  id: CommandId,
  kind: CardKindId | null,
  cardId: CardId | null,
  text: string,
  photo: PhotoKey | null,
  refusal: OutboxRefusal,
): Extract<OwnCard, { type: "refused" }> {
  return { type: "refused", id, kind, cardId, text, photo, refusal };
}

/** The card as it was changed last, also while that is under way. */
function newest(card: SavedCard, entries: readonly OutboxEntry[], away: boolean) {
  let { text } = card;
  let { agreement, project, pitch } = card;
  let progress: Progress = "saved";
  for (const entry of entries) {
    const { command, state } = entry;
    if (state === "refused" || !("cardId" in command) || command.cardId !== card.id) continue;
    if (command.type === "edit-card") text = command.after;
    else if (command.type === "set-when") agreement = withWhen(agreement, command.when);
    else if (command.type === "set-first-step") project = withFirstStep(project, command.firstStep);
    else if (command.type === "set-pitch") pitch = withTelling(command);
    else continue;
    progress = progressOf(entry, away);
  }
  const more = { ...(agreement && { agreement }), ...(project && { project }), ...(pitch && { pitch }) };
  return { card: { ...card, ...more }, text, progress };
}

function withTelling({ line, who }: CommandOf<"set-pitch">): Pitch {
  return { line: line.trim() || null, who: who.trim() || null };
}

function withFirstStep(project: SavedCard["project"], firstStep: string): Project {
  return { group: null, ...project, firstStep: firstStep.trim() || null };
}

function withWhen(agreement: SavedCard["agreement"], when: string): SavedCard["agreement"] {
  return agreement && { ...agreement, when: when.trim() || null };
}

/** What does something to a card, and what undoes it. */
type Marking =
  | readonly ["vote", "unvote"]
  | readonly ["join-card", "leave-card"]
  | readonly ["fulfil-card", "unfulfil-card"]
  | readonly ["remove-card", "restore-card"]
  | readonly ["restore-card", "remove-card"];

/** What is marked, after all commands that mark and unmark it in their order. */
function marks(
  saved: readonly CardId[],
  entries: readonly OutboxEntry[],
  [mark, unmark]: Marking,
  away: boolean,
): ReadonlyMap<CardId, Progress> {
  const marked = new Map(saved.map((cardId): [CardId, Progress] => [cardId, "saved"]));
  for (const entry of entries) {
    const { command } = entry;
    if (command.type === unmark) marked.delete(command.cardId);
    if (command.type === mark && !marked.has(command.cardId))
      marked.set(command.cardId, progressOf(entry, away));
  }
  return marked;
}

function ownConnections(
  own: OwnView,
  entries: readonly OutboxEntry[],
  away: boolean,
): readonly OwnConnection[] {
  const ending = new Set(
    entries.flatMap(({ command }) => (command.type === "disconnect-cards" ? [command.connectionId] : [])),
  );
  const drawn = own.connections
    .filter(({ id }) => !ending.has(id))
    .map(({ id, from, to }): OwnConnection => ({ id, from, to, progress: "saved" }));
  const shown = new Set(own.connections.map(({ id }) => id));
  const waiting = entries.flatMap((entry): OwnConnection[] => {
    const { command } = entry;
    if (command.type !== "connect-cards") return [];
    if (entry.state === "saved" && entry.result.connectionId && shown.has(entry.result.connectionId))
      return [];
    return [{ id: null, from: command.from, to: command.to, progress: progressOf(entry, away) }];
  });
  return [...waiting.reverse(), ...drawn];
}
