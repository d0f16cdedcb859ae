import { stepWords } from "@buurtbord/shared/activities/question.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { openingOf } from "@buurtbord/shared/board/opening.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import { groupedCode, typedAddress } from "../sync/boardApi/joinAddress.ts";
import type { Wifi } from "../sync/keptBoards/laptop.ts";
import { keptUntilSentence } from "../texts/keptUntilSentence.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { wifiText } from "../ui/qrPicture.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Qr } from "../ui/react/Qr.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";
import "./arrival.css";
import { LastTime } from "./LastTime.tsx";
import { Mugs } from "./Mugs.tsx";
import { useLasting } from "./useLasting.ts";

interface ArrivalProps {
  readonly board: Board;
  readonly joining: Joining;
  readonly people: number;
  /** When the wall came, in milliseconds since 1970: what lies there of an earlier evening is of the last time. */
  readonly now: number;
  readonly texts: TableTexts;
  readonly onBoard: () => void;
}

/** Without a phone for so long, something is probably wrong with the network. */
const NOBODY_MS = 120_000;

/** One thing to do: come in. */
export function Arrival({ board, joining, people, now, texts, onBoard }: ArrivalProps) {
  const { screen } = texts;
  const needsHelp = useLasting(people === 0, NOBODY_MS);
  const opening = openingOf(board, now);
  return (
    <main className="aankomst">
      <section className="aankomst-scan">
        <QrSheet joining={joining} door={board.door} texts={texts} />
        {joining.wifi !== null && <WifiSheet wifi={joining.wifi} texts={texts} />}
      </section>
      <section className="aankomst-woorden">
        <p className="aankomst-titel">{board.title}</p>
        <h1>
          {screen.welcome[0]} <br />
          {screen.welcome[1]}
        </h1>
        {board.door === "open" && <CodeSheet joining={joining} texts={texts} />}
        {needsHelp ? (
          <Hints texts={texts} />
        ) : opening !== null ? (
          <LastTime opening={opening} language={board.language} />
        ) : (
          <Plan board={board} texts={texts} />
        )}
      </section>
      <Table people={people} texts={texts} language={board.language} />
      {joining.lastActivityAt !== null && (
        <p className="aankomst-bewaard">{keptUntilSentence(texts, board, joining.lastActivityAt)}</p>
      )}
      <button type="button" className="knop aankomst-verder" onClick={onBoard}>
        {screen.toBoard}
        <Icon name="right" />
      </button>
    </main>
  );
}

function QrSheet({ joining, door, texts }: Pick<ArrivalProps, "joining" | "texts"> & Pick<Board, "door">) {
  if (door === "closed") {
    return (
      <Sheet tint="kaart-wit" seed="qr" className="aankomst-qr aankomst-dicht">
        <Icon name="lock" /> {texts.join.doorClosed}
      </Sheet>
    );
  }
  return (
    <Sheet tint="kaart-wit" seed="qr" className="aankomst-qr">
      {joining.qr === null ? (
        <p className="aankomst-geen">{joining.code === null ? "" : texts.join.noAddress}</p>
      ) : (
        <>
          <Qr text={joining.qr} label={texts.join.qrName} />
          <p>
            <Icon name="camera" /> {texts.join.scan}
          </p>
        </>
      )}
    </Sheet>
  );
}

function WifiSheet({ wifi, texts }: { readonly wifi: Wifi; readonly texts: TableTexts }) {
  return (
    <Sheet tint="kaart-wit" seed="wifi" className="aankomst-wifi">
      <Qr text={wifiText(wifi)} label={texts.join.wifiQrName} />
      <p>
        {texts.join.wifiFirst}
        <b>{wifi.name}</b>
      </p>
    </Sheet>
  );
}

function CodeSheet({ joining, texts }: Pick<ArrivalProps, "joining" | "texts">) {
  const { code, address } = joining;
  if (code === null || address === null) return null;
  const typed = typedAddress(address);
  return (
    <Sheet tint="kaart-geel" seed="code" className="aankomst-code">
      <p>
        {texts.join.orGoTo}
        <b className={typed.length > 14 ? "aankomst-lang-adres" : undefined}>{typed}</b>
        {texts.join.typeCode}
      </p>
      <strong className="cijfers">{groupedCode(code)}</strong>
    </Sheet>
  );
}

/** More steps would push the way in off the wall. */
const MOST_IN_PLAN = 6;
/** So many have room to stand large. */
const FEW = 4;

function Plan({ board, texts }: Pick<ArrivalProps, "board" | "texts">) {
  const steps = board.steps.filter(({ skipped }) => !skipped);
  const shown = steps.length <= MOST_IN_PLAN ? steps : steps.slice(0, MOST_IN_PLAN - 1);
  const more = steps.length - shown.length;
  return (
    <div className={steps.length > FEW ? "aankomst-plan aankomst-plan-vol" : "aankomst-plan"}>
      <h2>{texts.screen.ourPlan}</h2>
      <ol>
        {shown.map((step, i) => (
          <li key={step.id}>
            <span className="aankomst-nummer">{i + 1}</span>
            {stepWords(boardTexts(board), step).name}
          </li>
        ))}
        {more > 0 && <li>{filled(board.language, texts.screen.moreSteps, { n: more })}</li>}
      </ol>
    </div>
  );
}

function Hints({ texts: { screen } }: { readonly texts: TableTexts }) {
  return (
    <div className="aankomst-plan" role="status">
      <h2>{screen.hints.title}</h2>
      <ul>
        {screen.hints.steps.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </div>
  );
}

function Table({
  people,
  texts,
  language,
}: Pick<ArrivalProps, "people" | "texts"> & Pick<Board, "language">) {
  const { nobodyYet, joined } = texts.screen;
  return (
    <section className="aankomst-tafel">
      <p>{people === 0 ? nobodyYet : filled(language, joined, { n: people })}</p>
      {people > 0 && <Mugs count={people} />}
    </section>
  );
}
