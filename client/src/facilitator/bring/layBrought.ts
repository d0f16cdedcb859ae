import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { BoardConnection } from "../../sync/boardSync/BoardConnection.ts";
import { bringTextsIn } from "../../texts/bring/bringTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import type { BroughtCards } from "./broughtCards.ts";

type Laid = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/** Lays them on the board in one go, cards and drawings. Says how many cards came to nothing, and why. */
export async function layBrought(
  connection: Pick<BoardConnection, "sendTogether">,
  cards: BroughtCards["cards"],
  drawings: ReadonlyMap<string, unknown>,
  { language, errors }: Pick<TableTexts, "language" | "errors">,
): Promise<Laid> {
  const adding = cards.map((card) => ({ type: "add-card", card }) as const);
  const answers = await connection.sendTogether(adding, drawings);
  const failed = answers.filter(({ type }) => type !== "result");
  const [first] = failed;
  if (first === undefined) return { ok: true };
  const { refusals } = tableCatalogue(language).resident;
  const why = first.type === "refusal" ? refusals[first.refusal] : errors.noAnswer;
  const sentence = filled(language, bringTextsIn(language).notLaid, { n: failed.length, why });
  return { ok: false, sentence };
}
