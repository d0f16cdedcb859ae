import { optionCount } from "../activities/question.ts";
import { activityOf } from "../activities/registry.ts";
import { type Board, isCounted, stepOf } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import { isOtherEvening } from "../board/evening.ts";
import type { ParticipantId, StepId } from "../board/ids.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";
import type { StepValues } from "../board/Step.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { stepAllows } from "./permission.ts";

type Polled = EntryOf<"poll">;
type Polls = Board["polls"];

/** One answer of each participant to the question of the step, in the place of the one before. */
export function answerPoll(
  { board, ledger }: Situation,
  actor: Actor,
  { option, stepId: shown }: CommandOf<"answer-poll">,
  { now }: Pick<Fresh, "now">,
): Decision {
  const step = stepOf(board);
  if (shown !== undefined && shown !== step.id) return refuse("not-in-this-step");
  if (!stepAllows(board, actor, "poll")) return refuse("not-in-this-step");
  const offered = step.verbs.includes("poll") ? optionCount(activityOf(board), step) : 0;
  if (offered === 0 || (option !== null && option >= offered)) return refuse("option-unknown");
  const { participantId } = actor;
  const was = ledger.pollsOf(participantId).get(step.id);
  if ((was?.option ?? null) === option) return accept([]);
  const gone = was === undefined ? [] : [was];
  const put: readonly Polled[] =
    option === null ? [] : [{ entry: "poll", participantId, stepId: step.id, option, at: now }];
  return accept([
    ...pollsSet(board, shownPolls(board, shownPolls(board, board.polls, gone, -1), put, 1)),
    ...(option === null ? gone.map(forget) : put.map(note)),
  ]);
}

/** What changes because the room comes to the question on another evening: nobody has answered yet. */
export function pollAnew({ board, ledger }: Situation, stepId: StepId, now: number): readonly Change[] {
  const polled = ledger.polledIn(stepId);
  if (polled.some(({ at }) => !isOtherEvening(at, now))) return [];
  return [...pollsSet(board, withoutSteps(board.polls, [stepId])), ...polled.map(forget)];
}

/** Answers that were given out of sight in these steps count from now on. */
export function showPolls({ board, ledger }: Situation, steps: readonly StepId[]): readonly Change[] {
  const hidden = steps.filter((id) => !isCounted(board, id)).flatMap((id) => ledger.polledIn(id));
  return pollsSet(board, counted(board.polls, hidden, 1));
}

/** Whether somebody answered the question of that step. */
export function isPolledIn({ ledger }: Situation, stepId: StepId): boolean {
  return ledger.polledIn(stepId).length > 0;
}

/** Somebody's answers count no more. What was noted of them is forgotten by who asks. */
export function withoutPolls({ board, ledger }: Situation, participantId: ParticipantId): readonly Change[] {
  const polled = [...ledger.pollsOf(participantId).values()];
  return pollsSet(board, shownPolls(board, board.polls, polled, -1));
}

/** With the steps go the answers to their questions. */
export function pollsGone({ board, ledger }: Situation, steps: readonly StepId[]): readonly Change[] {
  const polled = steps.flatMap((stepId) => ledger.polledIn(stepId));
  return [...pollsSet(board, withoutSteps(board.polls, steps)), ...polled.map(forget)];
}

/** Other answers to choose from: who chose one that stays, chose it still; who chose one that goes has chosen nothing. */
export function pollChanged(
  { board, ledger }: Situation,
  old: StepValues,
  { id: stepId, ...step }: StepValues & { readonly id: StepId },
): readonly Change[] {
  const place = placesNow(board, old, step);
  const tally = board.polls[stepId] ?? [];
  const moved: number[] = [];
  tally.forEach((n, option) => {
    const to = place(option);
    if (to !== null && n > 0) moved[to] = n;
  });
  const polls = withTally(
    board.polls,
    stepId,
    Array.from(moved, (n) => n ?? 0),
  );
  const changes = ledger.polledIn(stepId).flatMap((entry): readonly Change[] => {
    const option = place(entry.option);
    if (option === entry.option) return [];
    return [option === null ? forget(entry) : note({ ...entry, option })];
  });
  return [...pollsSet(board, polls), ...changes];
}

/** Where each answer of before is now; null: nowhere. It stays with its words, or where these are others with its place. */
function placesNow(board: Board, old: StepValues, step: StepValues): (option: number) => number | null {
  const offered = optionCount(activityOf(board), step);
  const atPlace = (option: number) => (option < offered ? option : null);
  const [before, after] = [old.options, step.options];
  if (before === null || after === null) {
    // The activity's own words differ by language: which of them went, nobody can say.
    const wereMore = optionCount(activityOf(board), old) > offered;
    return wereMore ? () => null : atPlace;
  }
  return (option) => {
    const same = after.indexOf(before[option] ?? "");
    if (same !== -1) return same;
    const here = after[option];
    return here === undefined || before.includes(here) ? null : option;
  };
}

/** Only those that everybody may see are part of the count. */
function shownPolls(board: Board, polls: Polls, polled: readonly Polled[], by: 1 | -1): Polls {
  return counted(
    polls,
    polled.filter(({ stepId }) => isCounted(board, stepId)),
    by,
  );
}

function counted(before: Polls, polled: readonly Polled[], by: 1 | -1): Polls {
  return polled.reduce((polls, { stepId, option }) => {
    const tally = polls[stepId] ?? [];
    const length = Math.max(tally.length, option + 1);
    const next = Array.from({ length }, (_, at) => (tally[at] ?? 0) + (at === option ? by : 0));
    return withTally(polls, stepId, next);
  }, before);
}

/** A question that nobody answered, or whose count is still hidden, is missing. */
function withTally(polls: Polls, stepId: StepId, tally: readonly number[]): Polls {
  const others = withoutSteps(polls, [stepId]);
  return tally.every((n) => n === 0) ? others : { ...others, [stepId]: tally };
}

function withoutSteps(polls: Polls, steps: readonly StepId[]): Polls {
  return Object.fromEntries(Object.entries(polls).filter(([id]) => !steps.includes(id as StepId)));
}

function pollsSet({ polls: before }: Board, polls: Polls): readonly Change[] {
  const isSame = JSON.stringify(before) === JSON.stringify(polls);
  return isSame ? [] : [{ type: "gathering-set", values: { polls } }];
}

function note(entry: Polled): Change {
  return { type: "ledger-put", entry };
}

function forget(entry: Polled): Change {
  return { type: "ledger-removed", entry };
}
