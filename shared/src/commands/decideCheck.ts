import type { CheckQuestion } from "../activities/CheckQuestion.ts";
import { activityOf } from "../activities/registry.ts";
import { type Board, isCounted, stepOf } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import { type CheckRound, isOver, NOBODY, type Saying } from "../board/Checks.ts";
import type { CheckId, ParticipantId, StepId } from "../board/ids.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { stepAllows } from "./permission.ts";

type Said = EntryOf<"check">;

/** One answer of each participant to each question, in the place of the one before. The first on another evening begins a new round. */
export function answerCheck(
  situation: Situation,
  actor: Actor,
  { check, says }: CommandOf<"answer-check">,
  { now }: Pick<Fresh, "now">,
): Decision {
  const { board } = situation;
  const questions = activityOf(board).checks;
  const question = questions.find(({ id }) => id === check);
  if (question === undefined) return refuse("check-unknown");
  if (!stepAllows(board, actor, "answer")) return refuse("not-in-this-step");
  const opening = newRound(situation, now);
  const own = opening.length > 0 ? new Map<CheckId, Said>() : situation.ledger.checksOf(actor.participantId);
  if (says !== null && !isAsked(question, own)) return refuse("check-not-asked");
  const was = own.get(check);
  if ((was?.says ?? null) === says) return accept([]);

  const { participantId } = actor;
  const stepId = stepOf(board).id;
  const put: readonly Said[] = says === null ? [] : [{ entry: "check", check, participantId, says, stepId }];
  const gone = [was, ...unasked(questions, own, check, says)].filter((said) => said !== undefined);
  const round = recounted(board, opening.length > 0 ? null : board.checks.now, gone, put, now);
  const before = opening.length > 0 ? closed(situation) : board.checks.before;
  return accept([
    ...opening,
    { type: "checks-set", checks: { now: round, before } },
    ...gone.map((entry) => ({ type: "ledger-removed", entry }) as const),
    ...put.map((entry) => ({ type: "ledger-put", entry }) as const),
  ]);
}

/** What changes because the answers that are there are of another evening: nobody has answered yet. */
export function newRound(situation: Situation, now: number): readonly Change[] {
  const round = situation.board.checks.now;
  if (round === null || !isOver(round, now)) return [];
  return [
    { type: "checks-set", checks: { now: null, before: closed(situation) } },
    ...situation.ledger.checks().map((entry) => ({ type: "ledger-removed", entry }) as const),
  ];
}

/** Answers that were given out of sight in these steps count from now on. */
export function showChecks({ board, ledger }: Situation, steps: readonly StepId[]): readonly Change[] {
  const hidden = ledger.checks().filter(({ stepId }) => steps.includes(stepId));
  const { now, before } = board.checks;
  if (hidden.length === 0 || now === null) return [];
  return [{ type: "checks-set", checks: { now: counted(now, hidden, 1), before } }];
}

/** Whether somebody answered in that step. */
export function isAnsweredIn({ ledger }: Situation, stepId: StepId): boolean {
  return ledger.checks().some((said) => said.stepId === stepId);
}

/** Somebody's answers go. */
export function withoutAnswers(
  { board, ledger }: Situation,
  participantId: ParticipantId,
): readonly Change[] {
  const said = [...ledger.checksOf(participantId).values()];
  const { now, before } = board.checks;
  if (said.length === 0 || now === null) return [];
  const shown = said.filter(({ stepId }) => isCounted(board, stepId));
  return [
    { type: "checks-set", checks: { now: counted(now, shown, -1), before } },
    ...said.map((entry) => ({ type: "ledger-removed", entry }) as const),
  ];
}

/** The round that was, with the answers that nobody pressed "Laat zien" for: they were given to be counted. */
function closed({ board, ledger }: Situation): CheckRound | null {
  const { now } = board.checks;
  const hidden = ledger.checks().filter(({ stepId }) => !isCounted(board, stepId));
  return now === null ? null : counted(now, hidden, 1);
}

function recounted(
  board: Board,
  round: CheckRound | null,
  gone: readonly Said[],
  put: readonly Said[],
  now: number,
): CheckRound {
  const shown = (said: readonly Said[]) => said.filter(({ stepId }) => isCounted(board, stepId));
  return counted(counted(round ?? { began: now, tallies: {} }, shown(gone), -1), shown(put), 1);
}

function counted(round: CheckRound, said: readonly Said[], by: 1 | -1): CheckRound {
  const tallies = { ...round.tallies };
  for (const { check, says } of said) {
    const tally = tallies[check] ?? NOBODY;
    tallies[check] = { ...tally, [says]: tally[says] + by };
  }
  return { ...round, tallies };
}

function isAsked({ follows }: CheckQuestion, own: ReadonlyMap<CheckId, Said>): boolean {
  return follows === null || own.get(follows.check)?.says === follows.says;
}

/** Answers that follow on what they do not say any more. */
function unasked(
  questions: readonly CheckQuestion[],
  own: ReadonlyMap<CheckId, Said>,
  check: CheckId,
  says: Saying | null,
): readonly (Said | undefined)[] {
  return questions
    .filter(({ follows }) => follows?.check === check && follows.says !== says)
    .map(({ id }) => own.get(id));
}
