import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "react";
import type { BoardConnection } from "../../sync/boardSync/BoardConnection.ts";
import { bringTextsIn } from "../../texts/bring/bringTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import { Icon } from "../../ui/react/Icon.tsx";
import { BringFile } from "./BringFile.tsx";
import { broughtCards } from "./broughtCards.ts";
import { ColumnsPart } from "./ColumnsPart.tsx";
import { DrawingPart } from "./DrawingPart.tsx";
import { KindChoice } from "./KindChoice.tsx";
import { layBrought } from "./layBrought.ts";
import { holdsCells } from "./linesOfList.ts";
import { type Material, newMaterial, pastedMaterial, rowsOf, saysKind, sheetMaterial } from "./Material.ts";
import { PreviewPart } from "./PreviewPart.tsx";
import { SheetChoice } from "./SheetChoice.tsx";
import "./bring.css";

interface BringDialogProps {
  readonly board: Board;
  readonly connection: BoardConnection;
  readonly texts: TableTexts;
  readonly say: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Cards from a list or a file: looked at before they are laid down, and taken back together. */
export function BringDialog({ board, connection, texts, say, onClose }: BringDialogProps) {
  const { language } = texts;
  const words = bringTextsIn(language);
  const activity = activityOf(board);
  const [material, setMaterial] = useState<Material>({ from: "list", pasted: "" });
  const [kind, setKind] = useState<CardKindId | null>(activity.kinds[0]?.id ?? null);
  const [said, setSaid] = useState("");
  const [isLaying, setIsLaying] = useState(false);
  if (kind === null) return null;
  const brought = broughtCards(rowsOf(material), activity, boardTexts(board), kind);
  const drawings = material.from === "drawing" && material.withDrawings ? material.found.drawings : new Map();
  const lay = async () => {
    setIsLaying(true);
    setSaid(words.laying);
    const outcome = await layBrought(connection, brought.cards, drawings, texts);
    setIsLaying(false);
    if (!outcome.ok) return setSaid(outcome.sentence);
    say(filled(language, words.laid, { n: brought.cards.length }));
    onClose();
  };
  const paste = async (pasted: string) => {
    setMaterial({ from: "list", pasted });
    if (holdsCells(pasted)) setMaterial(await pastedMaterial(pasted, activity, boardTexts(board)));
  };
  const isEmpty = brought.cards.length + drawings.size === 0;
  return (
    <Dialog title={words.title} closeWord={texts.close} onClose={onClose}>
      <div className="breng">
        {material.from === "list" ? (
          <label className="breng-lijst">
            {words.paste}
            <textarea
              className="invoer"
              rows={6}
              dir="auto"
              value={material.pasted}
              placeholder={words.pasteExample}
              onChange={({ target }) => void paste(target.value)}
            />
            <small>{words.pasteHint}</small>
          </label>
        ) : (
          <button
            type="button"
            className="knop"
            onClick={() => {
              setMaterial({ from: "list", pasted: "" });
              setSaid("");
            }}
          >
            <Icon name="left" />
            {words.back}
          </button>
        )}
        {material.from === "list" && material.pasted === "" && (
          <BringFile
            words={words}
            language={language}
            onFile={(file) => {
              setMaterial(newMaterial(file, activity, boardTexts(board)));
              setSaid("");
            }}
            say={setSaid}
          />
        )}
        {material.from === "table" && material.sheets.length > 1 && (
          <SheetChoice
            word={words.sheet}
            sheets={material.sheets}
            sheet={material.sheet}
            onSheet={(sheet) =>
              setMaterial(sheetMaterial(material.sheets, sheet, activity, boardTexts(board)))
            }
          />
        )}
        {material.from === "table" && (
          <ColumnsPart
            words={words}
            language={language}
            table={material.table}
            mapping={material.mapping}
            activity={activity}
            onChange={(mapping) => setMaterial({ ...material, mapping })}
          />
        )}
        {material.from === "drawing" && (
          <DrawingPart words={words} language={language} material={material} onChange={setMaterial} />
        )}
        {activity.kinds.length > 1 && !saysKind(material) && (
          <KindChoice board={board} word={words.kind} kind={kind} onKind={setKind} />
        )}
        <PreviewPart board={board} words={words} brought={brought} />
        <button
          type="button"
          className="knop knop-hoofd"
          disabled={isLaying || isEmpty}
          onClick={() => void lay()}
        >
          <Icon name="plus" />
          {filled(language, words.lay, { n: brought.cards.length })}
        </button>
        <p role="status">{said}</p>
      </div>
    </Dialog>
  );
}
