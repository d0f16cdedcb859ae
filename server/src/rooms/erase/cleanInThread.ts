/** The thread that goes through saved moments for what is erased, one after the other. */
import { answerInThread } from "../../programs/answerInThread.ts";
import { cleanMoment } from "./cleanMoment.ts";

answerInThread(cleanMoment, undefined, "waited-for");
