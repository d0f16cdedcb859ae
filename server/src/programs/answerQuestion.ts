import { constants, setPriority } from "node:os";
import { buffer } from "node:stream/consumers";
import { deserialize, serialize } from "node:v8";

/** In a program of its own: answers what it was asked (askProgram), and ends. */
export async function answerQuestion<Question>(answer: (question: Question) => unknown): Promise<void> {
  setPriority(constants.priority.PRIORITY_LOW); // on a laptop with two cores the rooms would wait for it
  const question = deserialize(await buffer(process.stdin)) as Question;
  process.stdout.write(serialize(await answer(question)));
}
