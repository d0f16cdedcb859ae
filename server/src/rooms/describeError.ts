/** As much of the way to it as helps. */
const MOST_FRAMES = 8;
/** Names and codes are words of programs; anything else may be somebody's text. */
const WORD = /^[\w.-]{1,40}$/;

/**
 * What a log line may say of an error: its name, its code and where in our files it happened. Not its message, which
 * may quote what somebody wrote; nor the folders above ours, which may have somebody's name in them.
 */
export function describeError(error: unknown): { readonly error: string; readonly at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: "" };
  const cause = error.cause === undefined ? "" : ` < ${describeError(error.cause).error}`;
  return { error: `${wordsOf(error)}${cause}`, at: framesOf(error).join("; ") };
}

function wordsOf(error: Error): string {
  const code = "code" in error ? String(error.code) : "";
  return [WORD.test(error.name) ? error.name : "Error", WORD.test(code) ? code : ""]
    .filter(Boolean)
    .join(" ");
}

function framesOf({ stack = "", message }: Error): readonly string[] {
  // The message stands before the frames, and may have lines that look like one.
  const frames = stack.slice(stack.indexOf(message) + message.length).split("\n");
  return frames.flatMap((frame) => placeIn(frame) ?? []).slice(0, MOST_FRAMES);
}

/** The file of ours, or of a package, with line and column; never what was called, which may be named by data. */
function placeIn(frame: string): string | null {
  const [, place] =
    /^\s+at (?:.*[/(])?((?:node:|(?:node_modules|server|shared|e2e)\/)[\w@+./-]+:\d+:\d+)\)?$/.exec(frame) ??
    [];
  return place ?? null;
}
