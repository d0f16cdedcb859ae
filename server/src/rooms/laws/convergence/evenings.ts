import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { stepOf } from "@buurtbord/shared/board/Board.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { BoardPart } from "@buurtbord/shared/board/Meeting.ts";
import type { StepValues } from "@buurtbord/shared/board/Step.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Dice } from "./Dice.ts";
import type { Promises } from "./Promises.ts";

/** What somebody who leads an evening in steps may ask for, seeing this board. Null: nothing comes to mind. */
export function wishOfEvening(dice: Dice, promises: Promises, board: Board): Command | null {
  const card = dice.pick([...board.cards.keys()]);
  const known = dice.pick(promises.cards);
  const stepId = dice.pick(board.steps)?.id ?? board.currentStep;
  const after = dice.chance(0.3) ? null : (dice.pick(board.steps)?.id ?? null);
  const about =
    (type: "split-card" | "hide-card" | "approve-card" | "take-down-all", cardId: CardId | undefined) => () =>
      cardId === undefined ? null : ({ type, cardId } as const);
  return dice.weighted<() => Command | null>([
    [8, () => ({ type: "change-step", stepId: board.currentStep, step: valuesNow(dice, board) })],
    [2, () => ({ type: "change-step", stepId, step: valuesNow(dice, board) })],
    [3, () => ({ type: "set-step", stepId })],
    [2, () => ({ type: "add-step", after, step: valuesNow(dice, board) })],
    [2, () => ({ type: "move-step", stepId, after })],
    [2, () => ({ type: "remove-step", stepId })],
    [1, () => ({ type: "use-programme", steps: [valuesNow(dice, board), valuesNow(dice, board)] })],
    [3, () => ({ type: "reveal-cards", which: { type: "next" } })],
    [1, () => ({ type: "reveal-cards", which: { type: "field", field: null } })],
    [2, () => ({ type: "reveal-cards", which: { type: "all" } })],
    [3, () => ({ type: "reveal-dots" })],
    [3, () => merging(dice, board)],
    [2, about("split-card", [...board.cards.values()].find(({ said }) => said !== undefined)?.id)],
    [4, about("hide-card", card)],
    [5, about("approve-card", known)],
    [1, about("take-down-all", promises.isKnown(card) ? card : undefined)],
    [2, () => ({ type: "set-circles", circles: circlesNow(dice, board) })],
    [6, () => atHand(dice, board)],
  ])();
}

/** What somebody with a phone may want beside the rest: to have back what they took down. */
export function secondThought(dice: Dice, promises: Promises): Command | null {
  const cardId = dice.pick(promises.removed);
  return cardId === undefined ? null : { type: "restore-card", cardId };
}

/** A field, or some of the cards; now and then one that was never there. */
function litPart(dice: Dice, board: Board): BoardPart {
  const field = dice.pick(activityOf(board).fields)?.id;
  if (field !== undefined && dice.chance(0.5)) return { part: "field", field };
  const cards = [...board.cards.keys()].filter(() => dice.chance(0.3));
  return { part: "cards", cards: cards.length === 0 ? ["never" as CardId] : cards.slice(0, 60) };
}

function atHand(dice: Dice, board: Board): Command | null {
  const { cards } = board;
  const spotlight = dice.pick([null, ...cards.keys()]) ?? null;
  return (
    dice.pick<Command>([
      { type: "add-time", minutes: 1 },
      { type: "stop-clock" },
      { type: "set-spotlight", cardId: spotlight },
      { type: "set-spotlight", cardId: null, part: litPart(dice, board) },
      { type: "set-look", look: "contrast", motion: "calm" },
      { type: "set-look-back", lookBack: { show: "time-lapse", seconds: 30 } },
      { type: "set-lines", lines: "meaning" },
      { type: "turn-page", to: "next" },
      { type: "set-phones", phones: "look-up" },
      { type: "set-phones", phones: "open" },
      { type: "set-wall", wall: "black" },
      { type: "set-held-words", heldWords: "off" },
      { type: "close-adding" },
      { type: "open-adding" },
    ]) ?? null
  );
}

/** Those there are, sometimes without one; and sometimes another. */
function circlesNow(dice: Dice, { circles }: Board) {
  const left = circles.filter(() => dice.chance(0.8)).map(({ id, name }) => ({ id, name }));
  return left.length < 4 ? [...left, { id: null, name: `Straat ${dice.below(100)}` }] : left;
}

/** The step that the room is in, with something else about it. Phones may mostly do everything: so more happens. */
function valuesNow(dice: Dice, board: Board): StepValues {
  const { id: _, ...values } = stepOf(board);
  return {
    ...values,
    verbs: dice.chance(0.8) ? ["add", "vote", "join", "connect"] : values.verbs,
    dots: 3,
    writing: dice.chance(0.6) ? "silent" : "open",
    tally: dice.chance(0.6) ? "hidden" : "open",
    approval: dice.weighted<StepValues["approval"]>([
      [5, "off"],
      [1, "after"],
      [1, "before"],
    ]),
    skipped: dice.chance(0.2),
  };
}

function merging(dice: Dice, board: Board): Command | null {
  const [into, card] = [dice.pick([...board.cards.keys()]), dice.pick([...board.cards.keys()])];
  if (into === undefined || card === undefined || into === card) return null;
  return { type: "merge-cards", into, cards: [card] };
}
