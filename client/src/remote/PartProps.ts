import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { TableNow } from "@buurtbord/shared/protocol/TableNow.ts";
import type { Controls, SharedView } from "@buurtbord/shared/protocol/view.ts";
import type { Wished } from "../sync/wished/Wished.ts";
import type { RemoteRoom, RemoteState } from "./RemoteRoom.ts";
import type { StepName } from "./stepName.ts";
import type { Turn } from "./usePanel.ts";

/** What each part of the remote is given. */
export interface PartProps {
  readonly room: RemoteRoom;
  readonly state: RemoteState;
  readonly shared: SharedView;
  readonly controls: Controls;
  readonly activity: Activity;
  readonly stepName: StepName;
  readonly wished: Wished;
  /** What was pressed and not answered. */
  readonly busy: ReadonlySet<keyof Wished>;
  readonly busyCards: ReadonlySet<CardId>;
  /** How it goes at the tables of the groups; none: they are not open. */
  readonly tables: readonly TableNow[];
  readonly press: (command: Command) => void;
  readonly turn: Turn;
  /** A sentence for some seconds. */
  readonly say: (text: string) => void;
}
