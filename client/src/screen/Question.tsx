import { useLayoutEffect, useRef, useState } from "react";
import { useWindowSize } from "../canvas/useWindowSize.ts";
import { Sheet } from "../ui/react/Sheet.tsx";
import "./question.css";
import { questionSize } from "./questionSize.ts";

interface QuestionProps {
  /** What it is asked in: another step may ask the same. */
  readonly step: string;
  readonly words: string;
  /** Whether it is another than what was there when the page came. */
  readonly isNew: boolean;
}

/** What is asked, above the board. Another question is laid down on yellow paper, so that everybody looks up. */
export function Question({ step, words, isNew }: QuestionProps) {
  const name = `${step} ${words}`;
  const { ref, isLong } = useLong(name);
  const classes = ["wand-opdracht", isNew && "vraag-komt", isLong && LONG];
  return (
    <h1 key={name} ref={ref} className={classes.filter(Boolean).join(" ")}>
      <span>{words}</span>
    </h1>
  );
}

/** Whether a question takes more than one line: then its letters are a little lower, and two lines fit above the board. */
function useLong(name: string) {
  const ref = useRef<HTMLHeadingElement>(null);
  const { height } = useWindowSize();
  const [isLong, setIsLong] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is another heading; letters follow the window
  useLayoutEffect(() => {
    const heading = ref.current;
    if (heading === null) return;
    let width = 0;
    const measure = () => {
      // How wide it may be changes when clock and join corner come or go.
      if (heading.offsetWidth === width) return;
      width = heading.offsetWidth;
      const isOver = isOverOneLine(heading);
      heading.classList.toggle(LONG, isOver);
      setIsLong(isOver);
      fitPaper(heading, isOver);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(heading);
    // Our own letters have other widths than those that stand there until they come.
    void document.fonts.ready.then(() => {
      if (!heading.isConnected) return;
      width = 0;
      measure();
    });
    return () => observer.disconnect();
  }, [name, height]);
  return { ref, isLong };
}

/** The yellow paper under it is as wide as the words, also when they take two lines. */
function fitPaper(heading: HTMLElement, isOver: boolean): void {
  const words = heading.firstElementChild;
  if (!(words instanceof HTMLElement)) return;
  words.style.inlineSize = "";
  if (!isOver) return;
  const range = document.createRange();
  range.selectNodeContents(words);
  words.style.inlineSize = `${Math.ceil(range.getBoundingClientRect().width) + 1}px`;
}

const LONG = "wand-opdracht-lang";

function isOverOneLine(heading: HTMLElement): boolean {
  const was = heading.classList.contains(LONG);
  heading.classList.remove(LONG);
  const line = Number.parseFloat(getComputedStyle(heading).lineHeight);
  const isOver = heading.offsetHeight > 1.6 * line;
  heading.classList.toggle(LONG, was);
  return isOver;
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
export function LargeQuestion({ step, words, isNew, aboveHeap }: LargeQuestionProps) {
  const { width, height } = useWindowSize();
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
