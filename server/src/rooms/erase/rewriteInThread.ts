/** The thread that writes large boards anew, one after the other. */
import { answerInThread } from "../../programs/answerInThread.ts";
import { rewriteBoard } from "./rewriteBoard.ts";

answerInThread(rewriteBoard, undefined, "waited-for");
