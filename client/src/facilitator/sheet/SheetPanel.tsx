import { sheetFieldsOf } from "@buurtbord/shared/activities/sheetFieldOf.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { BoardConnection } from "../../sync/boardSync/BoardConnection.ts";
import { sheetTextsIn } from "../../texts/sheet/sheetTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import { Panel } from "../Panel.tsx";
import { EraseAnswer } from "./EraseAnswer.tsx";
import { FromMap } from "./FromMap.tsx";
import { SheetAnswer } from "./SheetAnswer.tsx";
import "./sheet.css";

export interface SheetPanelProps {
  readonly board: Board;
  readonly connection: Pick<BoardConnection, "bindSheet" | "writeSheet">;
  /** The copy that the page shows: another one after an erase, to which the fields are tied anew. */
  readonly copy: object;
  /** What opens this board. */
  readonly token: string;
  readonly texts: TableTexts;
  /** For whoever leads, who may erase; null: a group at its own table. */
  readonly lead: { readonly act: Act; readonly say: (sentence: string) => void } | null;
  /** Null: there is no room for anything else. */
  readonly onClose: (() => void) | null;
}

/** The worksheet beside a group's canvas, or in its place: every letter goes to the others at once. */
export function SheetPanel({ board, connection, copy, token, texts, lead, onClose }: SheetPanelProps) {
  const words = sheetTextsIn(texts.language);
  const fields = sheetFieldsOf(board);
  const questions = boardTexts(board).worksheet ?? {};
  const textOf = (field: SheetFieldId) => board.worksheet.get(field) ?? "";
  const answered = fields.filter(({ id }) => textOf(id).trim() !== "").length;
  return (
    <Panel title={words.title} icon="note" closeWord={texts.close} onClose={onClose}>
      <div className="werkblad">
        <p>{words.together}</p>
        <p className="werkblad-stand">
          {filled(texts.language, words.filled, { n: answered, all: fields.length })}
        </p>
        {fields.map((field) => (
          <section key={field.id} className={`werkblad-vraag werkblad-${field.holds}`}>
            <h3 id={`vraag-${field.id}`}>
              <Icon name={field.icon} />
              {questions[field.id]?.question}
            </h3>
            <SheetAnswer
              field={field}
              text={textOf(field.id)}
              example={questions[field.id]?.example ?? ""}
              connection={connection}
              copy={copy}
              words={words}
            />
            {field.takesFromMap && (
              <FromMap
                board={board}
                token={token}
                text={textOf(field.id)}
                write={(text) => connection.writeSheet(field.id, text)}
              />
            )}
            {lead !== null && textOf(field.id) !== "" && (
              <EraseAnswer field={field.id} text={textOf(field.id)} texts={texts} {...lead} />
            )}
          </section>
        ))}
        <p className="werkblad-ster-uitleg">
          <Icon name="star" />
          {words.starHint}
        </p>
      </div>
    </Panel>
  );
}
