/** The thread that reads saved moments, one after the other, and says each as JSON. */
import { answerInThread } from "../../programs/answerInThread.ts";
import { boardOfMoment, type StoredMoment } from "./snapshotBoard.ts";

answerInThread((moment: StoredMoment) => JSON.stringify(boardOfMoment(moment)));
