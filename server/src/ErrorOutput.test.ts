import { execFileSync } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ErrorOutput } from "./ErrorOutput.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buurtbord-output-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function lines(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, n) => `line ${from + n}\n`).join("");
}

test("every line is told once, in order, and at the end of a program the last ones too", async () => {
  const path = join(folder, "log");
  const file = openSync(path, "a");
  const output = new ErrorOutput(file);
  for (let n = 0; n < 100; n++) output.write(`line ${n}\n`);
  await vi.waitFor(() => expect(readFileSync(path, "utf8")).toBe(lines(0, 100)));
  for (let n = 100; n < 110; n++) output.write(`line ${n}\n`);
  output.flush();
  expect(readFileSync(path, "utf8")).toBe(lines(0, 110));
  closeSync(file);
});

test("a terminal that was closed stops nobody", async () => {
  const file = openSync(import.meta.filename, "r"); // writing to it fails
  const output = new ErrorOutput(file);
  const tell = () => {
    output.write("line 0\n");
    output.write("line 1\n");
    output.flush();
  };
  expect(tell).not.toThrow();
  await new Promise((resolve) => setImmediate(resolve));
  expect(tell).not.toThrow();
  closeSync(file);
});

test.runIf(process.platform !== "win32")(
  "a terminal that stands still is told all when it goes on",
  async () => {
    const path = join(folder, "pipe");
    execFileSync("mkfifo", [path]);
    const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
    const output = new ErrorOutput(pipe);
    const all = lines(0, 15_000); // more than a pipe holds
    for (const line of all.split(/(?<=\n)/)) output.write(line);
    let told = "";
    const piece = Buffer.alloc(4_096);
    await vi.waitFor(
      () => {
        told += readNow(pipe, piece);
        expect(told.length).toBe(all.length);
      },
      { timeout: 20_000, interval: 1 },
    );
    expect(told).toBe(all);
    closeSync(pipe);
  },
);

function readNow(pipe: number, piece: Buffer): string {
  try {
    return piece.toString("utf8", 0, readSync(pipe, piece));
  } catch {
    return ""; // nothing there yet
  }
}
