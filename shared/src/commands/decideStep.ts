import { hasTemplate, optionCount } from "../activities/question.ts";
import { activityOf } from "../activities/registry.ts";
import { type Board, isCounted } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import type { StepId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { type Clock, type Meeting, QUIET_MEETING } from "../board/Meeting.ts";
import type { Step, StepValues } from "../board/Step.ts";
import { cleanLine, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { isAnsweredIn, newRound } from "./decideCheck.ts";
import { circlesAnew } from "./decideCircle.ts";
import { isPolledIn, pollAnew, pollChanged, pollsGone } from "./decidePoll.ts";
import { eveningEnded, isLastStep, stepEnded } from "./decideSnapshot.ts";
import { goingOn } from "./goingOn.ts";
import type { Refusal } from "./Refusal.ts";
import { closedAgain, silentAgain } from "./shutAgain.ts";

/**
 * Everybody goes along: phones that rested wake up, the wall lights up, and the clock of the step begins; how the board
 * was when the step before ended is saved. Going back by taking a press back, they are as they were.
 */
export function setStep(
  situation: Situation,
  { stepId, back }: CommandOf<"set-step">,
  fresh: Pick<Fresh, "id" | "now">,
): Decision {
  const { board } = situation;
  const { now } = fresh;
  const step = board.steps.find(({ id }) => id === stepId);
  if (step === undefined) return refuse("step-not-found");
  if (board.currentStep === stepId) return accept([]);
  if (back !== undefined) {
    return accept([{ type: "step-set", stepId }, ...meetingSet(board, goingOn(board, step, back, now))]);
  }
  const round = step.verbs.includes("answer") ? newRound(situation, now) : [];
  const poll = step.verbs.includes("poll") ? pollAnew(situation, stepId, now) : [];
  const asked = [...(round.length > 0 ? askingSteps(board) : []), ...(poll.length > 0 ? [stepId] : [])];
  const meeting = {
    ...beginning(step, now),
    ...silentAgain(board, now),
    ...(asked.length > 0 && closedAgain(situation, asked)),
  };
  return accept([
    ...stepEnded(situation, fresh),
    { type: "step-set", stepId },
    ...meetingSet(board, meeting),
    ...round,
    ...poll,
    ...circlesAnew(situation, now),
  ]);
}

export function addStep(
  { board }: Situation,
  { after, step: values }: CommandOf<"add-step">,
  { id }: Fresh,
): Decision {
  const step = stepFrom(board, id as StepId, values);
  const refusal = stepRefusal(board, step);
  if (refusal !== null) return refuse(refusal);
  if (board.steps.length >= LIMITS.stepsPerBoard) return refuse("too-many-steps");
  const order = placed(orderOf(board), step.id, after);
  if (order === null) return refuse("step-not-found");
  return accept(
    [
      { type: "step-put", step },
      { type: "steps-ordered", order },
    ],
    { stepId: step.id },
  );
}

/** While the room is in it too: what is left of its time goes along. Its dots may not become hidden or open under dots that were given already. */
export function changeStep(
  situation: Situation,
  { stepId, step: values }: CommandOf<"change-step">,
  { now }: Pick<Fresh, "now">,
): Decision {
  const { board, ledger } = situation;
  const old = board.steps.find(({ id }) => id === stepId);
  if (old === undefined) return refuse("step-not-found");
  const step = stepFrom(board, stepId, values);
  const refusal = stepRefusal(board, step);
  if (refusal !== null) return refuse(refusal);
  const anew = afresh(board, old, step);
  const isOther = isCounted(board, stepId) !== (step.tally === "open" || anew.counted.includes(stepId));
  const isGiven = ledger.votesIn(stepId).size > 0 || isSaidIn(situation, stepId);
  if (isOther && isGiven) return refuse("step-holds-hidden");
  const isNow = board.currentStep === stepId && old.minutes !== step.minutes;
  const clock = isNow ? { clock: otherTime(board.meeting, old, step, now) } : {};
  const poll = pollChanged(situation, old, step);
  return accept([{ type: "step-put", step }, ...poll, ...meetingSet(board, { ...anew, ...clock })], {
    stepId,
  });
}

/** A step that is made silent, or its dots hidden, is so from now on, whatever was shown of it before. */
function afresh(
  { meeting }: Board,
  old: Step,
  { id, writing, tally }: Step,
): Pick<Meeting, "opened" | "counted"> {
  const without = (ids: readonly StepId[]) => ids.filter((each) => each !== id);
  return {
    opened: old.writing === "open" && writing === "silent" ? without(meeting.opened) : meeting.opened,
    counted: old.tally === "open" && tally === "hidden" ? without(meeting.counted) : meeting.counted,
  };
}

export function moveStep({ board }: Situation, { stepId, after }: CommandOf<"move-step">): Decision {
  if (!board.steps.some(({ id }) => id === stepId)) return refuse("step-not-found");
  if (stepId === after) return accept([], { stepId });
  const others = orderOf(board).filter((id) => id !== stepId);
  const order = placed(others, stepId, after);
  if (order === null) return refuse("step-not-found");
  const isSame = orderOf(board).every((id, at) => id === order[at]);
  return accept(isSame ? [] : [{ type: "steps-ordered", order }], { stepId });
}

export function removeStep(situation: Situation, { stepId }: CommandOf<"remove-step">): Decision {
  const { board } = situation;
  if (!board.steps.some(({ id }) => id === stepId)) return refuse("step-not-found");
  if (board.currentStep === stepId) return refuse("step-in-use");
  if (holdsHidden(situation, stepId)) return refuse("step-holds-hidden");
  const order = orderOf(board).filter((id) => id !== stepId);
  return accept(
    [
      { type: "steps-ordered", order },
      { type: "step-removed", stepId },
      ...pollsGone(situation, [stepId]),
      ...meetingSet(board, {
        opened: board.meeting.opened.filter((id) => id !== stepId),
        counted: board.meeting.counted.filter((id) => id !== stepId),
      }),
    ],
    { stepId },
  );
}

/** The evening begins anew, at the first step of the new programme or where it is said to be. What lies on the board stays. */
export function useProgramme(
  situation: Situation,
  { steps: chosen, at: begins = 0 }: CommandOf<"use-programme">,
  { id, now: moment }: Fresh,
): Decision {
  const { board } = situation;
  const steps = chosen.map((values, at) => stepFrom(board, `${id}-${at + 1}` as StepId, values));
  const now = steps[begins];
  if (now === undefined) return refuse("step-not-found");
  if (steps.length > LIMITS.stepsPerBoard) return refuse("too-many-steps");
  const refusal = steps.map((step) => stepRefusal(board, step)).find((each) => each !== null);
  if (refusal !== undefined && refusal !== null) return refuse(refusal);
  if (board.steps.some((step) => holdsHidden(situation, step.id))) return refuse("step-holds-hidden");
  return accept(
    [
      ...steps.map((step) => ({ type: "step-put", step }) as const),
      { type: "steps-ordered", order: steps.map((step) => step.id) },
      { type: "step-set", stepId: now.id },
      ...board.steps.map((step) => ({ type: "step-removed", stepId: step.id }) as const),
      ...pollsGone(situation, orderOf(board)),
      ...meetingSet(board, { ...beginning(now, moment), opened: [], counted: [] }),
    ],
    { stepId: now.id },
  );
}

/** Who closes it in the last step ends the evening. */
export function setAdding(situation: Situation, adding: Board["adding"], fresh: Fresh): Decision {
  if (situation.board.adding === adding) return accept([]);
  return accept([...closing(adding, situation, fresh), { type: "adding-set", adding }]);
}

export function setKeepDays({ board }: Situation, { days }: CommandOf<"set-keep-days">): Decision {
  return accept(board.keepDays === days ? [] : [{ type: "keep-days-set", days }]);
}

/** The same holds for the door. */
export function setDoor(situation: Situation, door: Board["door"], fresh: Fresh): Decision {
  if (situation.board.door === door) return accept([]);
  return accept([...closing(door, situation, fresh), { type: "door-set", door }]);
}

function closing(to: "open" | "closed", situation: Situation, fresh: Fresh): readonly Change[] {
  return to === "closed" && isLastStep(situation.board) ? eveningEnded(situation, fresh) : [];
}

/** The change to these values, or none where they are so already. */
export function meetingSet({ meeting }: Board, values: Partial<Meeting>): readonly Change[] {
  const keys = Object.keys(values) as (keyof Meeting)[];
  const isSo = keys.every((key) => JSON.stringify(meeting[key]) === JSON.stringify(values[key]));
  return isSo ? [] : [{ type: "meeting-set", values }];
}

function beginning({ minutes }: StepValues, now: number): Partial<Meeting> {
  const { phones, wall, lookBack, spotlight, part, floor, word } = QUIET_MEETING;
  return {
    phones,
    wall,
    lookBack,
    spotlight,
    part,
    floor,
    word,
    clock: minutes === 0 ? null : { startedAt: now, seconds: minutes * 60 },
  };
}

/** The clock, when a step that runs may take another time. One that was stopped stays so. */
function otherTime({ clock }: Meeting, old: StepValues, { minutes }: StepValues, now: number): Clock | null {
  if (minutes === 0) return null;
  if (old.minutes === 0 && clock === null) return { startedAt: now, seconds: minutes * 60 };
  return clock && { ...clock, seconds: Math.max(0, clock.seconds + (minutes - old.minutes) * 60) };
}

function stepFrom(board: Board, id: StepId, { template, words, options, ...values }: StepValues): Step {
  return {
    ...values,
    id,
    template: template !== null && hasTemplate(activityOf(board), template) ? template : null,
    words: words && { name: cleanLine(words.name), prompt: cleanLine(words.prompt) },
    verbs: [...new Set(values.verbs)],
    options: options && distinctLines(options),
    // No field at all would be a question that nobody can answer.
    fields: values.fields === null || values.fields.length === 0 ? null : [...new Set(values.fields)],
    dots: values.verbs.includes("vote") ? Math.max(1, values.dots) : 0,
  };
}

/** A line that was left empty is no answer, and the same twice is one. */
function distinctLines(lines: readonly string[]): readonly string[] | null {
  const written = [...new Set(lines.map(cleanLine))].filter((line) => line !== "");
  return written.length === 0 ? null : written;
}

function stepRefusal(board: Board, step: Step): Refusal | null {
  const { template, words, fields } = step;
  if (words === null && template === null) return "step-nameless";
  if (words !== null && (words.name === "" || words.prompt === "")) return "step-nameless";
  if (codePoints(words?.name ?? "") > LIMITS.stepNameCodePoints) return "name-too-long";
  if (codePoints(words?.prompt ?? "") > LIMITS.stepPromptCodePoints) return "text-too-long";
  const known = new Set(activityOf(board).fields.map(({ id }) => id));
  if (fields?.every((field) => known.has(field)) === false) return "field-unknown";
  return optionsRefusal(board, step);
}

function optionsRefusal(board: Board, step: Step): Refusal | null {
  const { options, verbs } = step;
  if (options !== null && options.length > LIMITS.optionsPerPoll) return "too-many-options";
  if (options?.some((option) => codePoints(option) > LIMITS.pollOptionCodePoints)) return "text-too-long";
  return verbs.includes("poll") && optionCount(activityOf(board), step) < 2 ? "too-few-options" : null;
}

/** Whether something of this step is nobody's yet but who wrote or gave it. */
function holdsHidden(situation: Situation, stepId: StepId): boolean {
  const { board, ledger } = situation;
  if (ledger.drafts().some((draft) => draft.stepId === stepId && !draft.isTakenDown)) return true;
  return !isCounted(board, stepId) && (ledger.votesIn(stepId).size > 0 || isSaidIn(situation, stepId));
}

/** Whether check questions or the question of the step itself were answered in it. */
function isSaidIn(situation: Situation, stepId: StepId): boolean {
  return isAnsweredIn(situation, stepId) || isPolledIn(situation, stepId);
}

function askingSteps({ steps }: Board): readonly StepId[] {
  return steps.filter(({ verbs }) => verbs.includes("answer")).map(({ id }) => id);
}

function orderOf({ steps }: Board): StepId[] {
  return steps.map(({ id }) => id);
}

/** Null: there is no such step to come after. */
function placed(order: readonly StepId[], stepId: StepId, after: StepId | null): StepId[] | null {
  const at = after === null ? 0 : order.indexOf(after) + 1;
  return after !== null && at === 0 ? null : order.toSpliced(at, 0, stepId);
}
