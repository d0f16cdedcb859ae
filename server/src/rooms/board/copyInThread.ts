/** The thread that makes boards of saved moments, one after the other. */
import { answerInThread } from "../../programs/answerInThread.ts";
import { copyOfMoment } from "./copyOfMoment.ts";

answerInThread(copyOfMoment);
