import { useCallback, useEffect, useState } from "react";
import { BringBack } from "../newBoard/BringBack.tsx";
import type { Shelf } from "../sync/boardApi/buurtApi.ts";
import { buurtApi } from "../sync/boardApi/buurtApi.ts";
import { forgetBuurt, keepBuurt } from "../sync/keptBuurten/keptBuurten.ts";
import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import { sentenceFor } from "../texts/sentenceFor.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Message } from "../ui/react/Message.tsx";
import { BringBoards } from "./BringBoards.tsx";
import { BuurtGrowth } from "./growth/BuurtGrowth.tsx";
import { NewShelfBoard } from "./NewShelfBoard.tsx";
import { PaperSheet } from "./PaperSheet.tsx";
import { Programmes } from "./Programmes.tsx";
import { ShelfBoards } from "./ShelfBoards.tsx";
import type { BuurtSecret } from "./secretOfPage.ts";

interface BuurtPageProps {
  /** Null: this browser knows no secret of this buurt. */
  readonly secret: BuurtSecret | null;
  readonly texts: TableTexts;
}

/** The shelf of a buurt: its boards, its programmes, and the paper that opens it elsewhere. */
export function BuurtPage({ secret: first, texts }: BuurtPageProps) {
  const words = buurtTexts[texts.language];
  const [secret, setSecret] = useState(first);
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const refresh = useCallback(async () => {
    if (secret === null) return;
    const reply = await buurtApi.shelf(secret.id, secret.token);
    if (!reply.ok) {
      if (reply.reason === "buurt-not-found") forgetBuurt(secret.id);
      return setProblem(reply.reason);
    }
    keepBuurt({ ...secret, name: reply.value.name });
    setProblem(null);
    setShelf(reply.value);
  }, [secret]);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => {
    document.title = shelf === null ? words.pageTitle : `${shelf.name} · ${words.pageTitle}`;
  }, [shelf, words]);

  if (secret === null || problem === "buurt-not-found") {
    return (
      <Message title={words.noAccess.title} text={words.noAccess.text}>
        <a className="knop" href="/">
          {words.toStart}
        </a>
      </Message>
    );
  }
  if (shelf === null) {
    return <Message title={words.pageTitle} text={problem === null ? "…" : sentenceFor(texts, problem)} />;
  }
  return (
    <main className="buurt">
      <header className="buurt-kop">
        <a className="knop knop-stil" href="/">
          {words.toStart}
        </a>
        <h1 dir="auto">{shelf.name}</h1>
      </header>
      <p role="alert" className={problem === null ? undefined : "buurt-let-op"}>
        {problem === null ? "" : sentenceFor(texts, problem)}
      </p>
      <ShelfBoards shelf={shelf} secret={secret} texts={texts} onChange={refresh} onProblem={setProblem} />
      <BuurtGrowth shelf={shelf} secret={secret} texts={texts} />
      <aside className="buurt-opzij">
        <NewShelfBoard secret={secret} texts={texts} />
        <div className="buurt-deel">
          <BringBack texts={texts} bring={(zip) => buurtApi.bringBack(secret.id, secret.token, zip)} />
        </div>
        <BringBoards shelf={shelf} secret={secret} texts={texts} onChange={refresh} onProblem={setProblem} />
        <Programmes shelf={shelf} secret={secret} texts={texts} onChange={refresh} onProblem={setProblem} />
        <PaperSheet shelf={shelf} secret={secret} texts={texts} renewed={setSecret} onProblem={setProblem} />
      </aside>
    </main>
  );
}
