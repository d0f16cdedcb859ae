import { stepWords } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { stepOf } from "@buurtbord/shared/board/Board.ts";
import { useEffect, useState } from "react";
import { useLiveBoard } from "../canvas/useLiveBoard.ts";
import { WallCanvas } from "../canvas/WallCanvas.tsx";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { textsIn } from "../texts/textsIn.ts";
import { Arrival } from "./Arrival.tsx";
import { CheckSheet } from "./CheckSheet.tsx";
import { CountsSheet } from "./CountsSheet.tsx";
import { JoinCorner } from "./JoinCorner.tsx";
import { StepBar } from "./StepBar.tsx";

interface WallProps {
  readonly live: LiveBoard;
  readonly joining: Joining;
  /** How many joined with a phone. */
  readonly people: number;
}

/** First everybody comes in; with the first card, or when the facilitator goes on, the board is there. */
export function Wall({ live, joining, people }: WallProps) {
  const board = useLiveBoard(live);
  const texts = textsIn(board.language);
  const { currentStep } = board;
  // What somebody at the laptop asked for: holds until the next step.
  const [asked, setAsked] = useState<{ readonly show: "arrival" | "board"; readonly in: string } | null>(
    null,
  );
  const hasBegun = board.cards.size > 0 || currentStep !== board.steps[0]?.id;
  const shown = asked?.in === currentStep ? asked.show : hasBegun ? "board" : "arrival";
  const show = (what: "arrival" | "board") => setAsked({ show: what, in: currentStep });

  useEffect(() => {
    document.documentElement.lang = board.language;
    document.title = `${board.title} · ${texts.screen.pageTitle}`;
  }, [board.language, board.title, texts]);

  if (shown === "arrival") {
    return (
      <Arrival board={board} joining={joining} people={people} texts={texts} onBoard={() => show("board")} />
    );
  }
  const step = stepOf(board);
  const words = stepWords(activityOf(board), step, board.language);
  return (
    <main className="wand">
      <div className="wand-doek">
        <WallCanvas live={live} words={texts.canvas} />
        {step.verbs.includes("answer") && <CheckSheet board={board} />}
        {step.template === "count" && <CountsSheet board={board} />}
        <h1 className="wand-opdracht">{words?.prompt}</h1>
        <JoinCorner joining={joining} door={board.door} texts={texts} onLarge={() => show("arrival")} />
      </div>
      <StepBar board={board} texts={texts} />
    </main>
  );
}
