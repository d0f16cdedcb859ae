import type { Board } from "@buurtbord/shared/board/Board.ts";
import { LANGUAGE_FACES, RESIDENT_LANGUAGES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import { printTextsIn } from "../texts/print/printTextsIn.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Choices } from "./Choices.tsx";
import { type Choose, type PrintChoice, productsOf } from "./PrintChoice.ts";
import { ProductChoices } from "./ProductChoices.tsx";
import { sheetsWanted } from "./sheetsWanted.ts";
import { PAPERS, type Paper, sizesOf } from "./tiles.ts";

interface ChoicePanelProps {
  readonly board: Board;
  readonly joining: Joining;
  readonly choice: PrintChoice;
  readonly choose: Choose;
  readonly onPrint: () => void;
}

/** What comes out of the printer: chosen from above to below, and then printed. */
export function ChoicePanel({ board, joining, choice, choose, onPrint }: ChoicePanelProps) {
  const words = printTextsIn(board.language);
  const sheets = sheetsWanted(board, joining, choice);
  const onPaper = (paper: Paper) => {
    const sizes = sizesOf(paper);
    choose({ paper, size: sizes.includes(choice.size) ? choice.size : paper });
  };
  return (
    <aside className="afdruk-keuze">
      <a className="knop knop-stil" href={`/b/${board.id}`}>
        <Icon name="left" />
        {words.back}
      </a>
      <h1>{words.title}</h1>
      <Choices
        title={words.what}
        options={productsOf(board).map((value) => ({ value, ...words.products[value] }))}
        chosen={choice.product}
        onChoose={(product) => choose({ product })}
      />
      <ProductChoices board={board} joining={joining} choice={choice} choose={choose} />
      <Choices
        title={words.paper}
        options={PAPERS.map((value) => ({ value, name: value }))}
        chosen={choice.paper}
        onChoose={onPaper}
      />
      <label>
        {words.language}
        <select
          className="invoer"
          value={choice.language}
          onChange={({ target }) =>
            choose({ language: RESIDENT_LANGUAGES.find((one) => one === target.value) ?? choice.language })
          }
        >
          {RESIDENT_LANGUAGES.map((one) => (
            <option key={one} value={one} lang={LANGUAGE_FACES[one].lang}>
              {LANGUAGE_FACES[one].name}
            </option>
          ))}
        </select>
      </label>
      <label className="afdruk-vink">
        <input
          type="checkbox"
          checked={choice.ink === "black"}
          onChange={({ target }) => choose({ ink: target.checked ? "black" : "colour" })}
        />
        {words.black}
      </label>
      <div className="afdruk-klaar">
        <p role="status">{sheets === 0 ? words.nothing : words.printHint}</p>
        <button type="button" className="knop knop-hoofd" disabled={sheets === 0} onClick={onPrint}>
          {filled(board.language, words.print, { n: sheets })}
        </button>
      </div>
    </aside>
  );
}
