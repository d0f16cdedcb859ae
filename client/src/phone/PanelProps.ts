import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { ActivityTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { SharedView } from "@buurtbord/shared/protocol/view.ts";
import type { PhotoKey } from "../sync/photos/PhotoStore.ts";
import type { OwnDoing } from "./ownDoing.ts";

/** What every part of the question page may look at and do. */
export interface PanelProps {
  readonly activity: Activity;
  /** The activity's words in the reader's language. */
  readonly activityTexts: ActivityTexts;
  readonly shared: SharedView;
  readonly doing: OwnDoing;
  /** Tells the room, as a number, that somebody writes. */
  readonly typing: () => void;
  readonly stopTyping: (doing: "nothing" | "done") => void;
  readonly send: (
    command: Command,
    photo?: PhotoKey | null,
  ) => { readonly id: CommandId; readonly kept: Promise<"kept" | "full"> };
}
