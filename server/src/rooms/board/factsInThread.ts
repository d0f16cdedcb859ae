/** The thread that reads what is told of boards that nobody has open, one after the other. */
import { answerInThread } from "../../programs/answerInThread.ts";
import { boardFacts } from "./boardFacts.ts";

answerInThread(boardFacts);
