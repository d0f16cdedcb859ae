import { stepWords } from "@buurtbord/shared/activities/question.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { keptUntil } from "@buurtbord/shared/board/keptUntil.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { type ReactNode, useState } from "react";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import { printTextsIn } from "../texts/print/printTextsIn.ts";
import { Choices, SomeOf } from "./Choices.tsx";
import { type Choose, type PrintChoice, writtenKinds } from "./PrintChoice.ts";
import { SIZES, sizesOf, tilingOf } from "./tiles.ts";

interface ProductChoicesProps {
  readonly board: Board;
  readonly joining: Joining;
  readonly choice: PrintChoice;
  readonly choose: Choose;
}

/** What is asked of one product only. */
export function ProductChoices(props: ProductChoicesProps): ReactNode {
  switch (props.choice.product) {
    case "poster":
      return <PosterChoices {...props} />;
    case "table-cards":
    case "group-cards":
      return <TableCardChoices {...props} />;
    case "worksheets":
      return <WorksheetChoices {...props} />;
    case "blank-cards":
      return <BlankChoices {...props} />;
    case "questions":
      return <StepChoices {...props} />;
    case "fields":
    case "board":
      return <SizeChoices {...props} />;
  }
}

function PosterChoices({ board, joining, choice, choose }: ProductChoicesProps) {
  const { poster } = printTextsIn(board.language);
  return (
    <>
      <label>
        {poster.when}
        <input
          className="invoer"
          value={choice.when}
          maxLength={80}
          placeholder={poster.whenExample}
          onChange={({ target }) => choose({ when: target.value })}
        />
      </label>
      <label>
        {poster.where}
        <input
          className="invoer"
          value={choice.where}
          maxLength={80}
          placeholder={poster.whereExample}
          onChange={({ target }) => choose({ where: target.value })}
        />
      </label>
      <WifiChoice board={board} joining={joining} choice={choice} choose={choose} />
      <p>{holds(board, joining)}</p>
    </>
  );
}

function holds({ language, keepDays }: Board, { reach, lastActivityAt }: Joining): string {
  const { poster } = printTextsIn(language);
  if (reach === "room" || lastActivityAt === null) return poster.holds;
  return filled(language, poster.holdsUntil, {
    date: longDate(language, keptUntil(lastActivityAt, keepDays)),
  });
}

/** Only where people need it to come in, and somebody said which it is. */
function WifiChoice({ board, joining, choice, choose }: ProductChoicesProps) {
  if (joining.wifi === null || joining.reach !== "room") return null;
  return (
    <label className="afdruk-vink">
      <input
        type="checkbox"
        checked={choice.showsWifi}
        onChange={({ target }) => choose({ showsWifi: target.checked })}
      />
      {printTextsIn(board.language).poster.wifi}
    </label>
  );
}

function TableCardChoices(props: ProductChoicesProps) {
  const { tableCard, groupCards } = printTextsIn(props.board.language);
  const isOfGroups = props.choice.product === "group-cards";
  const names = isOfGroups ? groupCards : tableCard;
  const options = (["folded", "cut"] as const).map((value) => ({ value, name: names[value] }));
  return (
    <>
      <Choices
        title={tableCard.how}
        options={options}
        chosen={props.choice.tableCard}
        onChoose={(way) => props.choose({ tableCard: way })}
      />
      {!isOfGroups && <WifiChoice {...props} />}
    </>
  );
}

function WorksheetChoices({ board, choice, choose }: ProductChoicesProps) {
  const { worksheets } = printTextsIn(board.language);
  const options = (["blank", "filled"] as const).map((value) => ({ value, name: worksheets[value] }));
  return (
    <>
      <Choices
        title={worksheets.how}
        options={options}
        chosen={choice.worksheet}
        onChoose={(worksheet) => choose({ worksheet })}
      />
      {choice.worksheet === "filled" && <p>{worksheets.mayBeMore}</p>}
    </>
  );
}

const SHEETS = [1, 2, 3, 4, 5, 8, 10];

function BlankChoices({ board, choice, choose }: ProductChoicesProps) {
  const { blank } = printTextsIn(board.language);
  const texts = boardTexts(board);
  const kinds = writtenKinds(board).map(({ id }) => ({ value: id, name: texts.kinds[id]?.name ?? "" }));
  return (
    <>
      {kinds.length > 1 && (
        <SomeOf
          title={blank.kinds}
          options={kinds}
          chosen={choice.kinds}
          onChoose={(kinds) => choose({ kinds })}
        />
      )}
      <label>
        {blank.sheets}
        <select
          className="invoer"
          value={choice.sheetsOfKind}
          onChange={({ target }) => choose({ sheetsOfKind: Number(target.value) })}
        >
          {SHEETS.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      <FirstNumber board={board} choice={choice} choose={choose} />
      <p>{blank.howToType}</p>
    </>
  );
}

/** Larger than anybody cuts out. */
const LAST_NUMBER = 9_999;

function FirstNumber({ board, choice, choose }: Omit<ProductChoicesProps, "joining">) {
  const { blank } = printTextsIn(board.language);
  const [typed, setTyped] = useState(String(choice.firstNumber));
  const isNumber = (text: string) => /^\d{1,4}$/.test(text.trim()) && Number(text) >= 1;
  const type = (text: string) => {
    setTyped(text);
    if (isNumber(text)) choose({ firstNumber: Math.min(LAST_NUMBER, Number(text)) });
  };
  return (
    <label>
      {blank.first}
      <input
        className="invoer"
        inputMode="numeric"
        value={typed}
        aria-invalid={!isNumber(typed)}
        onChange={({ target }) => type(target.value)}
      />
      <span role="alert">{isNumber(typed) ? "" : blank.firstWrong}</span>
    </label>
  );
}

function StepChoices({ board, choice, choose }: ProductChoicesProps) {
  const texts = boardTexts(board);
  const steps = board.steps.map((step) => {
    const { name, prompt } = stepWords(texts, step);
    return { value: step.id, name: prompt === "" ? name : prompt };
  });
  return (
    <SomeOf
      title={printTextsIn(board.language).questions}
      options={steps}
      chosen={choice.steps}
      onChoose={(steps) => choose({ steps })}
    />
  );
}

/** As most boards lie: only what is said of it depends on that. */
const LYING = { x: 0, y: 0, w: 16, h: 9 };

function SizeChoices({ board, choice, choose }: ProductChoicesProps) {
  const { tiles } = printTextsIn(board.language);
  const cm = (millimetres: number) => String(Math.round(millimetres / 10));
  return (
    <label>
      {tiles.size}
      <select
        className="invoer"
        value={choice.size}
        onChange={({ target }) =>
          choose({ size: SIZES.find((size) => size === target.value) ?? choice.size })
        }
      >
        {sizesOf(choice.paper).map((size) => {
          const { tiles: sheets, glued } = tilingOf(LYING, size, choice.paper);
          const values = { size, n: sheets.length, w: cm(glued.w), h: cm(glued.h) };
          return (
            <option key={size} value={size}>
              {filled(board.language, tiles.choice, values)}
            </option>
          );
        })}
      </select>
    </label>
  );
}
