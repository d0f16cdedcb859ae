import type { CardId, CardKindId, CommandId, ConnectionId, StepId } from "@buurtbord/shared/board/ids.ts";
import type { Verb } from "@buurtbord/shared/board/Step.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { isFilled } from "@buurtbord/shared/document/readFrame.ts";
import type { CardInView, OwnView, SharedView } from "@buurtbord/shared/protocol/view.ts";
import type { Dice } from "./Dice.ts";
import type { Promises } from "./Promises.ts";
import type { Window } from "./Window.ts";

/** What the choosing of a command needs of its history. */
export interface Asking {
  readonly dice: Dice;
  readonly promises: Promises;
  readonly kind: CardKindId;
  readonly steps: readonly StepId[];
}

/** An id that no command of this history had. */
export function commandId(number: number): CommandId {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}` as CommandId;
}

/** What somebody with a phone may want, seeing this: mostly what the step asks for. Null: nothing comes to mind. */
export function wishOfPhone(asking: Asking, shared: SharedView, own: OwnView): Command | null {
  const { dice, promises, kind } = asking;
  const card = dice.pick(shared.cards);
  const mine = dice.pick(own.cards);
  const about =
    (type: "vote" | "unvote" | "join-card" | "leave-card" | "unfulfil-card", cardId: CardId | undefined) =>
    () =>
      cardId === undefined ? null : ({ type, cardId } as const);
  const verbs = dice.chance(0.1) ? (["add", "vote", "join", "connect"] as const) : shared.step.verbs;
  const asked = (verb: Verb, weight: number) => (verbs.includes(verb) ? weight : 0);
  return dice.weighted<() => Command | null>([
    [asked("add", 6), () => ({ type: "add-card", card: newCard(kind, promises) })],
    [asked("vote", 12), about("vote", card?.id)],
    [asked("join", 10), about("join-card", card?.id)],
    [asked("connect", 8), () => line(dice, shared.cards)],
    [3, about("unvote", dice.pick(own.voted))],
    [2, about("leave-card", dice.pick(own.joined))],
    [4, () => (mine === undefined ? null : edit(mine, promises.words.fresh(), dice))],
    [1, () => (mine === undefined ? null : { type: "remove-card", cardId: mine.id })],
    [
      2,
      () =>
        mine === undefined ? null : { type: "fulfil-card", cardId: mine.id, story: promises.words.fresh() },
    ],
    [1, about("unfulfil-card", dice.pick(own.fulfilled ?? []))],
    [1, () => untie(dice, own)],
    [shared.circles.length > 0 ? 2 : 0, () => chooseCircle(dice, shared)],
    [kind === "pitch" ? 4 : 0, () => choosePitches(dice, shared)],
    [shared.groups === undefined ? 0 : 2, () => takeSeat(dice, shared)],
  ])();
}

function chooseCircle(dice: Dice, { circles }: SharedView): Command {
  return { type: "choose-circle", circle: dice.chance(0.2) ? null : (dice.pick(circles)?.id ?? null) };
}

function choosePitches(dice: Dice, { cards }: SharedView): Command {
  const first = dice.pick(cards)?.id ?? null;
  return { type: "choose-pitches", first, second: dice.pick(cards)?.id ?? null };
}

function takeSeat(dice: Dice, { groups = [] }: SharedView): Command | null {
  const group = dice.pick(groups)?.id;
  return group === undefined ? null : { type: "take-seat", group };
}

/** What somebody who leads may ask for by command. */
export function wishOfLeader(
  { dice, promises, kind, steps }: Asking,
  { doc, parts }: Window,
): Command | null {
  if (!isFilled(doc)) return null;
  const { board } = readBoard(doc);
  const cards = [...board.cards.values()];
  const card = dice.pick(cards);
  const add: Command = { type: "add-card", card: newCard(kind, promises) };
  if (card === undefined) return add;
  const { id: cardId } = card;
  const pos = [dice.below(900), dice.below(900)] as const;
  const isLeader = parts.role !== "table";
  return dice.weighted<() => Command | null>([
    [5, () => add],
    [2, () => (isLeader ? edit(card, promises.words.fresh(), dice) : null)],
    [3, () => ({ type: "move-card", cardId, pos: pos as never, field: null })],
    [1, () => (isLeader ? { type: "remove-card", cardId } : null)],
    [1, () => restore(dice, promises)],
    [2, () => line(dice, cards)],
    [1, () => reword(dice, [...board.connections.keys()])],
    [5, () => step(dice, steps)],
    [1, () => (isLeader ? { type: "erase-card", cardId } : null)],
    [kind === "pitch" ? 6 : 0, () => (isLeader ? { type: "make-groups", most: 3, spread: false } : null)],
    [kind === "pitch" ? 1 : 0, () => (isLeader ? { type: "dissolve-groups" } : null)],
  ])();
}

function newCard(kind: CardKindId, promises: Promises) {
  return { kind, text: promises.words.fresh(), field: null };
}

function edit({ id, text }: Pick<CardInView, "id" | "text">, sign: string, dice: Dice): Command {
  const at = dice.below(text.length + 1);
  return { type: "edit-card", cardId: id, before: text, after: text.slice(0, at) + sign + text.slice(at) };
}

function line(dice: Dice, cards: readonly { readonly id: CardId }[]): Command | null {
  const [from, to] = [dice.pick(cards), dice.pick(cards)];
  if (from === undefined || to === undefined) return null;
  return { type: "connect-cards", from: from.id, to: to.id, word: null };
}

function untie(dice: Dice, own: OwnView): Command | null {
  const tied = dice.pick(own.connections);
  return tied === undefined ? null : { type: "disconnect-cards", connectionId: tied.id };
}

/** No word of a line is a promise: the last that was put there stands. */
function reword(dice: Dice, lines: readonly ConnectionId[]): Command | null {
  const connectionId = dice.pick(lines);
  const word = dice.pick([null, "samen"]) ?? null;
  return connectionId === undefined ? null : { type: "set-connection-word", connectionId, word };
}

function restore(dice: Dice, promises: Promises): Command | null {
  const cardId = dice.pick(promises.removed);
  return cardId === undefined ? null : { type: "restore-card", cardId };
}

function step(dice: Dice, steps: readonly StepId[]): Command | null {
  const stepId = dice.pick(steps);
  return stepId === undefined ? null : { type: "set-step", stepId };
}
