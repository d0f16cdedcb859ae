import type { Board } from "@buurtbord/shared/board/Board.ts";
import { useEffect, useRef, useState } from "react";
import type { TableTexts } from "../texts/TableTexts.ts";
import { newsOf, toldOf } from "./newsOf.ts";

/** Between two times that something is told: whoever listens also reads. */
const CALM_MS = 4_000;

/** Tells a voice what changed on the board, all of it at once and not too often. */
export function CalmNews({ board, texts }: { readonly board: Board; readonly texts: TableTexts }) {
  const [news, setNews] = useState("");
  const latest = useRef(board);
  latest.current = board;
  const told = useRef(toldOf(board));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the board is a new object
  useEffect(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      const now = toldOf(latest.current);
      const sentence = newsOf(told.current, now, texts);
      told.current = now;
      if (sentence !== "") setNews(sentence);
    }, CALM_MS);
  }, [board, texts]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <p role="status" className="verborgen">
      {news}
    </p>
  );
}
