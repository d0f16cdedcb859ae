import type { CommandResult } from "./Decision.ts";
import type { Refusal } from "./Refusal.ts";

/**
 * What comes back for a command. A result or a refusal is final and the same for ever for the same command id;
 * `not-saved` means that the disk did not take it: send it again.
 */
export type Answer =
  | { readonly type: "result"; readonly result: CommandResult }
  | { readonly type: "refusal"; readonly refusal: Refusal }
  | { readonly type: "not-saved" }
  /** Too many commands in a short time; send it again after so many seconds. */
  | { readonly type: "too-fast"; readonly retryAfter: number };
