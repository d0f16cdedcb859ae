import * as v from "valibot";
import type { ActivityTexts } from "../activities/ActivityTexts.ts";
import { hasTemplate, stepOptions, stepWords } from "../activities/question.ts";
import { findActivity } from "../activities/registry.ts";
import type { ActivityId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import type { StepValues } from "../board/Step.ts";
import { cleanLine, codePoints } from "../board/text.ts";
import { StepValuesSchema } from "./Command.ts";

/** A programme as it travels from one house to another: steps with the words that somebody gave them. */
export interface ProgrammeFile {
  readonly name: string;
  readonly activity: ActivityId;
  readonly steps: readonly StepValues[];
}

/** Why a file is no programme. `step` counts from 1. */
export type ProgrammeProblem =
  /** It is something else: a picture, a letter. */
  | { readonly problem: "not-a-programme" }
  | { readonly problem: "too-large" }
  /** Made by a newer version of this program. */
  | { readonly problem: "newer" }
  | { readonly problem: "activity-unknown" }
  | { readonly problem: "no-steps" }
  | { readonly problem: "too-many-steps" }
  /** A part of that step is missing or not understood. */
  | { readonly problem: "step-wrong"; readonly step: number }
  /** It has neither words of its own nor words that this program knows. */
  | { readonly problem: "step-nameless"; readonly step: number }
  | { readonly problem: "step-too-long"; readonly step: number }
  | { readonly problem: "field-unknown"; readonly step: number };

export type ProgrammeReading =
  | { readonly ok: true; readonly programme: ProgrammeFile }
  | ({ readonly ok: false } & ProgrammeProblem);

const FORMAT = "buurtbord-programme";
const VERSION = 1;
/** Bytes, and characters too: more than any file that this program writes. */
export const LARGEST_PROGRAMME_FILE = 256 * 1024;

const Envelope = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
});
const Content = v.object({
  name: v.string(),
  activity: v.string(),
  steps: v.array(v.unknown()),
});

/**
 * The file's text. Each step carries its words, for a version that does not know its template any more; one that does
 * goes on saying it in the reader's own language. `texts`: the activity's.
 */
export function writeProgramme({ name, activity, steps }: ProgrammeFile, texts: ActivityTexts): string {
  const withWords = steps.map((step) => ({ ...step, says: saysOf(texts, step) }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, name, activity, steps: withWords }, null, 2)}\n`;
}

function saysOf(texts: ActivityTexts, step: StepValues): v.InferOutput<typeof Says>["says"] {
  const { name, prompt } = stepWords(texts, step);
  const options = stepOptions(texts, step);
  return { name, prompt, ...(options.length > 0 && { options: [...options] }) };
}

export function readProgramme(text: string): ProgrammeReading {
  if (text.length > LARGEST_PROGRAMME_FILE) return { ok: false, problem: "too-large" };
  const file = parsed(text);
  const envelope = v.safeParse(Envelope, file);
  if (!envelope.success) return { ok: false, problem: "not-a-programme" };
  if (envelope.output.version > VERSION) return { ok: false, problem: "newer" };
  const content = v.safeParse(Content, file);
  if (!content.success) return { ok: false, problem: "not-a-programme" };
  const { name, activity, steps } = content.output;
  if (findActivity(activity) === undefined) return { ok: false, problem: "activity-unknown" };
  if (steps.length === 0) return { ok: false, problem: "no-steps" };
  if (steps.length > LIMITS.stepsPerBoard) return { ok: false, problem: "too-many-steps" };
  const read: StepValues[] = [];
  for (const [at, step] of steps.entries()) {
    const reading = readStep(activity, step);
    if (typeof reading === "string") return { ok: false, problem: reading, step: at + 1 };
    read.push(reading);
  }
  return { ok: true, programme: { name: shortened(name), activity: activity as ActivityId, steps: read } };
}

type StepProblem = Extract<ProgrammeProblem, { readonly step: number }>["problem"];

const Says = v.object({
  says: v.nullish(
    v.object({ name: v.string(), prompt: v.string(), options: v.optional(v.array(v.string())) }),
  ),
});

function readStep(activityId: string, value: unknown): StepValues | StepProblem {
  const activity = findActivity(activityId);
  const reading = v.safeParse(StepValuesSchema, value);
  if (activity === undefined || !reading.success) return "step-wrong";
  const { template, fields } = reading.output;
  if (fields?.some((id) => !activity.fields.some((field) => field.id === id))) return "field-unknown";
  const isKnown = template !== null && hasTemplate(activity, template);
  const says = v.safeParse(Says, value);
  const said = isKnown || !says.success ? null : (says.output.says ?? null);
  const options = reading.output.options ?? said?.options ?? null;
  if (options !== null && !areShort(options)) return "step-too-long";
  const words = reading.output.words ?? said;
  if (words === null) return isKnown ? { ...reading.output, words } : "step-nameless";
  const [name, prompt] = [cleanLine(words.name), cleanLine(words.prompt)];
  if (name === "" || prompt === "") return "step-nameless";
  if (codePoints(name) > LIMITS.stepNameCodePoints) return "step-too-long";
  if (codePoints(prompt) > LIMITS.stepPromptCodePoints) return "step-too-long";
  return { ...reading.output, template: isKnown ? template : null, words: { name, prompt }, options };
}

function areShort(options: readonly string[]): boolean {
  const { optionsPerPoll, pollOptionCodePoints } = LIMITS;
  return (
    options.length <= optionsPerPoll &&
    options.every((option) => codePoints(cleanLine(option)) <= pollOptionCodePoints)
  );
}

function shortened(name: string): string {
  return [...cleanLine(name)].slice(0, LIMITS.boardTitleCodePoints).join("");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
