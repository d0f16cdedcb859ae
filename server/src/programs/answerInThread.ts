import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import type { Answered, Asked } from "./AskedThread.ts";

/** In a thread: answers what it is asked (AskedThread). `handedOver`: memory of the answer that need not be copied. `urgency`: whether a room waits. */
export function answerInThread<Question, Answer>(
  answer: (question: Question) => Answer,
  handedOver: (answer: Answer) => ArrayBuffer[] = () => [],
  urgency: "waited-for" | "beside" = "beside",
): void {
  if (parentPort === null) throw new Error("This module runs in a worker thread");
  const port = parentPort;
  // Nobody in the room waits for what goes on beside it, and on a laptop with two cores the rooms would. On Linux a thread
  // has a priority of its own (see setpriority(2)); elsewhere it would be that of the whole program.
  if (urgency === "beside" && process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);
  port.on("message", ({ id, question }: Asked<Question>) => {
    const answered: Answered<Answer> = { id, answer: answer(question) };
    port.postMessage(answered, handedOver(answered.answer));
  });
}
