/** Where TZ is set, days end at another moment than the computer's own. Where NODE_COMPILE_CACHE is, Node keeps what it made of our TypeScript (start.js). */
const HANDED_ON = ["TZ", "NODE_COMPILE_CACHE"] as const;

/** What a program of its own may know: no setting, no secret. */
export function environmentOfProgram(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    HANDED_ON.map((name) => [name, process.env[name]] as const).filter(([, value]) => value !== undefined),
  );
}
