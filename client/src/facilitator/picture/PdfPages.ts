import type { PDFDocumentProxy } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { type ReadyPhoto, readyPhoto, scaleFor, sheetOf } from "./ReadyPhoto.ts";

/** A page is a drawing without pixels of its own: at most so many times enlarged it is sharp on a wall. */
const LARGEST = 6;
/** Where the build puts what reads pictures within a PDF (vite.config.ts). */
const READERS = "/pdf/";

/** The pages of a PDF, drawn in the browser: the file itself never leaves it. */
export class PdfPages {
  readonly #pdf: PDFDocumentProxy;
  readonly #end: () => void;

  private constructor(pdf: PDFDocumentProxy, end: () => void) {
    this.#pdf = pdf;
    this.#end = end;
  }

  /** Rejects when it cannot be read: damaged, or behind a password. */
  static async read(file: Blob): Promise<PdfPages> {
    const [{ getDocument, GlobalWorkerOptions }, data] = await Promise.all([
      import("pdfjs-dist"),
      file.arrayBuffer(),
    ]);
    GlobalWorkerOptions.workerSrc = workerUrl;
    // Without WebAssembly, which our pages may not run.
    const loading = getDocument({ data, useWasm: false, wasmUrl: READERS, enableXfa: false });
    return new PdfPages(await loading.promise, () => void loading.destroy());
  }

  get count(): number {
    return this.#pdf.numPages;
  }

  /** `number`: 1 is the first. */
  async draw(number: number): Promise<ReadyPhoto> {
    const page = await this.#pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: scaleFor(width, height, LARGEST) });
    const canvas = sheetOf(viewport.width, viewport.height);
    await page.render({ canvas, viewport }).promise;
    page.cleanup();
    return readyPhoto(canvas);
  }

  end(): void {
    this.#end();
  }
}
