import type { Board } from "@buurtbord/shared/board/Board.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { TableNow } from "@buurtbord/shared/protocol/TableNow.ts";
import type { JoinDetails } from "../sync/boardApi/JoinDetails.ts";
import type { Backstage } from "../sync/boardSync/BackstageCopy.ts";
import type { BoardConnection } from "../sync/boardSync/BoardConnection.ts";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { AccessDialog } from "./AccessDialog.tsx";
import { BringDialog } from "./bring/BringDialog.tsx";
import type { Act } from "./DeskActions.ts";
import { GroupsDialog } from "./groups/GroupsDialog.tsx";
import { PageDialog } from "./harvest/PageDialog.tsx";
import { JoinDialog } from "./JoinDialog.tsx";
import { KeysDialog } from "./keys/KeysDialog.tsx";
import { PictureDialog } from "./picture/PictureDialog.tsx";
import { ProjectsDialog } from "./projects/ProjectsDialog.tsx";
import type { Garden } from "./projects/useGarden.ts";
import { RemoteDialog } from "./RemoteDialog.tsx";
import { ScreenDialog } from "./ScreenDialog.tsx";
import type { Secrets } from "./Secrets.ts";
import { SnapshotDialog } from "./SnapshotDialog.tsx";
import { TablesDialog } from "./tables/TablesDialog.tsx";
import { TakeHomeDialog } from "./takeHome/TakeHomeDialog.tsx";

/** A sheet over the desk. */
export type OpenDialog =
  | "join"
  | "screen"
  | "remote"
  | "access"
  | "snapshots"
  | "take"
  | "bring"
  | "picture"
  | "projects"
  | "tables"
  | "groups"
  | "page"
  | "keys";

interface DeskDialogProps {
  readonly dialog: OpenDialog;
  readonly live: LiveBoard;
  readonly connection: BoardConnection;
  readonly board: Board;
  readonly backstage: Backstage;
  readonly details: JoinDetails;
  readonly secrets: Secrets;
  readonly tables: readonly TableNow[];
  readonly garden: Garden;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly say: (sentence: string) => void;
  readonly renewed: (token: string) => void;
  readonly onClose: () => void;
}

/** How people come in, how the wall looks, by which phone one leads, who may, saved moments, taking it home, cards from a list, what lies under the cards, who sits where, the tables of the groups, how the evening is told, how the projects go, and the keys. */
export function DeskDialog({ dialog, ...props }: DeskDialogProps) {
  switch (dialog) {
    case "join":
      return <JoinDialog {...props} />;
    case "screen":
      return <ScreenDialog {...props} />;
    case "remote":
      return <RemoteDialog {...props} />;
    case "access":
      return <AccessDialog {...props} />;
    case "snapshots":
      return <SnapshotDialog {...props} />;
    case "take":
      return <TakeHomeDialog {...props} />;
    case "bring":
      return <BringDialog {...props} />;
    case "picture":
      return <PictureDialog {...props} />;
    case "projects":
      return <ProjectsDialog {...props} />;
    case "tables":
      return <TablesDialog {...props} />;
    case "groups":
      return <GroupsDialog {...props} people={props.backstage.people} />;
    case "page":
      return <PageDialog {...props} />;
    case "keys":
      return <KeysDialog {...props} whose="leader" />;
    default:
      return unreachable(dialog);
  }
}
