import { stepWords } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { toldNow } from "@buurtbord/shared/activities/toldNow.ts";
import { type Board, isCounted, isSilent, stepOf } from "@buurtbord/shared/board/Board.ts";
import { SAYINGS } from "@buurtbord/shared/board/Checks.ts";
import { boardTexts, tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { BoardInWords } from "../list/BoardInWords.tsx";
import { CalmNews } from "../list/CalmNews.tsx";
import { nameOf } from "../list/linesOf.ts";
import { PollInWords } from "../list/PollInWords.tsx";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import { groupedCode, typedAddress } from "../sync/boardApi/joinAddress.ts";
import { listTextsIn } from "../texts/list/listTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { clockTime } from "../ui/clockTime.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { GroupsInWords } from "./GroupsInWords.tsx";
import { type WallCount, wallCounts } from "./wallCounts.ts";
import "./wallList.css";

interface WallListProps {
  readonly board: Board;
  readonly joining: Joining;
  readonly presence: Presence | null;
  /** Seconds that are left of the step; null: no clock runs. */
  readonly left: number | null;
  readonly texts: TableTexts;
  /** Null: there is no room for the board itself. */
  readonly onBoard: (() => void) | null;
}

/** What the wall shows, in words: for who hears it, and for a screen that is too small for the board. One can only look. */
export function WallList({ board, joining, presence, left, texts, onBoard }: WallListProps) {
  const words = boardTexts(board);
  const { name, prompt } = stepWords(words, stepOf(board));
  const { toBoard } = listTextsIn(texts.language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the window is read on with keys
    <main className="wand-lijst" tabIndex={0}>
      <header>
        <p>
          {board.title} · {name}
        </p>
        <h1>{prompt}</h1>
        {onBoard !== null && (
          <button type="button" className="knop" onClick={onBoard}>
            <Icon name="screen" />
            {toBoard}
          </button>
        )}
      </header>
      <CalmNews board={board} texts={texts} />
      <ul className="wand-lijst-nu">
        {left !== null && (
          <li>
            <Icon name="clock" />
            <span role="timer" className="cijfers">
              {clockWords(left, texts)}
            </span>
          </li>
        )}
        {nowSentences({ board, presence, texts }).map(({ icon, words }) => (
          <li key={icon} className={icon === "lamp" ? "wand-lijst-licht" : undefined}>
            <Icon name={icon} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <AnswersInWords board={board} />
      <PollInWords board={board} />
      <GroupsInWords board={board} />
      <BoardInWords board={board} texts={texts} />
      <JoinInWords board={board} joining={joining} texts={texts} />
    </main>
  );
}

function clockWords(left: number, { language, facilitator, screen }: TableTexts): string {
  const { clock } = facilitator.evening;
  return left <= 0 ? screen.clock.goOn : filled(language, clock.left, { time: clockTime(left) });
}

function nowSentences({
  board,
  presence,
  texts,
}: Pick<WallListProps, "board" | "presence" | "texts">): readonly WallCount[] {
  const { silence } = texts.screen;
  const drafts = presence?.drafts ?? 0;
  const lit = board.meeting.spotlight === null ? undefined : board.cards.get(board.meeting.spotlight);
  return [
    ...(lit === undefined
      ? []
      : [
          {
            icon: "lamp" as const,
            words: filled(texts.language, listTextsIn(texts.language).inLight, { text: nameOf(lit, texts) }),
          },
        ]),
    ...toldWords(board, texts),
    ...(isSilent(board)
      ? [
          {
            icon: "pause" as const,
            words: drafts === 0 ? silence.nobodyYet : filled(texts.language, silence.ready, { n: drafts }),
          },
        ]
      : []),
    ...wallCounts(board, presence, texts),
  ];
}

function toldWords(board: Board, texts: TableTexts): readonly WallCount[] {
  const told = toldNow(board);
  if (told === null) return [];
  const { card } = told;
  const tells = boardTexts(board).kinds[card.kind]?.pitch?.tells ?? "";
  const who = card.pitch?.who;
  const words = [...(who ? [filled(board.language, tells, { who })] : []), nameOf(card, texts)];
  return [{ icon: "talk", words: words.join(": ") }];
}

/** What the room said to its check questions, where the step asks them and they are counted. */
function AnswersInWords({ board }: { readonly board: Board }) {
  const { answer } = tableCatalogue(board.language).resident;
  const questions = boardTexts(board).checks;
  const tallies = board.checks.now?.tallies;
  if (!stepOf(board).verbs.includes("answer")) return null;
  if (!isCounted(board, board.currentStep) && Object.keys(tallies ?? {}).length === 0) {
    return <p>{answer.counting.text}</p>;
  }
  return (
    <ul className="wand-lijst-vragen">
      {activityOf(board).checks.map(({ id }) => {
        const tally = tallies?.[id];
        return (
          <li key={id}>
            <b>{questions?.[id]?.short}</b>{" "}
            {tally === undefined
              ? answer.none
              : SAYINGS.map((says) => `${answer[says]}: ${tally[says]}`).join(" · ")}
          </li>
        );
      })}
    </ul>
  );
}

function JoinInWords({ board, joining, texts }: Pick<WallListProps, "board" | "joining" | "texts">) {
  const { code, address } = joining;
  if (board.door === "closed") return <p className="wand-lijst-mee">{texts.join.doorClosed}</p>;
  if (code === null || address === null) return null;
  return (
    <p className="wand-lijst-mee">
      {texts.join.orGoTo} <b className="cijfers">{typedAddress(address)}</b> {texts.join.typeCode}{" "}
      <b className="cijfers">{groupedCode(code)}</b>
    </p>
  );
}
