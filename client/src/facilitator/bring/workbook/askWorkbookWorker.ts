import type { WorkbookReading } from "./readWorkbook.ts";
import type { WorkbookQuestion } from "./workbookWorker.ts";

/** The largest honest one takes one second on an old laptop. */
const PATIENCE_MS = 10_000;

/** Reads an XLSX beside the page, and not for longer than somebody waits. */
export function askWorkbookWorker(question: WorkbookQuestion): Promise<WorkbookReading> {
  const worker = new Worker(new URL("./workbookWorker.ts", import.meta.url), { type: "module" });
  const answered = new Promise<WorkbookReading>((resolve) => {
    const late = setTimeout(() => resolve({ ok: false, fault: "too-large" }), PATIENCE_MS);
    worker.onmessage = ({ data }: MessageEvent<WorkbookReading>) => {
      clearTimeout(late);
      resolve(data);
    };
    worker.onerror = () => {
      clearTimeout(late);
      resolve({ ok: false, fault: "unreadable" });
    };
  });
  worker.postMessage(question);
  return answered.finally(() => worker.terminate());
}
