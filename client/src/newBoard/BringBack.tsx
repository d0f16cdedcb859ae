import { filled } from "@buurtbord/shared/texts/filled.ts";
import { type FormEvent, useState } from "react";
import type { BroughtBoard } from "../sync/boardApi/boardApi.ts";
import { bringBackTextsIn } from "../texts/bringBack/bringBackTextsIn.ts";
import { sentenceFor } from "../texts/sentenceFor.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { FileButton } from "../ui/react/FileButton.tsx";
import { useGivenFiles } from "../ui/react/useGivenFiles.ts";
import { addressOf, type Bring, type BringingBack, useBringBack } from "./useBringBack.ts";
import "./bringBack.css";

interface BringBackProps {
  readonly texts: TableTexts;
  readonly bring: Bring;
}

/** A board from the file that somebody took home: chosen here, or dropped anywhere on the page. */
export function BringBack({ texts, bring }: BringBackProps) {
  const words = bringBackTextsIn(texts.language);
  const { bringing, send } = useBringBack(bring);
  const isOver = useGivenFiles(([file]) => void send(file));
  return (
    <section className={isOver ? "terug terug-nu" : "terug"}>
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      <FileButton
        icon="folder"
        kinds=".zip,application/zip"
        isBusy={bringing.state === "busy"}
        onFile={(file) => void send(file)}
      >
        {words.choose}
      </FileButton>
      <p className="terug-klein">{words.drop}</p>
      <p role="status">{bringing.state === "busy" ? words.busy : ""}</p>
      <p role="alert">{problemOf(texts, bringing)}</p>
      {bringing.state === "code-asked" && (
        <CodeForm texts={texts} onCode={(code) => void send(bringing.zip, code)} />
      )}
      {bringing.state === "back" && <CameBack texts={texts} board={bringing.board} />}
    </section>
  );
}

function problemOf(texts: TableTexts, bringing: BringingBack): string {
  const { problems } = bringBackTextsIn(texts.language);
  if (bringing.state === "code-asked") return sentenceFor(texts, "create-code-wrong");
  if (bringing.state !== "refused") return "";
  return problems[bringing.reason] ?? sentenceFor(texts, bringing.reason);
}

interface CodeFormProps {
  readonly texts: TableTexts;
  readonly onCode: (code: string) => void;
}

/** The file stays chosen while somebody looks for the code. */
function CodeForm({ texts, onCode }: CodeFormProps) {
  const [code, setCode] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCode(code);
  };
  return (
    <form className="terug-code" onSubmit={submit}>
      <label>
        {texts.start.create.code}
        <input
          className="invoer"
          value={code}
          autoComplete="off"
          onChange={({ target }) => setCode(target.value)}
        />
      </label>
      <button type="submit" className="knop knop-hoofd">
        {bringBackTextsIn(texts.language).again}
      </button>
    </form>
  );
}

/** What stayed away, before one goes on. */
function CameBack({
  texts: { language },
  board,
}: {
  readonly texts: TableTexts;
  readonly board: BroughtBoard;
}) {
  const words = bringBackTextsIn(language);
  const kinds = ["erased", "unknown", "moments", "photos", "tables"] as const;
  const left = kinds.filter((kind) => board.leftOut[kind] > 0);
  return (
    <div className="terug-gelukt">
      <p role="status" dir="auto">
        <b>{filled(language, words.back, { title: board.title })}</b>
      </p>
      <ul>
        {left.map((kind) => (
          <li key={kind}>{filled(language, words.left[kind], { n: board.leftOut[kind] })}</li>
        ))}
      </ul>
      <p>{words.newLinks}</p>
      <a className="knop knop-hoofd" href={addressOf(board)}>
        {words.open}
      </a>
    </div>
  );
}
