/** The thread that cuts large documents in slices, one after the other. */
import { answerInThread } from "../../programs/answerInThread.ts";
import { documentSlices, type StoredDocument } from "./documentSlices.ts";

answerInThread((stored: StoredDocument) => documentSlices(stored), undefined, "waited-for");
