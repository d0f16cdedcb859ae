import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import type { OwnCard } from "@buurtbord/shared/protocol/view.ts";

/** What became of the press before this page. */
export type Notice =
  | { readonly type: "none" }
  /** On the board, or not yet. */
  | { readonly type: "saved"; readonly state: OwnCard["state"] }
  | { readonly type: "removed" }
  /** On the worksheet, with what others wrote. */
  | { readonly type: "sheet-saved" }
  /** How a project goes, on its page. */
  | { readonly type: "told" }
  /** The only time that it is told. */
  | { readonly type: "return-code"; readonly code: string }
  | { readonly type: "refused"; readonly refusal: Refusal }
  /** The same press works in so many seconds. */
  | { readonly type: "too-fast"; readonly seconds: number }
  /** The disk did not take it: the same press again may work. */
  | { readonly type: "not-saved" };
