import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { environmentOfProgram } from "../programs/environmentOfProgram.ts";
import { isPhoto } from "./isPhoto.ts";
import type { PhotoUse, PreparingHead, PreparingResult } from "./PreparedPhoto.ts";

const PROGRAM = fileURLToPath(new URL("./prepareInProcess.ts", import.meta.url));
/** An old laptop needs two or three seconds for a large photo. */
const LONGEST_MS = 30_000;
const LINE_END = 10;

/** Makes a photo anew from the bytes that somebody sent, in a program of its own. Never rejects. */
export async function preparePhoto(sent: Uint8Array, use: PhotoUse): Promise<PreparingResult> {
  if (!isPhoto(sent)) return { ok: false, refusal: "photo-unreadable" };
  const child = spawn(process.execPath, [PROGRAM, use], {
    stdio: ["pipe", "pipe", "ignore"],
    env: environmentOfProgram(),
    timeout: LONGEST_MS,
    killSignal: "SIGKILL",
  });
  const failed = new Promise<Buffer>((resolve) => child.once("error", () => resolve(Buffer.alloc(0))));
  child.stdin.on("error", () => {}); // it ended before it read everything: then it says nothing
  child.stdin.end(sent);
  return resultOf(await Promise.race([buffer(child.stdout), failed]));
}

function resultOf(said: Buffer): PreparingResult {
  const end = said.indexOf(LINE_END);
  if (end === -1) return { ok: false, refusal: "photo-unreadable" };
  const head = JSON.parse(said.toString("utf8", 0, end)) as PreparingHead;
  if (!head.ok) return head;
  const { width, height, smallBytes } = head;
  const begin = end + 1 + smallBytes;
  const [small, bytes] = [said.subarray(end + 1, begin), said.subarray(begin)];
  return { ok: true, photo: { bytes, small, width, height } };
}
