import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";

/** What became of the press before this page. */
export type Notice =
  | { readonly type: "none" }
  | { readonly type: "saved" }
  | { readonly type: "removed" }
  | { readonly type: "refused"; readonly refusal: Refusal }
  /** The disk did not take it, or too much came at once: the same press again may work. */
  | { readonly type: "not-saved" };
