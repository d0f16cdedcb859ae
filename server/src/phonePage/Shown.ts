import type { View } from "@buurtbord/shared/protocol/view.ts";
import type { ResidentTexts } from "@buurtbord/shared/texts/resident/ResidentTexts.ts";
import type { Notice } from "./Notice.ts";
import type { Session, Typed } from "./Press.ts";
import type { ShownProject } from "./project/ShownProject.ts";

/** What a page without scripts shows. */
export type Shown =
  /** Type a code. */
  | { readonly page: "code"; readonly refusal: JoinRefusal | null }
  /** Come in; or come in again after being away, with what was being written. */
  | {
      readonly page: "door";
      /** The board's; null where it is not known. */
      readonly title: string | null;
      readonly refusal: JoinRefusal | null;
      /** As typed so far. */
      readonly name: string;
      readonly again: Typed | null;
      /** They were taken off the board: that is why they must come in again. */
      readonly isTakenOff: boolean;
    }
  /** Take part. */
  | {
      readonly page: "board";
      readonly session: Session;
      readonly view: View;
      /** What they see of the table where they sit; null: there is nothing to do there. */
      readonly table: View | null;
      readonly notice: Notice;
      readonly typed: Typed;
    }
  /** Leave for good? Nothing is gone yet. */
  | { readonly page: "leaving"; readonly session: Session; readonly notice: Notice; readonly typed: Typed }
  /** The board forgot them, as they asked. */
  | { readonly page: "gone" }
  /** The board cannot be read now. */
  | { readonly page: "damaged"; readonly session: Session | null; readonly typed: Typed }
  /** How a project goes, for the people in it. */
  | ShownProject;

export type JoinRefusal = keyof ResidentTexts["joinRefusals"];
