import { spawnSync } from "node:child_process";
import type { Page } from "@playwright/test";

/** Whether the programs are here that read what was printed: scripts/ensure-pdf.ts sees to it, or has said why not. */
export const canReadPaper = ["qpdf", "pdftotext", "pdfinfo"].every(
  (program) => spawnSync(program, ["--version"]).error === undefined,
);

/** A word on a sheet, in points from the upper left corner of its page. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What came out of the printer, read by programs that are not ours. */
export class PrintedPaper {
  /** Where it is kept. */
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
  }

  /** As "save as PDF" in the print window. */
  static async of(page: Page, file: string): Promise<PrintedPaper> {
    await page.pdf({ path: file, tagged: true, preferCSSPageSize: true, printBackground: true });
    return new PrintedPaper(file);
  }

  /** What qpdf has to say against the file; empty: nothing. */
  get faults(): string {
    const { status, stdout, stderr } = this.#run("qpdf", ["--check", this.#file]);
    return status === 0 ? "" : `${stdout}${stderr}`;
  }

  /** Number of pages, size, title and whether it is tagged, as `pdfinfo` calls them. */
  get facts(): Readonly<Record<string, string>> {
    const lines = this.#run("pdfinfo", [this.#file]).stdout.split("\n");
    return Object.fromEntries(lines.map((line) => line.split(/:\s+/, 2) as [string, string]));
  }

  /** The file as readable lines: objects and their properties. */
  get source(): string {
    return this.#run("qpdf", ["--qdf", "--object-streams=disable", this.#file, "-"]).stdout;
  }

  /** All words, in the order in which they were drawn. */
  get text(): string {
    return this.#run("pdftotext", ["-raw", this.#file, "-"]).stdout;
  }

  get words(): readonly PrintedWord[] {
    const { stdout } = this.#run("pdftotext", ["-bbox", this.#file, "-"]);
    const words = stdout.matchAll(
      /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</g,
    );
    return [...words].map(([, left, top, right, bottom, text = ""]) => ({
      text,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    }));
  }

  #run(
    program: string,
    options: readonly string[],
  ): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(program, options, { maxBuffer: 256e6 });
    return { status, stdout: stdout.toString("utf8"), stderr: stderr.toString("utf8") };
  }
}
