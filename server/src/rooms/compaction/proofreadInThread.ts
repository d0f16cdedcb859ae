/** The thread that reads whole states, one after the other. */
import { answerInThread } from "../../programs/answerInThread.ts";
import type { ProofreadingTask } from "./ProofreaderThread.ts";
import { proofread } from "./proofread.ts";

answerInThread(({ states, expected }: ProofreadingTask) => proofread(states, expected));
