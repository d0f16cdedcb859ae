import { answerQuestion } from "../../programs/answerQuestion.ts";
import { bringArchive } from "./bringArchive.ts";

// A program of its own, for one file: what somebody put in it is unpacked and read here, and not where the evening is.
await answerQuestion(bringArchive);
