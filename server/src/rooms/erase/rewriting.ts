import { AskedThread } from "../../programs/AskedThread.ts";
import { type CleanQuestion, cleanMoment, type KeptSnapshot } from "./cleanMoment.ts";
import { type RewriteQuestion, rewriteBoard } from "./rewriteBoard.ts";

/** A smaller board is written sooner than a thread begins: some milliseconds on an old laptop. */
const SMALL_BYTES = 128 * 1024;
const FEW_CARDS = 300;

const cleaning = new AskedThread<CleanQuestion, KeptSnapshot | null>(
  new URL("./cleanInThread.ts", import.meta.url),
);
const writing = new AskedThread<RewriteQuestion, Uint8Array>(
  new URL("./rewriteInThread.ts", import.meta.url),
);

/** As cleanMoment; a large moment in a thread. */
export async function askClean(question: CleanQuestion): Promise<KeptSnapshot | null> {
  return question.kept.state.length < SMALL_BYTES ? cleanMoment(question) : cleaning.ask(question);
}

/** As rewriteBoard; a large board in a thread. */
export async function askRewrite(question: RewriteQuestion): Promise<Uint8Array> {
  const { board, freehand } = question;
  const pieces = board.cards.size + board.connections.size + freehand.length;
  return pieces < FEW_CARDS ? rewriteBoard(question) : writing.ask(question);
}
