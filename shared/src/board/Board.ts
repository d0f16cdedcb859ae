import type { Card } from "./Card.ts";
import type { Checks } from "./Checks.ts";
import type { Circle } from "./Circle.ts";
import type { Connection } from "./Connection.ts";
import type { Group, TableOf } from "./Group.ts";
import type { HarvestPage } from "./HarvestPage.ts";
import type { ActivityId, BoardId, CardId, CircleId, ConnectionId, SheetFieldId, StepId } from "./ids.ts";
import type { Language } from "./Language.ts";
import type { Meeting } from "./Meeting.ts";
import type { Picture } from "./Picture.ts";
import type { SavedMoment } from "./Snapshot.ts";
import type { Step } from "./Step.ts";

/** What everybody in the room may see of a board, as plain data in the words of the people in the room. */
export interface Board {
  readonly id: BoardId;
  readonly title: string;
  readonly activity: ActivityId;
  /** The language of the wall. Each phone has its own. */
  readonly language: Language;
  /** Whether phones may add now, apart from what the step allows. */
  readonly adding: "open" | "closed";
  /** Whether newcomers may join. */
  readonly door: "open" | "closed";
  /** How many days after its last activity the board is kept. */
  readonly keepDays: number;
  readonly steps: readonly Step[];
  readonly currentStep: StepId;
  readonly meeting: Meeting;
  readonly checks: Checks;
  /** What lies under the cards; null: only what the activity laid there. */
  readonly picture: Picture | null;
  /** Streets, flats and groups that people may say they belong to, as whoever leads named them. */
  readonly circles: readonly Circle[];
  /** Those of which somebody is here this evening. How many, or who: nobody is told. */
  readonly circlesHere: readonly CircleId[];
  /** The newest snapshot; null: none, or none since boards remember it. */
  readonly saved: SavedMoment | null;
  /** The order in which pitches are told, as whoever leads laid it; those that are not in it come after, as they came. */
  readonly queue: readonly CardId[];
  /** Empty: none were made. */
  readonly groups: readonly Group[];
  /** How many may sit at one table, as whoever leads asked when the groups were made; null: none were made. */
  readonly mostAtTable: number | null;
  /** How many chose which answer of a step that asks for one, in the order of its options. Nobody's name. */
  readonly polls: Readonly<Partial<Record<StepId, readonly number[]>>>;
  /** Null: this is not the table of a group. */
  readonly tableOf: TableOf | null;
  /** What a group wrote on its worksheet. A field on which nobody wrote may be missing. */
  readonly worksheet: ReadonlyMap<SheetFieldId, string>;
  /** What is told of the evening afterwards; null: nobody made it ready. */
  readonly page: HarvestPage | null;
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly connections: ReadonlyMap<ConnectionId, Connection>;
}

/** The step the room is in. Every board has one: its programme is never empty. */
export function stepOf(board: Board): Step {
  const step = board.steps.find(({ id }) => id === board.currentStep) ?? board.steps[0];
  if (step === undefined) throw new Error(`Board ${board.id} has no steps`);
  return step;
}

/** Whether what phones add in that step, by itself the one that the room is in, is kept from everybody but the writer. */
export function isSilent({ steps, meeting, currentStep }: Board, stepId = currentStep): boolean {
  const step = steps.find(({ id }) => id === stepId);
  return step?.writing === "silent" && !meeting.opened.includes(stepId);
}

/** Whether dots given in that step are part of the count that everybody sees. */
export function isCounted({ steps, meeting }: Board, stepId: StepId): boolean {
  const step = steps.find(({ id }) => id === stepId);
  return step === undefined || step.tally === "open" || meeting.counted.includes(stepId);
}
