import * as Y from "yjs";
import { awarenessFrame, stepTwoFrame, updateFrame } from "../../sync/syncFrames.ts";

export type Frame = string | Uint8Array;

const NOTHING = Uint8Array.of(0, 0);
/** The answer to the server's question of a page that has nothing new: from then on its updates are listened to. */
const IN_STEP = stepTwoFrame(NOTHING);

/** How the same update may travel. `carries`: whether the server can make an update of it at all. */
export interface Encoding {
  readonly name: string;
  readonly door: "sync" | "phone";
  readonly carries: "all of it" | "no update" | "rubbish";
  frames(parts: readonly Uint8Array[]): readonly Frame[];
}

export const ENCODINGS: readonly Encoding[] = [
  {
    name: "sync step 2",
    door: "sync",
    carries: "all of it",
    frames: (parts) => [stepTwoFrame(merged(parts))],
  },
  {
    name: "sync update",
    door: "sync",
    carries: "all of it",
    frames: (parts) => [IN_STEP, updateFrame(merged(parts))],
  },
  {
    name: "two updates, one after the other",
    door: "sync",
    carries: "all of it",
    frames: (parts) => [IN_STEP, ...(parts.length > 1 ? parts : [NOTHING, ...parts]).map(updateFrame)],
  },
  {
    name: "one update cut into two frames",
    door: "sync",
    carries: "rubbish",
    frames: (parts) => {
      const whole = merged(parts);
      const middle = Math.floor(whole.length / 2);
      return [IN_STEP, updateFrame(whole.slice(0, middle)), updateFrame(whole.slice(middle))];
    },
  },
  {
    name: "awareness",
    door: "sync",
    carries: "no update",
    frames: (parts) => [IN_STEP, awarenessFrame(merged(parts))],
  },
  {
    name: "bytes on a phone's socket",
    door: "phone",
    carries: "no update",
    frames: (parts) => [stepTwoFrame(merged(parts)), updateFrame(merged(parts))],
  },
];

/** Rubbish goes as it is: there is nothing to merge in it. */
function merged(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : Y.mergeUpdates([...parts]);
}
