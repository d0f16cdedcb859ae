import { AskedThread } from "../../programs/AskedThread.ts";
import { type BoardFacts, boardFacts, type FactsQuestion } from "./boardFacts.ts";

/** A smaller document is read sooner than a thread begins: some milliseconds on an old laptop. */
const SMALL_BYTES = 64 * 1024;

const thread = new AskedThread<FactsQuestion, BoardFacts | null>(
  new URL("./factsInThread.ts", import.meta.url),
);

/** Null: what lies there makes no board. A large one is read in a thread: no evening waits for a shelf. */
export async function askFacts({
  document,
  documentUpdates,
  rows,
  ledger,
  now,
}: FactsQuestion): Promise<BoardFacts | null> {
  const question = { document, documentUpdates, rows, ledger, now };
  const bytes = documentUpdates.reduce((sum, { length }) => sum + length, document.length);
  return bytes < SMALL_BYTES ? boardFacts(question) : thread.ask(question);
}
