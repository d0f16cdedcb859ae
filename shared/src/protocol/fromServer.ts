import type { CommandId } from "../board/ids.ts";
import type { Answer } from "../commands/Answer.ts";
import type { TimeLeft } from "./TimeLeft.ts";
import type { Controls, OwnView, SharedChanges, SharedView } from "./view.ts";
import type { Presence } from "./yjsFrames.ts";

/** What a phone, remote or kiosk is sent on `/room`: JSON, one message a frame. */
export type FromServer =
  /** The first message on each socket. Another epoch than last time: throw away what was kept of the board. */
  | { readonly type: "welcome"; readonly protocol: number; readonly epoch: number }
  /** The whole shared view; follows the welcome. */
  | { readonly type: "view"; readonly seq: number; readonly shared: SharedView }
  /** What changed since the view or changes before it. */
  | { readonly type: "changes"; readonly seq: number; readonly shared: SharedChanges }
  /** The whole own part, after the view and whenever it changes. */
  | { readonly type: "own"; readonly seq: number; readonly own: OwnView }
  /** After the view where a clock runs, and when one is set. */
  | ({ readonly type: "clock" } & TimeLeft)
  /** For whoever leads: after the view, and whenever it changes. */
  | { readonly type: "controls"; readonly seq: number; readonly controls: Controls }
  /** The same people: how many are here. At most once a second. */
  | { readonly type: "presence"; readonly presence: Presence }
  /** The answer to a command: sent after it is on disk. */
  | { readonly type: "answer"; readonly id: CommandId; readonly answer: Answer }
  /** A frame that was not understood; the socket stays open. */
  | { readonly type: "malformed"; readonly reason: string }
  | { readonly type: "pong"; readonly n: number };
