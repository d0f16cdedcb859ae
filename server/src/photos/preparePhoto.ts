import { runProgram } from "../programs/runProgram.ts";
import { isPhoto } from "./isPhoto.ts";
import type { PhotoUse, PreparingHead, PreparingResult } from "./PreparedPhoto.ts";

const PROGRAM = new URL("./prepareInProcess.ts", import.meta.url);
/** An old laptop needs two or three seconds for a large photo. */
const LONGEST_MS = 30_000;
const LINE_END = 10;

/** Makes a photo anew from the bytes that somebody sent, in a program of its own. Never rejects. */
export async function preparePhoto(sent: Uint8Array, use: PhotoUse): Promise<PreparingResult> {
  if (!isPhoto(sent)) return { ok: false, refusal: "photo-unreadable" };
  const ran = await runProgram(PROGRAM, { input: sent, arguments: [use], longestMs: LONGEST_MS });
  switch (ran.state) {
    case "answered":
      return resultOf(ran.said);
    case "failed":
      return { ok: false, refusal: "photo-unreadable" };
    case "not-started":
      return { ok: false, refusal: "photos-busy" };
  }
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
