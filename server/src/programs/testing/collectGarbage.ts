import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");

/** Everything that nobody holds goes from memory, now. */
export const collectGarbage = runInNewContext("gc") as () => void;
