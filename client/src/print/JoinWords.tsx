import type { Board } from "@buurtbord/shared/board/Board.ts";
import { keptUntil } from "@buurtbord/shared/board/keptUntil.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { paperTexts } from "@buurtbord/shared/catalogue/paperTexts.ts";
import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import type { CSSProperties } from "react";
import { textEms } from "../image/textEms.ts";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import { groupedCode, typedAddress } from "../sync/boardApi/joinAddress.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Qr } from "../ui/react/Qr.tsx";
import { CameraPhone, PointingPhone, TappedPhone } from "./joinPictures.tsx";
import type { PrintChoice } from "./PrintChoice.ts";

interface JoinWordsProps {
  readonly board: Board;
  readonly joining: Joining;
  /** What of it is known by now. */
  readonly joins: { readonly qr: string; readonly address: string; readonly code: string };
  readonly choice: PrintChoice;
  readonly catalogue: Catalogue;
}

/** What a poster says and a table card: what it is, the QR, and how one comes in without it. */
export function JoinWords({ board, joining, joins, choice, catalogue }: JoinWordsProps) {
  const { join } = catalogue.resident;
  const paper = paperTexts[catalogue.language];
  const isPoster = choice.product === "poster";
  return (
    <>
      <header className="doemee-kop">
        <h1>{join.pageTitle}</h1>
        <p className="doemee-bord" dir="auto">
          {board.title}
        </p>
        <p>{paper.phone}</p>
      </header>
      {isPoster && <WhenAndWhere choice={choice} catalogue={catalogue} />}
      {choice.showsWifi && joining.reach === "room" && <WifiLine joining={joining} catalogue={catalogue} />}
      <Qr text={joins.qr} label={`${join.pageTitle}: ${typedAddress(joins.address)}`} className="doemee-qr" />
      <HowToScan catalogue={catalogue} />
      <Typed joins={joins} catalogue={catalogue} />
      <footer className="doemee-voet">
        <p>
          <Icon name="pencil" />
          {paper.noPhone}
        </p>
        <p>{holds(board, joining, catalogue)}</p>
      </footer>
    </>
  );
}

/** For how long what is printed is true. */
function holds({ keepDays }: Board, { reach, lastActivityAt }: Joining, { language }: Catalogue): string {
  if (reach === "room" || lastActivityAt === null) return paperTexts[language].onlyHere;
  return filled(language, paperTexts[language].works, {
    date: longDate(language, keptUntil(lastActivityAt, keepDays)),
  });
}

function WhenAndWhere({ choice, catalogue }: Pick<JoinWordsProps, "choice" | "catalogue">) {
  const paper = paperTexts[catalogue.language];
  return (
    <dl className="doemee-waar">
      <Said name={paper.when} icon="calendar" words={choice.when} />
      <Said name={paper.where} icon="door" words={choice.where} />
    </dl>
  );
}

interface SaidProps {
  readonly name: string;
  readonly icon: "calendar" | "door";
  /** Empty: somebody writes it with a pen. */
  readonly words: string;
}

function Said({ name, icon, words }: SaidProps) {
  return (
    <div>
      <dt>
        <Icon name={icon} />
        {name}
      </dt>
      <dd dir="auto">{words}</dd>
    </div>
  );
}

function WifiLine({ joining: { wifi }, catalogue }: Pick<JoinWordsProps, "joining" | "catalogue">) {
  const paper = paperTexts[catalogue.language];
  if (wifi === null) return null;
  return (
    <p className="doemee-wifi">
      <Icon name="wifi" />
      <span>
        {paper.wifi}: <bdi>{wifi.name}</bdi>
      </span>
      {wifi.password !== "" && (
        <span>{filled(catalogue.language, paper.password, { password: wifi.password })}</span>
      )}
    </p>
  );
}

function HowToScan({ catalogue }: Pick<JoinWordsProps, "catalogue">) {
  const { camera, point, tap } = paperTexts[catalogue.language];
  return (
    <ol className="doemee-stappen">
      <li>
        <CameraPhone />
        <span>{camera}</span>
      </li>
      <li>
        <PointingPhone />
        <span>{point}</span>
      </li>
      <li>
        <TappedPhone />
        <span>{tap}</span>
      </li>
    </ol>
  );
}

/** As long and high as the look has it; it is stretched over its words. */
const STRIP = { w: 682, h: 140 };

/** In em. */
type Lengths = Readonly<Record<"--adres" | "--code", number>>;

function Typed({ joins, catalogue }: Pick<JoinWordsProps, "joins" | "catalogue">) {
  const { goTo, typeCode } = paperTexts[catalogue.language];
  const [address, code] = [typedAddress(joins.address), groupedCode(joins.code)];
  // Neither is ever broken in two: whoever types it would type the break.
  const lengths: CSSProperties & Lengths = { "--adres": textEms(address), "--code": textEms(code) };
  return (
    <div className="doemee-typ" style={lengths}>
      <svg viewBox={`-4 -4 ${STRIP.w + 8} ${STRIP.h + 8}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={cutSheet(STRIP.w, STRIP.h, "poster")} />
      </svg>
      <p>
        {goTo} <strong className="cijfers">{address}</strong> {typeCode}
      </p>
      <p className="doemee-code cijfers">{code}</p>
    </div>
  );
}
