import type { CardKind } from "@buurtbord/shared/activities/CardKind.ts";
import { hasSeveralKinds } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardKindId, StepId } from "@buurtbord/shared/board/ids.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { PRINT_PRODUCTS, type PrintProduct } from "../texts/print/PrintProduct.ts";
import type { Paper, Size } from "./tiles.ts";

/** Everything that whoever prints chose, also of what is not being printed now: it is still there when they come back to it. */
export interface PrintChoice {
  readonly product: PrintProduct;
  readonly paper: Paper;
  readonly language: ResidentLanguage;
  readonly ink: "colour" | "black";
  /** On the poster. Empty: a line to write on. */
  readonly when: string;
  readonly where: string;
  readonly showsWifi: boolean;
  readonly tableCard: "folded" | "cut";
  readonly worksheet: "blank" | "filled";
  readonly kinds: ReadonlySet<CardKindId>;
  /** Of blank cards. */
  readonly firstNumber: number;
  readonly sheetsOfKind: number;
  readonly steps: ReadonlySet<StepId>;
  readonly size: Size;
}

export type Choose = (news: Partial<PrintChoice>) => void;

/** `asked`: the product by its name, as somebody typed it perhaps. */
export function firstChoice(board: Board, asked: string | null): PrintChoice {
  return {
    product: productsOf(board).find((product) => product === asked) ?? "poster",
    paper: "A4",
    language: board.language,
    ink: "colour",
    when: "",
    where: "",
    showsWifi: false, // whoever typed it was told that it stays on this laptop
    tableCard: "folded",
    worksheet: board.tableOf === null ? "blank" : "filled",
    kinds: new Set(writtenKinds(board).map(({ id }) => id)),
    firstNumber: 1,
    sheetsOfKind: 1,
    steps: new Set(askingSteps(board)),
    size: "A3",
  };
}

/** What can be printed of this board. A group's own table has no cards for the other tables. */
export function productsOf(board: Pick<Board, "activity" | "tableOf">): readonly PrintProduct[] {
  const hasGroups = activityOf(board).worksheet !== undefined;
  return PRINT_PRODUCTS.filter((product) => {
    if (product === "group-cards") return hasGroups && board.tableOf === null;
    return product !== "worksheets" || hasGroups;
  });
}

/** What people write on paper: not agreements, which are made together. */
export function writtenKinds(board: Pick<Board, "activity">): readonly CardKind[] {
  const activity = activityOf(board);
  const kinds = activity.kinds.filter(({ isAgreement }) => isAgreement !== true);
  return hasSeveralKinds(activity) ? kinds : kinds.slice(0, 1);
}

/** Steps in which somebody says something. Where nobody does, all that have a question. */
function askingSteps({ steps }: Board): readonly StepId[] {
  const used = steps.filter(({ skipped }) => !skipped);
  const asking = used.filter(({ verbs }) =>
    ["add", "answer", "poll"].some((verb) => verbs.some((one) => one === verb)),
  );
  return (asking.length > 0 ? asking : used).map(({ id }) => id);
}
