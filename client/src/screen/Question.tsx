import { useRef } from "react";
import { useWindowSize } from "../canvas/useWindowSize.ts";
import { Sheet } from "../ui/react/Sheet.tsx";
import "./question.css";
import { questionSize } from "./questionSize.ts";

interface QuestionProps {
  /** What it is asked in: another step may ask the same. */
  readonly step: string;
  readonly words: string;
}

/** What is asked, above the board. Another question is laid down on yellow paper, so that everybody looks up. */
export function Question({ step, words }: QuestionProps) {
  const isNew = useIsNew(`${step} ${words}`);
  return (
    <h1 key={`${step} ${words}`} className={isNew ? "wand-opdracht vraag-komt" : "wand-opdracht"}>
      <span>{words}</span>
    </h1>
  );
}

/** In kader: round the large question lie the join corner above, and a margin of table. */
const AROUND = { x: 220, y: 330 };
const LOWEST = 88;
const HEAP = 212;

interface LargeQuestionProps extends QuestionProps {
  /** Whether the heap takes its strip of the wall. */
  readonly aboveHeap: boolean;
}

/** The question and nothing else: on a sheet of paper, as large as it can be. */
export function LargeQuestion({ step, words, aboveHeap }: LargeQuestionProps) {
  const { width, height } = useWindowSize();
  const isNew = useIsNew(`${step} ${words}`);
  const kader = Math.min(width / 1440, height / 1080);
  const room = {
    w: width / kader - AROUND.x,
    h: height / kader - LOWEST - AROUND.y - (aboveHeap ? HEAP : 0),
  };
  const size = questionSize(words, room);
  return (
    <div className="grote-vraag">
      <Sheet
        key={`${step} ${words}`}
        tint="papier"
        seed={`question ${step}`}
        className={isNew ? "grote-vraag-vel grote-vraag-komt" : "grote-vraag-vel"}
      >
        <h1 style={{ fontSize: `calc(${size} * var(--kader))` }}>{words}</h1>
      </Sheet>
    </div>
  );
}

/** Whether this is another than what was there at first: that does not arrive. */
function useIsNew(name: string): boolean {
  const first = useRef<string | null>(name);
  if (first.current !== name) first.current = null;
  return first.current === null;
}
