import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
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

  /** As another browser printed it. */
  static from(bytes: Uint8Array, file: string): PrintedPaper {
    writeFileSync(file, bytes);
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

  /** What is not white on the first page, in points from its upper left corner: for letters that are drawn as shapes. */
  get ink(): Omit<PrintedWord, "text"> {
    const options = ["-gray", "-r", "36", "-f", "1", "-l", "1", this.#file];
    const { stdout } = this.#ask("pdftoppm", options);
    const [head, width = "0", height = "0"] = /^P5\s+(\d+) (\d+)\s+255\s/.exec(stdout.toString("latin1")) ?? [
      "",
    ];
    const dark: (readonly [x: number, y: number])[] = [];
    for (let n = 0; n < Number(width) * Number(height); n++)
      if ((stdout[head.length + n] ?? 255) < 128)
        dark.push([n % Number(width), Math.floor(n / Number(width))]);
    const [across, down] = [dark.map(([x]) => x * 2), dark.map(([, y]) => y * 2)];
    return {
      left: Math.min(...across),
      right: Math.max(...across),
      top: Math.min(...down),
      bottom: Math.max(...down),
    };
  }

  #run(
    program: string,
    options: readonly string[],
  ): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = this.#ask(program, options);
    return { status, stdout: stdout.toString("utf8"), stderr: stderr.toString("utf8") };
  }

  #ask(program: string, options: readonly string[]) {
    return spawnSync(program, options, { maxBuffer: 256e6 });
  }
}
