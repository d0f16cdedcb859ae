import { deserialize, serialize } from "node:v8";
import { type Ran, runProgram } from "./runProgram.ts";

/** What one question may take, in megabytes and milliseconds: more ends the program, and this one goes on. */
const MOST_MEGABYTES = 1_024;
const LONGEST_MS = 15 * 60_000;

export type Asked<Answer> =
  | { readonly state: "answered"; readonly answer: Answer }
  | Exclude<Ran, { state: "answered" }>;

/** Asks one thing of a program of its own (answerQuestion). Never rejects. */
export async function askProgram<Answer>(program: URL, question: unknown): Promise<Asked<Answer>> {
  const ran = await runProgram(program, {
    flags: [`--max-old-space-size=${MOST_MEGABYTES}`],
    input: serialize(question),
    longestMs: LONGEST_MS,
  });
  if (ran.state !== "answered") return ran;
  if (ran.said.length === 0) return { state: "failed" };
  return { state: "answered", answer: deserialize(ran.said) as Answer };
}
