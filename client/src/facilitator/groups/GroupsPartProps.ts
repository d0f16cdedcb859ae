import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import type { Act } from "../DeskActions.ts";

/** What every part of the sheet of groups has at hand. */
export interface GroupsPartProps {
  readonly board: Board;
  /** Whoever came in with a phone; also on other evenings. */
  readonly people: readonly Person[];
  readonly texts: TableTexts;
  readonly act: Act;
  /** Things that belong together: taken back in one go. */
  readonly actTogether: (commands: readonly Command[]) => Promise<void>;
  readonly say: (sentence: string) => void;
}
