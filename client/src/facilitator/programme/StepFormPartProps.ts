import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import type { StepForm } from "./stepForm.ts";

export interface StepFormPartProps {
  readonly board: Board;
  readonly form: StepForm;
  readonly texts: TableTexts;
  readonly change: (news: Partial<StepForm>) => void;
}
